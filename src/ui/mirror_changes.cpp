// What the page has to change in its elements, as JSON.
#include <nlohmann/json.hpp>

#include "ui/mirror.hpp"

namespace ruas::ui {
namespace {

using nlohmann::json;

void add(json& out, const char* name, const std::string& text) {
  if (!text.empty()) out[name] = text;
}
void add(json& out, const char* name, State state) {
  if (state != State::not_applicable) out[name] = state == State::on;
}
void add(json& out, const char* name, std::size_t count) {
  if (count > 0) out[name] = count;
}

void add_range(json& out, const MirrorNode& node) {
  const bool has_range =
      node.role == Role::progressbar || node.role == Role::slider || node.role == Role::spinbutton;
  if (!has_range) return;
  out["now"] = node.now;
  out["least"] = node.least;
  out["most"] = node.most;
  out["step"] = node.step;
}

/// Members that do not apply are left out.
json described(const MirrorNode& node) {
  json out = {{"key", node.key},
              {"parent", node.parent},
              {"role", role_word(node.role)},
              {"name", node.name},
              {"rect", {node.rect.left, node.rect.top, node.rect.width, node.rect.height}}};
  add(out, "value", node.value);
  add(out, "description", node.description);
  add(out, "level", static_cast<std::size_t>(node.level));
  if (node.multiline) out["multiline"] = true;
  if (node.disabled) out["disabled"] = true;
  if (node.invalid) out["invalid"] = true;
  add(out, "checked", node.checked);
  add(out, "pressed", node.pressed);
  add(out, "selected", node.selected);
  add(out, "current", node.current);
  add(out, "expanded", node.expanded);
  add(out, "sort", node.sort);
  add(out, "row", node.row);
  add(out, "rows", node.rows);
  add(out, "columns", node.columns);
  add_range(out, node);
  if (!node.options.empty()) out["options"] = node.options;
  if (node.gesture == Gesture::open_file) out["gesture"] = "open_file";
  if (node.gesture == Gesture::copy) out["gesture"] = "copy";
  add(out, "content", node.content);
  return out;
}

/// As the page places elements: CSS pixels from the corner of the element around. So scrolling moves few of them.
MirrorRect on_screen(const MirrorRect& rect, const MirrorRect& around, float scale) {
  return {(rect.left - around.left) * scale, (rect.top - around.top) * scale, rect.width * scale,
          rect.height * scale};
}

}  // namespace

std::string Mirror::take_changes(float scale) {
  json changed = json::array(), removed = json::array();
  std::vector<std::uint32_t> order;
  std::unordered_map<std::uint32_t, MirrorRect> places;
  std::unordered_map<std::uint32_t, MirrorNode> now;
  for (MirrorNode node : shown_) {
    order.push_back(node.key);
    places[node.key] = node.rect;
    node.rect = on_screen(node.rect, places[node.parent], scale);
    const auto known = told_.find(node.key);
    if (known == told_.end() || known->second != node) changed.push_back(described(node));
    now.emplace(node.key, std::move(node));
  }
  for (const std::uint32_t key : told_order_)
    if (!now.contains(key)) removed.push_back(key);

  json out = json::object();
  if (!changed.empty()) out["changed"] = std::move(changed);
  if (!removed.empty()) out["removed"] = std::move(removed);
  if (order != told_order_) out["order"] = order;
  if (wanted_focus_ != 0) out["focus"] = std::exchange(wanted_focus_, 0);
  told_ = std::move(now);
  told_order_ = std::move(order);
  return out.empty() ? std::string() : out.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace ruas::ui
