#include "ui/headless.hpp"

#include <algorithm>

#include "imgui.h"

#include "ui/host.hpp"

namespace ruas::ui {

struct Headless::Parts {
  Draw draw;
  Host host;
  Viewport viewport;
  double seconds = 0;
};

namespace {

/// There is no graphics card to keep textures for: every request is done at once.
void accept_textures(ImDrawData& data) {
  if (!data.Textures) return;
  for (ImTextureData* texture : *data.Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_OK) {
      texture->SetTexID(1);
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

std::string option_number(const MirrorNode& node, std::string_view text) {
  const auto found = std::ranges::find(node.options, text);
  return found == node.options.end() ? std::string() : std::to_string(found - node.options.begin());
}

}  // namespace

Headless::Headless(Draw draw, const HeadlessOptions& options) : parts_(std::make_unique<Parts>()) {
  parts_->draw = std::move(draw);
  set_theme(options.theme);
  set_language(options.language);
  resize(options.width, options.height);
  settle();
}

Headless::~Headless() = default;

bool Headless::frame() {
  parts_->seconds += 1.0 / 60;
  const bool more = parts_->host.frame(parts_->seconds, parts_->draw);
  accept_textures(*parts_->host.draw_data());
  return more;
}

int Headless::settle(int most) {
  for (int count = 1; count <= most; ++count) {
    const std::vector<MirrorNode> before = nodes();
    frame();
    if (count > 1 && nodes() == before) return count;
  }
  return most;
}

void Headless::set_language(Language language) {
  parts_->host.set_language(language);
}
void Headless::set_theme(ThemeName theme) {
  parts_->host.set_theme(make_theme(theme));
}

void Headless::resize(float width, float height) {
  parts_->viewport = {width * parts_->host.scale(), height * parts_->host.scale(), 1};
  parts_->host.set_viewport(parts_->viewport);
}

const std::vector<MirrorNode>& Headless::nodes() const {
  return parts_->host.mirror().nodes();
}
const MirrorNode* Headless::find(Role role, std::string_view name) const {
  return parts_->host.mirror().find(role, name);
}
std::vector<MirrorProblem> Headless::problems() const {
  return parts_->host.mirror().problems();
}

std::string Headless::tree() const {
  std::string text;
  std::unordered_map<std::uint32_t, std::size_t> depth;
  for (const MirrorNode& node : nodes()) {
    const std::size_t level = node.parent == 0 ? 0 : depth[node.parent] + 1;
    depth[node.key] = level;
    text.append(2 * level, ' ').append(role_word(node.role)).append(" “").append(node.name).append("”");
    if (!node.value.empty()) text.append(" = ").append(node.value);
    if (node.disabled) text.append(" (disabled)");
    text += '\n';
  }
  return text;
}

bool Headless::press(Role role, std::string_view name) {
  const MirrorNode* node = find(role, name);
  if (!node || node->disabled) return false;
  parts_->host.activate(node->key);
  frame();
  settle();
  return true;
}

bool Headless::point_at(Role role, std::string_view name) {
  const MirrorNode* node = find(role, name);
  if (!node) return false;
  const MirrorRect rect = node->rect;
  const float scale = parts_->host.scale();
  parts_->host.pointer_moved((rect.left + rect.width / 2) * scale, (rect.top + rect.height / 2) * scale);
  return true;
}

bool Headless::click(Role role, std::string_view name) {
  if (!point_at(role, name)) return false;
  frame();
  parts_->host.pointer_button(0, true);
  frame();
  parts_->host.pointer_button(0, false);
  frame();
  settle();
  return true;
}

bool Headless::tap(Role role, std::string_view name) {
  if (!point_at(role, name)) return false;
  parts_->host.pointer_button(0, true);
  parts_->host.pointer_button(0, false);
  parts_->host.pointer_left();
  constexpr int kEnough = 10;
  for (int i = 0; i < kEnough && frame(); ++i) {
  }
  settle();
  return true;
}

bool Headless::focus(Role role, std::string_view name) {
  const MirrorNode* node = find(role, name);
  if (!node) return false;
  parts_->host.mirror().focus(node->key, true);
  settle();
  return true;
}

bool Headless::fill(Role role, std::string_view name, std::string_view text) {
  const MirrorNode* node = find(role, name);
  if (!node || node->disabled) return false;
  const std::string value = role == Role::combobox ? option_number(*node, text) : std::string(text);
  if (role == Role::combobox && value.empty()) return false;
  parts_->host.mirror().edit(node->key, value);
  frame();
  settle();
  return true;
}

}  // namespace ruas::ui
