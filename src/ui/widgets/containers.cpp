#include "ui/widgets/containers.hpp"

#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "imgui_internal.h"

#include "ui/widgets/buttons.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/text.hpp"

namespace ruas::ui {

Card::Card(Ui& ui, std::string_view title, std::string_view id)
    : ui_(ui), splitter_(std::make_unique<ImDrawListSplitter>()), edge_(ui.right_edge()) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  left_ = corner.x;
  top_ = corner.y;
  // The content is drawn first, its ground when the height is known.
  splitter_->Split(ImGui::GetWindowDrawList(), 2);
  splitter_->SetCurrentChannel(ImGui::GetWindowDrawList(), 1);
  const std::string_view name = id.empty() ? title : id;
  push_id(name);
  const float padding = ui.narrow() ? space::m : space::l;
  ImGui::SetCursorScreenPos({left_ + padding, top_ + padding});
  ImGui::BeginGroup();
  ui.set_right_edge(edge_ - padding);
  ui.mirror().begin(Role::group, title);
  if (!title.empty()) heading(ui, 2, title);
}

Card::~Card() {
  const float padding = edge_ - ui_.right_edge();
  ImGui::EndGroup();
  ImGui::PopID();
  const ImVec2 corner(left_, top_), size(edge_ - left_, ImGui::GetItemRectMax().y + padding - top_);
  ImDrawList* list = ImGui::GetWindowDrawList();
  splitter_->SetCurrentChannel(list, 0);
  const ImVec2 end(corner.x + size.x, corner.y + size.y);
  list->AddRectFilled(corner, end, ui_.theme().surface.packed(), radius::card);
  list->AddRect(corner, end, ui_.theme().border.packed(), radius::card);
  splitter_->Merge(list);
  ui_.set_right_edge(edge_);
  ui_.mirror().current_group().rect = rect_of(corner, size);
  ui_.mirror().end();
  ImGui::SetCursorScreenPos(corner);
  ImGui::Dummy(size);
}

Row::Row(Ui& ui, float gap, float line) : ui_(ui), gap_(gap), line_before_(ui.line()) {
  ui.set_line(line);
}
Row::~Row() {
  ui_.set_line(line_before_);
}

void Row::next(float width) {
  if (first_) {
    first_ = false;
    return;
  }
  // Where the item before ends, be it pressed or only read (GetItemRectMax knows the former alone).
  const float after = ImGui::GetCurrentWindow()->DC.CursorPosPrevLine.x + gap_;
  if (after + width <= ui_.right_edge() + 0.5f) ImGui::SameLine(0, gap_);
}

Grid::Grid(Ui& ui, float least_width, float gap, Filling filling)
    : ui_(ui), gap_(gap), edge_(ui.right_edge()), filling_(filling) {
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  left_ = corner.x;
  top_ = corner.y;
  const float width = width_left(ui);
  const float columns = std::max(1.0f, std::floor((width + gap) / (least_width + gap)));
  cell_width_ = std::floor((width - gap * (columns - 1)) / columns);
  tops_.assign(static_cast<std::size_t>(columns), top_);
}

void Grid::next() {
  end_cell();
  if (filling_ == Filling::columns)
    column_ = static_cast<std::size_t>(std::min_element(tops_.begin(), tops_.end()) - tops_.begin());
  else
    column_ = cells_ % tops_.size();
  if (filling_ == Filling::rows && column_ == 0) begin_row();
  ++cells_;
  const float left = left_ + static_cast<float>(column_) * (cell_width_ + gap_);
  ImGui::SetCursorScreenPos({left, tops_[column_]});
  ImGui::BeginGroup();
  ui_.set_right_edge(left + cell_width_);
}

/// Below the tallest cell of the row before.
void Grid::begin_row() {
  std::fill(tops_.begin(), tops_.end(), *std::max_element(tops_.begin(), tops_.end()));
}

void Grid::end_cell() {
  if (cells_ == 0) return;
  ImGui::EndGroup();
  tops_[column_] = ImGui::GetItemRectMax().y + gap_;
}

Grid::~Grid() {
  end_cell();
  ui_.set_right_edge(edge_);
  const float gap_below = cells_ == 0 ? 0 : gap_;
  const float bottom = *std::max_element(tops_.begin(), tops_.end()) - gap_below;
  ImGui::SetCursorScreenPos({left_, top_});
  ImGui::Dummy({edge_ - left_, bottom - top_});
}

void gap(Ui&, float points) {
  // The layout already puts a small distance between items.
  ImGui::Dummy({0, std::max(0.0f, points - 2 * ImGui::GetStyle().ItemSpacing.y)});
}

void divider(Ui& ui) {
  const ImVec2 corner = take_space(ui, {width_left(ui), 1});
  ImGui::GetWindowDrawList()->AddLine(corner, {ui.right_edge(), corner.y}, ui.theme().border.packed());
}

namespace {

void centred(Ui& ui, const TextStyle& style, std::string_view text, float most) {
  const float width = width_left(ui);
  const float room = std::min(width, most);
  const float high = wrapped(ui, {}, style, text, room, false);
  const ImVec2 corner = take_space(ui, {width, high});
  wrapped(ui, {corner.x + (width - room) / 2, corner.y}, style, text, room, true, true);
  const Role role = style.weight == Weight::strong ? Role::heading : Role::paragraph;
  MirrorNode& node = ui.mirror().text(role, text, rect_of(corner, {width, high}));
  if (role == Role::heading) node.level = 2;
}

void centred_icon(Ui& ui, Icon icon, float size, Colour colour) {
  const float width = width_left(ui);
  const ImVec2 corner = take_space(ui, {width, size});
  draw_icon(*ImGui::GetWindowDrawList(), icon, {corner.x + (width - size) / 2, corner.y}, size, colour);
}

void dashed_edge(ImDrawList& list, ImVec2 corner, ImVec2 end, Colour colour) {
  constexpr float kDash = 6, kPeriod = 12;
  const auto across = [&](float y) {
    for (float x = corner.x + radius::card; x < end.x - radius::card; x += kPeriod)
      list.AddLine({x, y}, {std::min(x + kDash, end.x - radius::card), y}, colour.packed(), 1.5f);
  };
  const auto down = [&](float x) {
    for (float y = corner.y + radius::card; y < end.y - radius::card; y += kPeriod)
      list.AddLine({x, y}, {x, std::min(y + kDash, end.y - radius::card)}, colour.packed(), 1.5f);
  };
  across(corner.y);
  across(end.y);
  down(corner.x);
  down(end.x);
}

}  // namespace

void drop_zone(Ui& ui, std::string_view title, std::string_view text, std::string_view button_text) {
  constexpr float kTextWidth = 460;
  const float edge = ui.right_edge();
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  ImDrawListSplitter splitter;
  ImDrawList* list = ImGui::GetWindowDrawList();
  splitter.Split(list, 2);
  splitter.SetCurrentChannel(list, 1);
  ImGui::SetCursorScreenPos({corner.x + space::l, corner.y + space::xl * 1.5f});
  ImGui::BeginGroup();
  ui.set_right_edge(edge - space::l);
  const Colour accent = ui.theme().accent;
  centred_icon(ui, Icon::open, 40, accent);
  centred(ui, {type::title, Weight::strong, ui.theme().text}, title, kTextWidth);
  centred(ui, {type::body, Weight::regular, ui.theme().muted}, text, kTextWidth);
  gap(ui, space::xl);
  const float width = button_width(ui, button_text, Icon::open);
  ImGui::SetCursorScreenPos({(corner.x + edge - width) / 2, ImGui::GetCursorScreenPos().y});
  file_button(ui, button_text, {.emphasis = Emphasis::primary, .icon = Icon::open});
  ImGui::EndGroup();
  ui.set_right_edge(edge);
  const ImVec2 end(edge, ImGui::GetItemRectMax().y + space::xl * 1.5f);
  splitter.SetCurrentChannel(list, 0);
  list->AddRectFilled(corner, end, ui.theme().surface.packed(), radius::card);
  dashed_edge(*list, corner, end, ui.theme().border_strong);
  splitter.Merge(list);
  ImGui::SetCursorScreenPos(corner);
  ImGui::Dummy({end.x - corner.x, end.y - corner.y});
}

void empty_state(Ui& ui, Icon icon, std::string_view title, std::string_view text) {
  constexpr float kTextWidth = 400;
  gap(ui, space::xl * 2);
  centred_icon(ui, icon, 36, ui.theme().border_strong);
  centred(ui, {type::title, Weight::strong, ui.theme().text}, title, kTextWidth);
  centred(ui, {type::body, Weight::regular, ui.theme().muted}, text, kTextWidth);
  gap(ui, space::xl * 2);
}

Area drawing(Ui& ui, std::string_view name, std::string_view description, float width, float height) {
  const float wide = width > 0 ? width : width_left(ui);
  const float high = height > 0 ? height : ImGui::GetContentRegionAvail().y;
  const Pressable item = pressable(ui, name, {wide, std::max(1.0f, high)});
  ui.mirror().item(item.id, Role::application, name).description = description;
  return {item.corner.x, item.corner.y, item.size.x, item.size.y, item.id, item.hovered, item.held};
}

}  // namespace ruas::ui
