#include "ui/screens/data_inspector.hpp"

#include <vector>

#include "ui/model/column_choices.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/plan_changes.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_levels(Ui& ui, const ColumnDetail& detail, const Phrases& phrases) {
  if (detail.levels.empty()) return;
  gap(ui, space::m);
  const std::string title = phrases.word("page.fact.most_frequent");
  heading(ui, 3, title);
  const std::vector<TableColumn> columns{{title, 0, false, false, ""},
                                         {phrases.word("page.fact.rows"), 90, true, false, ""}};
  TableOptions options;
  options.name = title;
  options.columns = columns;
  options.rows = detail.levels.size();
  table(ui, options, [&](TableRow& row) {
    const ColumnDetail::Level& level = detail.levels[row.row()];
    row.bar(level.fraction, level.label, ui.theme().accent_soft);
    row.text(level.count);
  });
}

UiAction decided(const ColumnDetail& detail, const DataView& view, ColumnField field, const std::string& value) {
  using protocol::ColumnSettings;
  const auto reading = [&](std::string ColumnSettings::*what) {
    return ReadAs{detail.handle, with_column_reading(detail.settings, detail.original_name, what, value)};
  };
  switch (field) {
    case ColumnField::type:
      return reading(&ColumnSettings::type);
    case ColumnField::decimal_mark:
      return reading(&ColumnSettings::decimal_mark);
    case ColumnField::date_order:
      return reading(&ColumnSettings::date_order);
    case ColumnField::role:
      return ChangePlan{with_role(view.plan, detail.name, value)};
    case ColumnField::criterion:
      break;
  }
  return ChangePlan{with_criterion(view.plan, detail.name, value)};
}

void draw_name(Ui& ui, const ColumnDetail& detail, const Phrases& phrases, Actions& actions) {
  if (detail.handle.empty()) return;
  if (const auto typed = text_field(ui, phrases.word("data.column.name"), detail.new_name))
    actions.push_back(WriteDraft{"name", *typed});
  if (detail.new_name == detail.name || detail.new_name.empty()) return;
  if (button(ui, phrases.word("data.column.rename")))
    actions.push_back(ReadAs{detail.handle, with_column_reading(detail.settings, detail.original_name,
                                                                &protocol::ColumnSettings::name, detail.new_name)});
}

void draw_decisions(Ui& ui, const ColumnDetail& detail, const DataView& view, const Phrases& phrases,
                    Actions& actions) {
  if (detail.choices.empty()) return;
  gap(ui, space::m);
  heading(ui, 3, phrases.word("data.column.decide"));
  for (const ColumnChoiceView& each : detail.choices) {
    std::vector<std::string> labels;
    for (const ReadChoiceView::Option& option : each.options) labels.push_back(option.label);
    FieldOptions field;
    if (each.field == ColumnField::role) field.hint = detail.meaning;
    if (const auto chosen = choice(ui, each.label, labels, each.current, field))
      actions.push_back(decided(detail, view, each.field, each.options[*chosen].value));
  }
  draw_name(ui, detail, phrases, actions);
}

}  // namespace

void draw_data_inspector(Ui& ui, const DataView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.detail) {
    muted(ui, phrases.word("page.data.inspector_hint"));
    return;
  }
  const ColumnDetail& detail = *view.detail;
  heading(ui, 2, detail.name);
  {
    Row row(ui, space::s, space::xl);
    row.next(text_width(ui, detail.type, type::small) + 2 * space::s);
    badge(ui, detail.type);
    const std::string personal = phrases.word("data.column.personal");
    if (detail.personal) {
      row.next(text_width(ui, personal, type::small) + 2 * space::s);
      badge(ui, personal, Severity::warning);
    }
  }
  if (!detail.reason.empty()) paragraph(ui, detail.reason);
  if (!detail.evidence.empty()) muted(ui, detail.evidence);
  gap(ui, space::s);
  for (const FactView& fact : detail.facts) label_value(ui, fact.label, fact.value);
  draw_decisions(ui, detail, view, phrases, actions);
  draw_levels(ui, detail, phrases);
}

}  // namespace ruas::ui
