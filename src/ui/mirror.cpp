#include "ui/mirror.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace ruas::ui {
namespace {

constexpr std::array<std::pair<Role, std::string_view>, 30> kRoleWords = {{
    {Role::unknown, "unknown"},
    {Role::banner, "banner"},
    {Role::navigation, "navigation"},
    {Role::main, "main"},
    {Role::complementary, "complementary"},
    {Role::group, "group"},
    {Role::list, "list"},
    {Role::listitem, "listitem"},
    {Role::heading, "heading"},
    {Role::paragraph, "paragraph"},
    {Role::img, "img"},
    {Role::button, "button"},
    {Role::link, "link"},
    {Role::checkbox, "checkbox"},
    {Role::switch_, "switch"},
    {Role::combobox, "combobox"},
    {Role::textbox, "textbox"},
    {Role::spinbutton, "spinbutton"},
    {Role::slider, "slider"},
    {Role::tablist, "tablist"},
    {Role::tab, "tab"},
    {Role::table, "table"},
    {Role::row, "row"},
    {Role::columnheader, "columnheader"},
    {Role::cell, "cell"},
    {Role::progressbar, "progressbar"},
    {Role::status, "status"},
    {Role::alert, "alert"},
    {Role::dialog, "dialog"},
    {Role::application, "application"},
}};

/// Mixes `value` into `key` (FNV-1a over four bytes).
std::uint32_t mixed(std::uint32_t key, std::uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) key = (key ^ ((value >> shift) & 0xFF)) * 16777619u;
  return key;
}

MirrorRect around(const MirrorRect& one, const MirrorRect& other) {
  if (one.width <= 0 && one.height <= 0) return other;
  if (other.width <= 0 && other.height <= 0) return one;
  const float left = std::min(one.left, other.left), top = std::min(one.top, other.top);
  return {left, top, std::max(one.left + one.width, other.left + other.width) - left,
          std::max(one.top + one.height, other.top + other.height) - top};
}

bool has_area(const MirrorRect& rect) {
  return rect.width > 0 && rect.height > 0;
}

/// The part of a label that ImGui shows: what stands before "##".
std::string_view visible_part(std::string_view label) {
  return label.substr(0, label.find("##"));
}

}  // namespace

std::string_view role_word(Role role) {
  for (const auto& [known, word] : kRoleWords)
    if (known == role) return word;
  return "unknown";
}

std::size_t Mirror::append(MirrorNode node) {
  if (!groups_.empty()) node.parent = drawing_[groups_.back()].key;
  drawing_.push_back(std::move(node));
  described_.push_back(false);
  return drawing_.size() - 1;
}

std::uint32_t Mirror::place_key(Role role) {
  const std::uint32_t parent = groups_.empty() ? 2166136261u : drawing_[groups_.back()].key;
  const std::uint32_t count = places_[{parent, role}]++;
  return mixed(mixed(parent, static_cast<std::uint32_t>(role) + 0x9E3779B9u), count);
}

MirrorNode& Mirror::item(std::uint32_t id, Role role, std::string_view name) {
  auto found = by_id_.find(id);
  if (found == by_id_.end()) {
    // Not drawn through ImGui's ItemAdd: it belongs here all the same.
    MirrorNode node;
    node.key = id;
    found = by_id_.emplace(id, append(std::move(node))).first;
  }
  MirrorNode& node = drawing_[found->second];
  node.role = role;
  node.name = name;
  described_[found->second] = true;
  return node;
}

MirrorNode& Mirror::text(Role role, std::string_view name, const MirrorRect& rect) {
  MirrorNode node;
  node.key = place_key(role);
  node.role = role;
  node.name = name;
  node.rect = rect;
  const std::size_t index = append(std::move(node));
  described_[index] = true;
  return drawing_[index];
}

MirrorNode& Mirror::begin(Role role, std::string_view name) {
  MirrorNode& node = text(role, name, {});
  groups_.push_back(drawing_.size() - 1);
  return node;
}

void Mirror::end() {
  assert(!groups_.empty());
  const std::size_t group = groups_.back();
  groups_.pop_back();
  if (has_area(drawing_[group].rect)) return;
  MirrorRect covered;
  for (std::size_t index = group + 1; index < drawing_.size(); ++index)
    if (drawing_[index].parent == drawing_[group].key) covered = around(covered, drawing_[index].rect);
  drawing_[group].rect = covered;
}

MirrorNode& Mirror::current_group() {
  assert(!groups_.empty());
  return drawing_[groups_.back()];
}

std::optional<std::string> Mirror::take_edit(std::uint32_t id) {
  const auto found = edits_.find(id);
  if (found == edits_.end()) return std::nullopt;
  std::string text = std::move(found->second);
  edits_.erase(found);
  return text;
}

bool Mirror::take_arrival(std::uint32_t id) {
  if (arrived_ != id || id == 0) return false;
  arrived_ = 0;
  return true;
}

void Mirror::begin_frame() {
  drawing_.clear();
  described_.clear();
  by_id_.clear();
  groups_.clear();
  places_.clear();
  twice_.clear();
}

void Mirror::end_frame() {
  assert(groups_.empty());
  edits_.clear();
  problems_.clear();
  shown_.clear();
  for (std::size_t index = 0; index < drawing_.size(); ++index) {
    MirrorNode& node = drawing_[index];
    if (!described_[index])
      problems_.push_back({"no widget described this item", node});
    else if (by_id_.contains(node.key) && node.name.empty())
      problems_.push_back({"this item has no name", node});
    shown_.push_back(std::move(node));
  }
  for (const std::uint32_t id : twice_)
    if (const auto found = std::ranges::find(shown_, id, &MirrorNode::key); found != shown_.end())
      problems_.push_back({"two items have this id", *found});
}

void Mirror::focus(std::uint32_t id, bool visible) {
  if (id != focused_) arrived_ = id;
  focused_ = id;
  focus_visible_ = visible;
}

void Mirror::edit(std::uint32_t id, std::string text) {
  edits_[id] = std::move(text);
}

void Mirror::item_added(std::uint32_t id, const MirrorRect& rect, bool disabled) {
  if (by_id_.contains(id)) {
    twice_.push_back(id);
    return;
  }
  MirrorNode node;
  node.key = id;
  node.rect = rect;
  node.disabled = disabled;
  by_id_.emplace(id, append(std::move(node)));
}

void Mirror::item_labelled(std::uint32_t id, std::string_view label) {
  const auto found = by_id_.find(id);
  if (found != by_id_.end() && drawing_[found->second].name.empty())
    drawing_[found->second].name = visible_part(label);
}

const MirrorNode* Mirror::find(Role role, std::string_view name) const {
  const auto found = std::ranges::find_if(
      shown_, [&](const MirrorNode& node) { return node.role == role && node.name == name; });
  return found == shown_.end() ? nullptr : &*found;
}

std::vector<MirrorProblem> Mirror::problems() const {
  return problems_;
}

}  // namespace ruas::ui
