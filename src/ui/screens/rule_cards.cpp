#include <string>

#include "ui/model/phrases.hpp"
#include "ui/screens/why_tab.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_copy(Ui& ui, const std::string& words, const std::string& content, const RuleCard& rule,
               const Phrases& phrases, Row& row) {
  if (content.empty()) return;
  const std::string about =
      phrases.say(Message("page.why.copy_about").with("letter", rule.letter).with("form", words));
  ButtonOptions options;
  options.icon = Icon::copy;
  options.about = about;
  row.next(button_width(ui, words, options.icon));
  copy_button(ui, words, content, options);
}

void draw_rule(Ui& ui, const RuleCard& rule, SegmentMark mark, const Phrases& phrases) {
  segment_chip(ui, mark);
  paragraph(ui, rule.words);
  if (!rule.found) return;
  for (const FactView& fact : rule.facts) label_value(ui, fact.label, fact.value);
  Row row(ui, space::xs);
  draw_copy(ui, "Excel", rule.excel, rule, phrases, row);
  draw_copy(ui, "SQL", rule.sql, rule, phrases, row);
  draw_copy(ui, phrases.word("page.why.copy_english"), rule.english, rule, phrases, row);
  draw_copy(ui, phrases.word("page.why.copy_indonesian"), rule.indonesian, rule, phrases, row);
}

}  // namespace

void draw_rule_cards(Ui& ui, const WhyView& view) {
  constexpr float kLeastCard = 300;
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("page.why.rules"));
  muted(ui, phrases.word("page.why.rules_text"));
  {
    Grid grid(ui, kLeastCard, space::xl);
    for (const RuleCard& rule : view.rules) {
      grid.next();
      draw_rule(ui, rule, view.marks[rule.segment], phrases);
    }
  }
  if (view.sql_case.empty()) return;
  if (!view.in_order.empty()) muted(ui, view.in_order);
  gap(ui, space::s);
  ButtonOptions options;
  options.icon = Icon::copy;
  copy_button(ui, phrases.word("page.why.copy_all"), view.sql_case, options);
}

}  // namespace ruas::ui
