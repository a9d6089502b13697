#include "ui/screens/data_screen.hpp"

#include <algorithm>
#include <array>

#include "ui/model/phrases.hpp"
#include "ui/screens/file_columns_table.hpp"
#include "ui/screens/preview_table.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_next_step(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  const std::string find = phrases.word("page.find");
  const std::string& beside = view.can_find ? view.columns_used : view.cannot_find;
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::segments;
  options.enabled = view.can_find;
  Row row(ui, space::m);
  row.next(button_width(ui, find, options.icon));
  if (button(ui, find, options)) actions.push_back(FindSegmentsNow{});
  row.next(text_width(ui, beside, type::small));
  muted(ui, beside);
}

void draw_irregularities(Ui& ui, const DataView& view, const Phrases& phrases) {
  if (view.irregularities.empty()) return;
  const std::string title = phrases.word("page.data.irregular");
  const Card card(ui, title);
  const List list(ui, title);
  for (const IrregularityView& irregularity : view.irregularities) {
    const std::string& where = irregularity.where;
    bullet(ui, where.empty() ? irregularity.text : irregularity.text + " " + where + ".");
  }
}

void draw_reading_choice(Ui& ui, const ReadChoiceView& reading, const DataView& view, Actions& actions) {
  std::vector<std::string> labels;
  for (const ReadChoiceView::Option& option : reading.options) labels.push_back(option.label);
  FieldOptions field;
  field.enabled = reading.changeable;
  field.hint = reading.evidence;
  if (const auto chosen = choice(ui, reading.label, labels, reading.current, field))
    actions.push_back(ReadAs{with_choice(view.settings, reading.field, reading.options[*chosen].value)});
}

void draw_reading(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.data.reading"));
  if (view.irregularities.empty()) paragraph(ui, phrases.word("page.data.regular"));
  const bool changeable = std::any_of(view.reading.begin(), view.reading.end(),
                                      [](const ReadChoiceView& reading) { return reading.changeable; });
  muted(ui, phrases.word(changeable ? "page.read.change_hint" : "page.data.reading_sample"));
  gap(ui, space::s);
  {
    constexpr float kLeastField = 220;
    Grid grid(ui, kLeastField);
    for (const ReadChoiceView& reading : view.reading) {
      grid.next();
      draw_reading_choice(ui, reading, view, actions);
    }
  }
  for (const std::string& evidence : view.evidence) muted(ui, evidence);
}

void draw_facts(Ui& ui, const DataView& view) {
  constexpr float kLeastFact = 100;
  Grid grid(ui, kLeastFact, space::m);
  for (const FactView& fact : view.facts) {
    grid.next();
    stat(ui, fact.label, fact.value);
  }
}

}  // namespace

void draw_data_screen(Ui& ui, const DataView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  heading(ui, 1, view.file);
  gap(ui, space::s);
  draw_facts(ui, view);
  gap(ui, space::s);
  draw_next_step(ui, view, phrases, actions);
  gap(ui);
  if (!view.orders.empty()) {
    notice(ui, Severity::info, view.orders);
    gap(ui, space::s);
  }
  draw_irregularities(ui, view, phrases);
  draw_file_columns(ui, view, actions);
  gap(ui);
  draw_reading(ui, view, phrases, actions);
  gap(ui);
  draw_preview(ui, view, actions);
}

}  // namespace ruas::ui
