#include "ui/widgets/table.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "ui/widgets/buttons.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/table_row.hpp"

namespace ruas::ui {
namespace {

constexpr float kLeastWidth = 110;  // of a column that shares what is left
constexpr float kGoodWidth = 140;   // … below which the others give of their room
constexpr float kHeader = 36;

constexpr float kSign = 16, kHelp = 26;     // beside the words of a header
constexpr float kInInset = kCellInset - 4;  // of the sign, which only one column has at a time

TextStyle header_style(const Ui& ui, bool sorted) {
  return {type::small, Weight::strong, sorted ? ui.theme().text : ui.theme().muted};
}

/// No header is cut short, whatever the language.
float least_width(const Ui& ui, const TableColumn& column) {
  return line_size(ui, header_style(ui, true), column.name).x + 2 * kCellInset +
         (column.sortable ? kSign - kInInset : 0) + (column.help.empty() ? 0 : kHelp);
}

/// A table that is to fit has columns that share what is left: the others give of their room before these get
/// too little.
void give_room(const Ui& ui, std::span<const TableColumn> columns, float wanted, std::vector<float>& widths) {
  constexpr float kLeastShare = 0.88f;  // of the width a column was given: its words still fit
  std::vector<float> spare;
  float all = 0;
  for (std::size_t index = 0; index < columns.size(); ++index) {
    const float least = std::max(columns[index].width * kLeastShare, least_width(ui, columns[index]));
    spare.push_back(columns[index].width > 0 ? std::max(widths[index] - least, 0.0f) : 0);
    all += spare.back();
  }
  const float part = all > 0 ? std::min(wanted / all, 1.0f) : 0;
  for (std::size_t index = 0; index < columns.size(); ++index)
    widths[index] -= std::floor(spare[index] * part);
}

/// The columns without a width get equal shares of what is left; those with a wider header what that needs, the others the less.
void share_out(const Ui& ui, std::span<const TableColumn> columns, float left, std::vector<float>& widths) {
  float share = 0;
  for (bool settled = false; !settled;) {
    const auto open = std::count(widths.begin(), widths.end(), 0.0f);
    if (open == 0) return;
    share = std::max(std::floor(left / static_cast<float>(open)), kLeastWidth);
    settled = true;
    for (std::size_t index = 0; index < widths.size(); ++index) {
      const float least = least_width(ui, columns[index]);
      if (widths[index] != 0 || least <= share) continue;
      widths[index] = least;
      left -= least;
      settled = false;
    }
  }
  std::replace(widths.begin(), widths.end(), 0.0f, share);
}

std::vector<float> column_widths(const Ui& ui, std::span<const TableColumn> columns, float width) {
  std::vector<float> widths;
  float fixed = 0, shares = 0;
  for (const TableColumn& column : columns) {
    const float least = least_width(ui, column);
    widths.push_back(column.width > 0 ? std::max(column.width, least) : 0);
    fixed += widths.back();
    if (column.width <= 0) ++shares;
  }
  if (const float wanted = fixed + shares * kGoodWidth - width; shares > 0 && wanted > 0) {
    give_room(ui, columns, wanted, widths);
    fixed = std::accumulate(widths.begin(), widths.end(), 0.0f);
  }
  share_out(ui, columns, width - fixed, widths);
  return widths;
}

void paint_header_words(const Ui& ui, const Pressable& item, const TableColumn& column, bool sorted,
                        bool descending, float help_width) {
  const TextStyle style = header_style(ui, sorted);
  const float sign = sorted ? kSign : 0;
  const float room = item.size.x - 2 * kCellInset - std::max(sign - kInInset, 0.0f) - help_width;
  const ImVec2 words = line_size(ui, style, column.name);
  const float shown = std::min(words.x, room);
  const float left =
      column.number ? item.end().x - kCellInset - help_width - shown - sign : item.corner.x + kCellInset;
  const float middle = item.corner.y + item.size.y / 2;
  paint_line(ui, {left, middle - words.y / 2}, style, column.name, room);
  if (sign > 0)
    draw_icon(*ImGui::GetWindowDrawList(), descending ? Icon::arrow_down : Icon::arrow_up,
              {left + shown + 3, middle - 6.5f}, 13, ui.theme().accent);
}

/// Draws one header; true when it was pressed.
bool header_cell(Ui& ui, const TableOptions& options, std::size_t index, ImVec2 corner, float width) {
  const TableColumn& column = options.columns[index];
  const bool sorted = options.sort && options.sort->column == index;
  const bool descending = sorted && options.sort->descending;
  MirrorNode& cell = ui.mirror().begin(Role::columnheader, column.name);
  cell.rect = rect_of(corner, {width, kHeader});
  if (column.sortable) cell.sort = !sorted ? "none" : descending ? "descending" : "ascending";
  const float help_width = column.help.empty() ? 0 : kHelp;
  bool pressed = false;
  if (column.sortable) {
    const Pressable item = pressable_at(ui, column.name, corner, {width, kHeader}, true, true);
    ui.mirror().item(item.id, Role::button, column.name);
    if (item.hovered)
      ImGui::GetWindowDrawList()->AddRectFilled(item.corner, item.end(), ui.theme().hover.packed(),
                                                radius::control);
    paint_header_words(ui, item, column, sorted, descending, help_width);
    paint_focus(ui, item);
    pressed = item.pressed;
  } else {
    Pressable still;
    still.corner = corner;
    still.size = {width, kHeader};
    paint_header_words(ui, still, column, false, false, help_width);
  }
  if (!column.help.empty()) {
    ImGui::SetCursorScreenPos({corner.x + width - kCellInset - 20, corner.y + 7});
    help(ui, column.name, column.help);
  }
  ui.mirror().end();
  return pressed;
}

std::optional<TableSort> draw_header(Ui& ui, const TableOptions& options, const std::vector<float>& widths,
                                     ImVec2 corner) {
  std::optional<TableSort> sort;
  ui.mirror().begin(Role::row, {}).row = 1;
  const float total = [&] {
    float sum = 0;
    for (const float width : widths) sum += width;
    return sum;
  }();
  const ImVec2 end(corner.x + total, corner.y + kHeader);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(corner, end, ui.theme().sunken.packed(), radius::control);
  float left = corner.x;
  for (std::size_t index = 0; index < widths.size(); ++index) {
    if (header_cell(ui, options, index, {left, corner.y}, widths[index])) {
      const bool same = options.sort && options.sort->column == index;
      // Numbers are looked at from the largest, words from A.
      sort = TableSort{index, same ? !options.sort->descending : options.columns[index].number};
    }
    left += widths[index];
  }
  ui.mirror().end();
  return sort;
}

struct Visible {
  std::size_t first = 0, end = 0;
};

/// So few rows are always drawn, so that keyboards and screen readers also find those scrolled out of view.
constexpr std::size_t kFewRows = 60;

Visible visible_rows(float top, float row_height, std::size_t rows) {
  if (rows <= kFewRows) return {0, rows};
  const ImVec2 clip_from = ImGui::GetWindowDrawList()->GetClipRectMin();
  const ImVec2 clip_to = ImGui::GetWindowDrawList()->GetClipRectMax();
  const float above = std::max(0.0f, (clip_from.y - top) / row_height);
  const float below = std::max(0.0f, std::ceil((clip_to.y - top) / row_height));
  return {std::min(rows, static_cast<std::size_t>(above)), std::min(rows, static_cast<std::size_t>(below))};
}

}  // namespace

float column_width_for(const Ui& ui, std::span<const TableColumn> columns, std::size_t column) {
  return column_widths(ui, columns, width_left(ui))[column];
}

float cell_width_for(const Ui& ui, std::string_view text) {
  constexpr float kRounding = 2;
  return line_size(ui, {type::body, Weight::regular, ui.theme().text}, text).x + 2 * kCellInset + kRounding;
}

bool columns_fit(const Ui& ui, std::span<const TableColumn> columns) {
  const std::vector<float> widths = column_widths(ui, columns, width_left(ui));
  return std::accumulate(widths.begin(), widths.end(), 0.0f) <= width_left(ui) + 0.5f;
}

float row_height_for(const Ui& ui, std::span<const TableColumn> columns, std::size_t column,
                     std::string_view text) {
  const float room = column_width_for(ui, columns, column) - 2 * kCellInset;
  return wrapped(ui, {}, {type::body, Weight::regular, ui.theme().text}, text, room, false) + 2 * space::m;
}

TableAnswer table(Ui& ui, const TableOptions& options, const std::function<void(TableRow&)>& draw_row) {
  TableAnswer answer;
  const std::vector<float> widths = column_widths(ui, options.columns, width_left(ui));
  float total = 0;
  for (const float width : widths) total += width;
  const float row_height = options.row_height;
  const float all = kHeader + row_height * static_cast<float>(options.rows);
  const bool too_wide = total > width_left(ui) + 0.5f;
  const bool too_high = options.height > 0 && all > options.height;
  const float bar = too_wide ? ImGui::GetStyle().ScrollbarSize : 0;
  const float shown_width = width_left(ui), shown_height = (too_high ? options.height : all) + bar;

  push_id(options.name);
  MirrorNode& node = ui.mirror().begin(Role::table, options.name);
  const ImVec2 outer = ImGui::GetCursorScreenPos();
  node.rect = rect_of(outer, {shown_width, shown_height});
  node.rows = (options.total_rows > 0 ? options.total_rows : options.rows) + 1;
  node.columns = options.columns.size();
  const bool own_window = too_wide || too_high;
  const float edge = ui.right_edge();
  if (own_window)
    ImGui::BeginChild(
        "rows", {shown_width, shown_height}, ImGuiChildFlags_NavFlattened,
        ImGuiWindowFlags_NoScrollWithMouse | (too_wide ? ImGuiWindowFlags_HorizontalScrollbar : 0));
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  ui.set_right_edge(corner.x + total);

  // The header stays in view: it is drawn where the window begins, over the rows, but told to the mirror
  // first.
  const float header_top = own_window ? std::max(corner.y, ImGui::GetWindowPos().y) : corner.y;
  ImDrawListSplitter layers;
  ImDrawList* list = ImGui::GetWindowDrawList();
  layers.Split(list, 2);
  layers.SetCurrentChannel(list, 1);
  answer.sort = draw_header(ui, options, widths, {corner.x, header_top});
  layers.SetCurrentChannel(list, 0);
  if (own_window)
    ImGui::PushClipRect({outer.x, header_top + kHeader}, {outer.x + shown_width, outer.y + shown_height},
                        true);
  const float first_top = corner.y + kHeader;
  const Visible visible = visible_rows(first_top, row_height, options.rows);
  for (std::size_t index = visible.first; index < visible.end; ++index) {
    const ImVec2 at(corner.x, first_top + row_height * static_cast<float>(index));
    ui.mirror().begin(Role::row, {}).row = options.first_row_number + index + 2;
    ui.mirror().current_group().rect = rect_of(at, {total, row_height});
    ImGui::PushID(static_cast<int>(index));
    const TableRow::Place place{at, total, row_height, widths};
    TableRow row(ui, options.columns, index, place);
    draw_row(row);
    ImGui::PopID();
    ui.mirror().end();
    if (row.pressed()) answer.pressed = index;
    if (index + 1 < options.rows)
      list->AddLine({at.x, at.y + row_height}, {at.x + total, at.y + row_height}, ui.theme().border.packed());
  }
  if (own_window) ImGui::PopClipRect();
  layers.Merge(list);
  ImGui::SetCursorScreenPos(corner);
  ImGui::Dummy({total, all});
  if (own_window) ImGui::EndChild();
  ui.set_right_edge(edge);
  ui.mirror().end();
  ImGui::PopID();
  return answer;
}

}  // namespace ruas::ui
