#include "ui/screens/data_screen.hpp"

#include "ui/model/phrases.hpp"
#include "ui/screens/customers_card.hpp"
#include "ui/screens/facts.hpp"
#include "ui/screens/file_columns_table.hpp"
#include "ui/screens/files_card.hpp"
#include "ui/screens/preview_table.hpp"
#include "ui/screens/quality_card.hpp"
#include "ui/screens/reading_card.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_history(Ui& ui, const DataView& view, const Phrases& phrases, Row& row, Actions& actions) {
  if (!view.can_undo && !view.can_redo) return;
  const std::string undo = phrases.word("data.undo"), redo = phrases.word("data.redo");
  ButtonOptions options;
  options.emphasis = Emphasis::quiet;
  options.enabled = view.can_undo;
  row.next(button_width(ui, undo));
  if (button(ui, undo, options)) actions.push_back(UndoPlan{});
  options.enabled = view.can_redo;
  row.next(button_width(ui, redo));
  if (button(ui, redo, options)) actions.push_back(RedoPlan{});
}

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
  const std::string add = phrases.word("data.file.add");
  row.next(button_width(ui, add, Icon::plus));
  file_button(ui, add, {.icon = Icon::plus});
  draw_history(ui, view, phrases, row, actions);
  row.next(text_width(ui, beside, type::small));
  muted(ui, beside);
}

}  // namespace

void draw_data_screen(Ui& ui, const DataView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  heading(ui, 1, view.file);
  gap(ui, space::s);
  draw_facts(ui, view.facts, 100);
  gap(ui, space::s);
  draw_next_step(ui, view, phrases, actions);
  gap(ui);
  draw_kind(ui, view, actions);
  gap(ui);
  if (view.files.files.size() > 1) {
    draw_files(ui, view, actions);
    gap(ui);
  }
  draw_quality(ui, view, actions);
  gap(ui);
  if (view.customers) {
    draw_customers(ui, view, actions);
    gap(ui);
  }
  draw_file_columns(ui, view, actions);
  gap(ui);
  draw_reading(ui, view, actions);
  gap(ui);
  draw_preview(ui, view, actions);
}

}  // namespace ruas::ui
