#include "ui/screens/personas_screen.hpp"

#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/portrait.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_edit(Ui& ui, const PersonaCard& card, const PersonaSentenceView& sentence, const Phrases& phrases,
               Actions& actions) {
  FieldOptions field;
  field.width = width_left(ui);
  field.hint = sentence.measured;
  const std::string label = phrases.say(Message("page.personas.own_words").with("letter", card.letter));
  if (const auto typed = text_field(ui, label, sentence.edited ? sentence.text : "", field))
    actions.push_back(EditPersona{{card.id, sentence.id, *typed}});
}

void draw_sentence(Ui& ui, const PersonaCard& card, const PersonaSentenceView& sentence, const Phrases& phrases,
                   Actions& actions) {
  bullet(ui, sentence.edited ? sentence.text + " " + phrases.word("page.personas.edited") : sentence.text);
  if (sentence.evidence.empty()) return;
  const std::string about =
      phrases.say(Message("page.personas.number_of").with("letter", card.letter).with("sentence", sentence.text));
  if (link(ui, phrases.word(sentence.open ? "page.personas.hide_number" : "page.personas.show_number"), about))
    actions.push_back(OpenEvidence{sentence.open ? std::string() : sentence.key});
  if (!sentence.open) return;
  muted(ui, sentence.evidence);
  draw_edit(ui, card, sentence, phrases, actions);
}

void draw_name(Ui& ui, const PersonaCard& card, const Phrases& phrases, Actions& actions) {
  FieldOptions field;
  field.width = width_left(ui);
  field.hint = card.measured_name;
  const std::string label = phrases.say(Message("page.personas.name").with("letter", card.letter));
  if (const auto typed = text_field(ui, label, card.name, field))
    actions.push_back(EditPersona{{card.id, "name", *typed}});
}

void draw_section(Ui& ui, const PersonaCard& card, const PersonaSectionView& section, const Phrases& phrases,
                  Actions& actions) {
  heading(ui, 3, section.title);
  const List list(ui, card.letter + " · " + section.title);
  for (const PersonaSentenceView& sentence : section.sentences) draw_sentence(ui, card, sentence, phrases, actions);
}

void draw_typical(Ui& ui, const PersonaCard& card, const Phrases& phrases) {
  if (card.typical.empty()) return;
  heading(ui, 3, phrases.word("persona.typical"));
  for (const FactView& fact : card.typical) label_value(ui, fact.label, fact.value);
}

void draw_card(Ui& ui, const PersonaCard& card, std::size_t segments, const Phrases& phrases, Actions& actions) {
  const Card frame(ui, card.name, card.letter);
  draw_portrait(ui, card.portrait, segments, card.portrait_words);
  segment_chip(ui, card.segment, segments, card.line.text);
  muted(ui, card.confidence.text);
  draw_name(ui, card, phrases, actions);
  for (const PersonaSectionView& section : card.sections) {
    gap(ui, space::s);
    draw_section(ui, card, section, phrases, actions);
  }
  gap(ui, space::s);
  draw_typical(ui, card, phrases);
}

void draw_choices(Ui& ui, const PersonasView& view, const Phrases& phrases, Actions& actions) {
  constexpr float kLeastField = 260;
  Grid grid(ui, kLeastField, space::m);
  grid.next();
  if (const auto chosen = choice(ui, phrases.word("page.personas.shown"), view.names, view.shown))
    actions.push_back(ShowPersona{*chosen});
  grid.next();
  std::vector<std::string> others{phrases.word("page.personas.nobody")};
  others.insert(others.end(), view.names.begin(), view.names.end());
  const std::size_t now = view.beside ? *view.beside + 1 : 0;
  if (const auto chosen = choice(ui, phrases.word("page.personas.beside"), others, now))
    actions.push_back(ComparePersona{*chosen == 0 ? std::nullopt : std::optional(*chosen - 1)});
}

}  // namespace

void draw_segments_needed(Ui& ui, Actions& actions) {
  const Phrases phrases(ui.language());
  heading(ui, 1, phrases.word("page.personas.needs_segments"));
  paragraph(ui, phrases.word("engine.no_segments"));
  gap(ui, space::s);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::segments;
  if (button(ui, phrases.word("page.personas.to_segments"), options)) actions.push_back(GoTo{Screen::segments});
}

void draw_personas_screen(Ui& ui, const PersonasView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.found) return draw_segments_needed(ui, actions);
  heading(ui, 1, phrases.word("page.personas.title"));
  muted(ui, phrases.word("page.personas.hint"));
  gap(ui, space::s);
  if (view.cards.empty()) {
    if (view.waiting) skeleton(ui, 8);
    return;
  }
  for (const std::string& note : view.notes) notice(ui, Severity::info, note);
  draw_choices(ui, view, phrases, actions);
  gap(ui, space::m);
  constexpr float kLeastCard = 340;
  if (view.cards.size() == 1) return draw_card(ui, view.cards.front(), view.names.size(), phrases, actions);
  Grid grid(ui, kLeastCard, space::m);
  for (const PersonaCard& card : view.cards) {
    grid.next();
    draw_card(ui, card, view.names.size(), phrases, actions);
  }
}

}  // namespace ruas::ui
