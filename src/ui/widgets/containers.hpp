// Things that hold other things.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "ui/ui.hpp"
#include "ui/widgets/icons.hpp"

struct ImDrawListSplitter;

namespace ruas::ui {

/// A raised area with a hairline edge and space inside. With a `title` it begins with a heading of level 2
/// and is a named group. Ends with the object: `{ Card card(ui, "Columns"); … }`.
class [[nodiscard]] Card {
 public:
  explicit Card(Ui& ui, std::string_view title = {}, std::string_view id = {});
  ~Card();
  Card(const Card&) = delete;

 private:
  Ui& ui_;
  std::unique_ptr<ImDrawListSplitter> splitter_;
  float edge_, left_ = 0, top_ = 0;
};

/// Side by side, going on to the next line where the width ends. Call next(width) before each item, with the
/// width it will take (button_width, text_width, or the width given to a field). Single-line words are
/// centred in a line of `line` points, so that they stand beside buttons.
class [[nodiscard]] Row {
 public:
  explicit Row(Ui& ui, float gap = space::s, float line = height::control);
  ~Row();
  Row(const Row&) = delete;
  void next(float width);

 private:
  Ui& ui_;
  float gap_, line_before_;
  bool first_ = true;
};

/// rows: cells beside each other begin at one height. columns: each cell goes below the shortest column, so
/// that cells of unequal height leave no holes.
enum class Filling { rows, columns };

/// Cells of equal width beside each other, as many as fit with at least `least_width` points each: `for (…) {
/// grid.next(); … }`.
class [[nodiscard]] Grid {
 public:
  Grid(Ui& ui, float least_width, float gap = space::l, Filling filling = Filling::rows);
  ~Grid();
  Grid(const Grid&) = delete;
  void next();

 private:
  void end_cell();
  void begin_row();
  Ui& ui_;
  float gap_, edge_, left_ = 0, cell_width_ = 0, top_ = 0;
  Filling filling_;
  std::vector<float> tops_;  // per column: where its next cell begins
  std::size_t column_ = 0, cells_ = 0;
};

/// Empty height, of the scale in theme.hpp.
void gap(Ui& ui, float points = space::l);
/// A hairline.
void divider(Ui& ui);

/// Where a file may be dropped (the whole page takes it, this shows it): words, and a button that opens the
/// chooser.
void drop_zone(Ui& ui, std::string_view title, std::string_view text, std::string_view button_text);

/// In place of what is not there yet: what it will be, and how to get it.
void empty_state(Ui& ui, Icon icon, std::string_view title, std::string_view text);

/// Something drawn by the view itself (a chart, the map): a `width` × `height` area (0: what is left) whose
/// content the mirror knows only by `name` and `description`. Returns its corner; the draw list is the
/// window's.
struct Area {
  float left, top, width, height;
  std::uint32_t id;
  bool hovered, held;
};
Area drawing(Ui& ui, std::string_view name, std::string_view description, float width, float height);

}  // namespace ruas::ui
