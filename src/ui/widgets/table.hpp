// A table: sortable headers, numbers to the right, rows to press, only the visible rows drawn. The order of
// the rows and the sort are the model's; the table says what was pressed.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/palette.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

struct TableColumn {
  std::string name = {};
  float width = 0;      // points; 0: a share of what is left
  bool number = false;  // to the right, tabular figures
  bool sortable = false;
  std::string help = {};  // explanation behind a "?" in the header
};

struct TableSort {
  std::size_t column = 0;
  bool descending = false;
  friend bool operator==(const TableSort&, const TableSort&) = default;
};

struct TableOptions {
  std::string_view name = {};  // caption for screen readers, and the id
  std::span<const TableColumn> columns;
  std::size_t rows = 0;
  std::optional<TableSort> sort = {};  // as the rows are sorted now
  float row_height = height::row;      // points; in taller rows words wrap
  float height = 0;                    // points, then it scrolls by itself; 0: as tall as its rows
  std::size_t first_row_number = 0;    // where the rows are a part of more: how many come before
  std::size_t total_rows = 0;          // 0: `rows`
};

/// Draws the cells of one row from left to right; each call fills the next cell.
class TableRow {
 public:
  struct Place;
  TableRow(Ui& ui, std::span<const TableColumn> columns, std::size_t row, const Place& place)
      : ui_(ui), columns_(columns), row_(row), place_(place) {}

  /// First, for a row that can be pressed: the row is a button named `name`, drawn selected where `selected`.
  void pressable(std::string_view name, bool selected);

  void text(std::string_view text);
  void muted(std::string_view text);
  /// `text` over a bar: `fraction` of the cell's width, 0 … 1.
  void bar(double fraction, std::string_view text, Colour colour);
  /// A bar that goes to either side of the middle: `value` -1 … 1.
  void difference(double value, std::string_view text);
  void chip(SegmentMark mark, std::string_view text = {});
  /// Anything else: `draw` draws widgets into the cell.
  void custom(const std::function<void()>& draw);

  /// Known after the first cell; table() also returns it.
  bool pressed() const { return pressed_; }
  std::size_t row() const { return row_; }

 private:
  MirrorRect next_cell(std::string_view text);
  void press_row();
  void write(const MirrorRect& cell, std::string_view text, Colour colour);

  Ui& ui_;
  std::span<const TableColumn> columns_;
  std::size_t row_;
  const Place& place_;
  std::string name_;
  bool selected_ = false;
  std::size_t cell_ = 0;
  bool pressed_ = false;
};

struct TableAnswer {
  std::optional<TableSort> sort = {};  // a header was pressed: sort so
  std::optional<std::size_t> pressed;  // a row was pressed
};

/// Points that a column gets in a table drawn here.
float column_width_for(const Ui& ui, std::span<const TableColumn> columns, std::size_t column);

/// Points of a cell in which `text` stands on one line.
float cell_width_for(const Ui& ui, std::string_view text);

/// Whether a table with these columns, drawn here, needs no scrolling sideways.
bool columns_fit(const Ui& ui, std::span<const TableColumn> columns);

/// Height of a row in which all of `text` can be read, wrapped in this column of a table drawn here.
float row_height_for(const Ui& ui, std::span<const TableColumn> columns, std::size_t column,
                     std::string_view text);

/// `draw_row` is called for the visible rows only.
TableAnswer table(Ui& ui, const TableOptions& options, const std::function<void(TableRow&)>& draw_row);

}  // namespace ruas::ui
