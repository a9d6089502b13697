#include "ui/screens/personas_screen.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "imgui.h"

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

/// The sentence, and at its right the link that opens what is behind it.
void draw_sentence(Ui& ui, const PersonaCard& card, const PersonaSentenceView& sentence,
                   const Phrases& phrases, Actions& actions) {
  const std::string text =
      sentence.edited ? sentence.text + " " + phrases.word("page.personas.edited") : sentence.text;
  if (sentence.evidence.empty()) return paragraph(ui, text);
  const std::string opener =
      phrases.word(sentence.open ? "page.personas.hide_number" : "page.personas.show_number");
  const std::string about = phrases.say(
      Message("page.personas.number_of").with("letter", card.letter).with("sentence", sentence.text));
  const float edge = ui.right_edge(), room = text_width(ui, opener);
  const ImVec2 top = ImGui::GetCursorScreenPos();
  ui.set_right_edge(edge - room - space::m);
  paragraph(ui, text);
  ui.set_right_edge(edge);
  const ImVec2 below = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos({edge - room, top.y});
  if (link(ui, opener, about)) actions.push_back(OpenEvidence{sentence.open ? std::string() : sentence.key});
  ImGui::SetCursorScreenPos(below);
  if (!sentence.open) return;
  muted(ui, sentence.evidence);
  draw_edit(ui, card, sentence, phrases, actions);
}

void draw_name(Ui& ui, const PersonaCard& card, const Phrases& phrases, Actions& actions) {
  FieldOptions field;
  field.hint = card.measured_name;
  const std::string label = phrases.say(Message("page.personas.name").with("letter", card.letter));
  if (const auto typed = text_field(ui, label, card.name, field); typed && *typed != card.name)
    actions.push_back(ChangeSegments{{"rename", {card.letter}, *typed}});
}

void draw_section(Ui& ui, const PersonaCard& card, const PersonaSectionView& section, const Phrases& phrases,
                  Actions& actions) {
  heading(ui, 3, section.title);
  for (const PersonaSentenceView& sentence : section.sentences)
    draw_sentence(ui, card, sentence, phrases, actions);
}

void draw_typical(Ui& ui, const PersonaCard& card, const Phrases& phrases) {
  if (card.typical.empty()) return;
  heading(ui, 3, phrases.word("persona.typical"));
  for (const FactView& fact : card.typical) label_value(ui, fact.label, fact.value);
}

void draw_summary(Ui& ui, const PersonaCard& card) {
  segment_chip(ui, card.mark);
  paragraph(ui, card.line.text);
  if (!card.confidence.text.empty()) muted(ui, card.confidence.text);
}

/// The figure, and what it stands for beside it.
void draw_head(Ui& ui, const PersonaCard& card, bool alone) {
  constexpr float kFigure = 160, kLeastWords = 240;
  const bool beside = alone && width_left(ui) >= kFigure + kLeastWords;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  draw_portrait(ui, card.portrait, card.mark, card.portrait_words);
  if (!beside) return draw_summary(ui, card);
  const float figure_end = ImGui::GetCursorScreenPos().y;
  ImGui::SetCursorScreenPos({corner.x + kFigure, corner.y + space::s});
  ImGui::BeginGroup();
  draw_summary(ui, card);
  ImGui::EndGroup();
  const float end = std::max(figure_end, ImGui::GetCursorScreenPos().y);
  ImGui::SetCursorScreenPos({corner.x, end});
  ImGui::Dummy({0, 0});
}

/// Two columns of sections where the card has the whole width.
void draw_sections(Ui& ui, const PersonaCard& card, bool alone, const Phrases& phrases, Actions& actions) {
  if (!alone) {
    for (const PersonaSectionView& section : card.sections) {
      draw_section(ui, card, section, phrases, actions);
      gap(ui, space::s);
    }
    return draw_typical(ui, card, phrases);
  }
  constexpr float kLeastSection = 380;
  Grid grid(ui, kLeastSection, space::xl);
  for (const PersonaSectionView& section : card.sections) {
    grid.next();
    draw_section(ui, card, section, phrases, actions);
  }
  grid.next();
  draw_typical(ui, card, phrases);
}

void draw_card(Ui& ui, const PersonaCard& card, bool alone, const Phrases& phrases,
               Actions& actions) {
  const Card frame(ui, card.name, card.letter);
  if (!card.name_note.empty()) muted(ui, card.name_note);
  draw_head(ui, card, alone);
  gap(ui, space::s);
  draw_name(ui, card, phrases, actions);
  gap(ui, space::s);
  draw_sections(ui, card, alone, phrases, actions);
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

void draw_downloads(Ui& ui, const PersonasView& view, const Phrases& phrases, Actions& actions) {
  Row row(ui);
  ButtonOptions options;
  options.icon = Icon::download;
  const std::string page = phrases.word("page.personas.keep_page");
  row.next(button_width(ui, page, options.icon));
  if (button(ui, page, options)) actions.push_back(KeepPersonas{});
  for (const PersonaCard& card : view.cards) {
    const std::string picture =
        phrases.say(Message("page.personas.keep_picture").with("letter", card.letter));
    row.next(button_width(ui, picture, options.icon));
    if (button(ui, picture, options)) actions.push_back(KeepPersonaPicture{card.segment});
  }
}

/// Without room for two columns of sentences (a phone, a projector), the two stand under each other, topic by
/// topic.
void draw_stacked(Ui& ui, const PersonasView& view) {
  for (const PersonaComparisonRow& row : view.comparison) {
    heading(ui, 3, row.topic);
    const std::string* const sides[] = {&row.left, &row.right};
    for (std::size_t side = 0; side < 2; ++side) {
      muted(ui, view.cards[side].letter + " · " + view.cards[side].name);
      paragraph(ui, *sides[side]);
    }
    gap(ui, space::s);
  }
}

void draw_comparison(Ui& ui, const PersonasView& view, const Phrases& phrases) {
  if (view.comparison.empty()) return;
  const std::string title = phrases.word("page.personas.side_by_side");
  const Card card(ui, title);
  constexpr float kTopic = 170, kLeastSentences = 230;
  if (width_left(ui) < kTopic + 2 * kLeastSentences) return draw_stacked(ui, view);
  const std::vector<TableColumn> columns{{phrases.word("page.personas.topic"), kTopic},
                                         {view.cards[0].letter + " · " + view.cards[0].name},
                                         {view.cards[1].letter + " · " + view.cards[1].name}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = view.comparison.size();
  for (const PersonaComparisonRow& row : view.comparison) {
    const std::string_view texts[] = {row.topic, row.left, row.right};
    for (std::size_t column = 0; column < columns.size(); ++column)
      options.row_height = std::max(options.row_height, row_height_for(ui, columns, column, texts[column]));
  }
  table(ui, options, [&](TableRow& row) {
    const PersonaComparisonRow& shown = view.comparison[row.row()];
    row.muted(shown.topic);
    row.text(shown.left);
    row.text(shown.right);
  });
}

}  // namespace

void draw_segments_needed(Ui& ui, Actions& actions, std::string_view title) {
  const Phrases phrases(ui.language());
  heading(ui, 1, title);
  paragraph(ui, phrases.word("engine.no_segments"));
  gap(ui, space::s);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::segments;
  if (button(ui, phrases.word("page.personas.to_segments"), options))
    actions.push_back(GoTo{Screen::segments});
}

void draw_personas_screen(Ui& ui, const PersonasView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.found) return draw_segments_needed(ui, actions, phrases.word("page.personas.needs_segments"));
  heading(ui, 1, phrases.word("page.personas.title"));
  muted(ui, phrases.word("page.personas.hint"));
  gap(ui, space::s);
  if (view.cards.empty()) {
    if (view.waiting) skeleton(ui, 8);
    return;
  }
  for (const std::string& note : view.notes) notice(ui, Severity::info, note);
  draw_choices(ui, view, phrases, actions);
  gap(ui, space::s);
  draw_downloads(ui, view, phrases, actions);
  gap(ui, space::m);
  constexpr float kLeastCard = 340;
  if (view.cards.size() == 1)
    return draw_card(ui, view.cards.front(), true, phrases, actions);
  draw_comparison(ui, view, phrases);
  gap(ui);
  Grid grid(ui, kLeastCard, space::m);
  for (const PersonaCard& card : view.cards) {
    grid.next();
    draw_card(ui, card, false, phrases, actions);
  }
}

}  // namespace ruas::ui
