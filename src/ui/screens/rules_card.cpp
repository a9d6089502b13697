#include "ui/screens/rules_card.hpp"

#include "ui/model/text_lines.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {
namespace {

void draw_lines(Ui& ui, const RulesView& view, Actions& actions) {
  FieldOptions field;
  field.width = width_left(ui);
  for (std::size_t i = 0; i < view.lines.size(); ++i) {
    field.hint = view.lines[i].counts;
    if (const auto typed = text_field(ui, view.lines[i].label, view.lines[i].text, field))
      actions.push_back(WriteRules{with_line(view.text, i, *typed)});
  }
}

void draw_copy(Ui& ui, const std::string& words, const std::string& content, Row& row) {
  if (content.empty()) return;
  ButtonOptions options;
  options.icon = Icon::copy;
  row.next(button_width(ui, words, options.icon));
  copy_button(ui, words, content, options);
}

void draw_rule_buttons(Ui& ui, const RulesView& view, const Phrases& phrases, Actions& actions) {
  const std::string add = phrases.word("methods.rules.add");
  ButtonOptions options;
  options.icon = Icon::plus;
  Row row(ui);
  row.next(button_width(ui, add, options.icon));
  if (button(ui, add, options)) actions.push_back(WriteRules{with_line(view.text, view.lines.size(), view.example)});
  draw_copy(ui, phrases.word("methods.rules.copy_excel"), view.excel, row);
  draw_copy(ui, phrases.word("methods.rules.copy_sql"), view.sql, row);
}

}  // namespace

void draw_rules_card(Ui& ui, const RulesView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  gap(ui, space::s);
  const Card card(ui, phrases.word("methods.rules.title"));
  muted(ui, phrases.word("methods.rules.how_to"));
  draw_lines(ui, view, actions);
  if (!view.error.empty()) notice(ui, Severity::error, view.error);
  for (const std::string& note : view.notes) muted(ui, note);
  if (!view.rest.empty()) muted(ui, view.rest);
  gap(ui, space::s);
  draw_rule_buttons(ui, view, phrases, actions);
}

}  // namespace ruas::ui
