#include "ui/model/personas_view.hpp"

#include <algorithm>
#include <cmath>

#include "ui/model/phrases.hpp"
#include "ui/model/segment_marks.hpp"

namespace ruas::ui {
namespace {

using protocol::PersonaSentenceSummary;

class Cards {
 public:
  explicit Cards(const AppState& state)
      : state_(state), phrases_(state.language), marks_(marks_of(letters_of(*state.personas.described))) {}

  PersonaCard card(std::size_t index) const {
    const protocol::PersonaSummary& persona = state_.personas.described->personas[index];
    PersonaCard out;
    out.segment = index;
    out.mark = marks_[index];
    out.letter = persona.letter;
    out.id = persona.id;
    out.name = persona_name(persona, state_.language);
    if (!persona.edited_name.empty()) {
      out.measured_name = measured_name(persona);
      out.name_note = phrases_.say(Message("page.personas.your_name").with("name", out.measured_name));
    }
    out.portrait = persona.portrait;
    out.portrait_words = phrases_.say(Message("page.personas.portrait_about").with("name", out.name));
    out.line = told(persona, persona.line);
    for (const protocol::PersonaSectionSummary& section : persona.sections)
      add(out, persona, "persona.section_" + section.section, section.sentences);
    add(out, persona, "persona.offers", persona.offers);
    add(out, persona, "persona.avoid", persona.avoid);
    if (!persona.channel.text.key.empty()) add(out, persona, "persona.reach", {persona.channel});
    for (const protocol::TypicalValue& value : persona.typical)
      out.typical.push_back({value.column, phrases_.say(value.value)});
    for (const Message& note : state_.personas.described->notes)
      if (note.key != "persona.edit_without_place") out.notes.push_back(phrases_.say(note));
    if (!persona.confidence.text.key.empty()) out.confidence = told(persona, persona.confidence);
    return out;
  }

 private:
  static std::vector<std::string> letters_of(const protocol::PersonasSummary& described) {
    std::vector<std::string> letters;
    for (const protocol::PersonaSummary& persona : described.personas) letters.push_back(persona.letter);
    return letters;
  }

  std::string measured_name(const protocol::PersonaSummary& persona) const {
    const std::string head = phrases_.say(persona.head);
    return persona.qualifier.key.empty() ? head : head + " " + phrases_.say(persona.qualifier);
  }

  void add(PersonaCard& card, const protocol::PersonaSummary& persona, const std::string& title,
           const std::vector<PersonaSentenceSummary>& sentences) const {
    if (sentences.empty()) return;
    PersonaSectionView& section = card.sections.emplace_back();
    section.title = phrases_.word(title);
    for (const PersonaSentenceSummary& sentence : sentences)
      section.sentences.push_back(told(persona, sentence));
  }

  PersonaSentenceView told(const protocol::PersonaSummary& persona,
                           const PersonaSentenceSummary& sentence) const {
    PersonaSentenceView out;
    out.id = sentence.id;
    out.column = sentence.evidence.column;
    out.key = persona.letter + "/" + sentence.id;
    out.edited = !sentence.edited.empty();
    out.text = out.edited ? sentence.edited : phrases_.say(sentence.text);
    if (out.edited) out.measured = phrases_.say(sentence.text);
    out.evidence = sentence.known ? evidence_of(sentence.evidence) : std::string();
    out.open = state_.personas.opened == out.key;
    return out;
  }

  std::string evidence_of(const protocol::EvidenceSummary& evidence) const {
    const bool share = evidence.statistic != "median" && evidence.statistic != "mean";
    const auto number = [&](double value) {
      return share ? phrases_.percent(value) : phrases_.measure(value);
    };
    std::string out = phrases_.say(Message("page.personas.evidence_" + evidence.statistic)
                                       .with("column", evidence.column)
                                       .with("level", evidence.level)
                                       .with("value", number(evidence.value)));
    if (!std::isnan(evidence.all))
      out += " " + phrases_.say(Message("page.personas.evidence_all").with("all", number(evidence.all)));
    if (evidence.n > 0)
      out += " " + phrases_.say(
                       Message("page.personas.evidence_n").with("n", evidence.n).with("all", evidence.n_all));
    if (!std::isnan(evidence.effect))
      out +=
          " " + phrases_.say(
                    Message("page.personas.evidence_effect").with("effect", phrases_.score(evidence.effect)));
    if (evidence.dominated) out += " " + phrases_.word("page.personas.dominated");
    return out;
  }

  const AppState& state_;
  Phrases phrases_;
  std::vector<SegmentMark> marks_;
};

}  // namespace

std::string persona_name(const protocol::PersonaSummary& persona, Language language) {
  if (!persona.edited_name.empty()) return persona.edited_name;
  const Phrases phrases(language);
  const std::string head = phrases.say(persona.head);
  return persona.qualifier.key.empty() ? head : head + " " + phrases.say(persona.qualifier);
}

namespace {

/// The most telling one.
const PersonaSentenceView& first_of(const PersonaSectionView& section) {
  return section.sentences.front();
}

const PersonaSentenceView* about(const PersonaSectionView& section, const std::string& column) {
  const auto found =
      std::find_if(section.sentences.begin(), section.sentences.end(),
                   [&](const PersonaSentenceView& sentence) { return sentence.column == column; });
  return column.empty() || found == section.sentences.end() ? nullptr : &*found;
}

/// What is most telling of one of them, beside what the other has to say of the same; else of each its own.
PersonaComparisonRow side_by_side(const PersonaSectionView& left, const PersonaSectionView& right) {
  if (const PersonaSentenceView* same = about(right, first_of(left).column))
    return {left.title, first_of(left).text, same->text};
  if (const PersonaSentenceView* same = about(left, first_of(right).column))
    return {left.title, same->text, first_of(right).text};
  return {left.title, first_of(left).text, first_of(right).text};
}

/// What each card says of a topic; a topic that only one of them speaks of stands there too.
std::vector<PersonaComparisonRow> comparison_of(const PersonaCard& left, const PersonaCard& right,
                                                const Phrases& phrases) {
  std::vector<PersonaComparisonRow> rows{
      {phrases.word("page.personas.size"), left.line.text, right.line.text}};
  const auto with_title = [](const PersonaCard& card, const std::string& title) {
    return std::find_if(card.sections.begin(), card.sections.end(),
                        [&](const PersonaSectionView& section) { return section.title == title; });
  };
  for (const PersonaSectionView& section : left.sections) {
    const auto same = with_title(right, section.title);
    rows.push_back(same == right.sections.end()
                       ? PersonaComparisonRow{section.title, first_of(section).text, {}}
                       : side_by_side(section, *same));
  }
  for (const PersonaSectionView& section : right.sections)
    if (with_title(left, section.title) == left.sections.end())
      rows.push_back({section.title, {}, first_of(section).text});
  return rows;
}

}  // namespace

std::vector<PersonaCard> persona_cards(const AppState& state) {
  std::vector<PersonaCard> cards;
  const Cards maker(state);
  for (std::size_t i = 0; i < state.personas.described->personas.size(); ++i) cards.push_back(maker.card(i));
  return cards;
}

PersonasView personas_view(const AppState& state) {
  PersonasView view;
  view.found = state.found.has_value();
  view.waiting = awaited_id(state, Task::describe_personas) != 0;
  if (!view.found || !state.personas.described) return view;
  const Phrases phrases(state.language);
  const std::vector<protocol::PersonaSummary>& personas = state.personas.described->personas;
  for (const protocol::PersonaSummary& persona : personas)
    view.names.push_back(persona.letter + " · " + persona_name(persona, state.language));
  if (personas.empty()) return view;
  const Cards cards(state);
  view.shown = std::min(state.personas.shown, personas.size() - 1);
  view.cards.push_back(cards.card(view.shown));
  if (state.personas.beside && *state.personas.beside < personas.size()) {
    view.beside = state.personas.beside;
    view.cards.push_back(cards.card(*view.beside));
    view.comparison = comparison_of(view.cards[0], view.cards[1], phrases);
  }
  for (const Message& note : state.personas.described->notes) view.notes.push_back(phrases.say(note));
  return view;
}

}  // namespace ruas::ui
