#include "ui/host.hpp"

#include <algorithm>

#include "imgui.h"
#include "imgui_internal.h"

#include "ui/mirror_hooks.hpp"

namespace ruas::ui {
namespace {

ImVec4 as_vector(Colour colour) {
  return ImGui::ColorConvertU32ToFloat4(colour.packed());
}

/// The few parts that Dear ImGui paints by itself: windows, popups, scroll bars.
void apply_style(const Theme& theme) {
  ImGuiStyle& style = ImGui::GetStyle();
  style = ImGuiStyle();
  style.FontSizeBase = line_height(type::body);
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.WindowMinSize = {1, 1};
  style.ChildBorderSize = 0;
  style.ItemSpacing = {space::s, space::s};
  style.ItemInnerSpacing = {space::s, space::s};
  style.FramePadding = {space::m, space::s};
  style.PopupRounding = radius::card;
  style.PopupBorderSize = 1;
  style.ScrollbarSize = 12;
  style.ScrollbarRounding = 6;
  style.GrabMinSize = 32;
  style.Colors[ImGuiCol_Text] = as_vector(theme.text);
  style.Colors[ImGuiCol_WindowBg] = as_vector(theme.page);
  style.Colors[ImGuiCol_ChildBg] = {0, 0, 0, 0};
  style.Colors[ImGuiCol_PopupBg] = as_vector(theme.surface);
  style.Colors[ImGuiCol_Border] = as_vector(theme.border);
  style.Colors[ImGuiCol_ScrollbarBg] = {0, 0, 0, 0};
  style.Colors[ImGuiCol_ScrollbarGrab] = as_vector(theme.border_strong.with_alpha(110));
  style.Colors[ImGuiCol_ScrollbarGrabHovered] = as_vector(theme.border_strong.with_alpha(180));
  style.Colors[ImGuiCol_ScrollbarGrabActive] = as_vector(theme.border_strong);
}

/// The nearest window under the pointer that has somewhere to scroll to, up or down.
ImGuiWindow* scrollable(ImGuiWindow* window) {
  while (window && window->ScrollMax.y <= 0 && window->ScrollMax.x <= 0) window = window->ParentWindow;
  return window;
}

}  // namespace

Host::Host(GlyphPainter* painter) : context_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(context_);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendPlatformName = "ruas";
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_HasMouseCursors;
  io.ConfigWindowsMoveFromTitleBarOnly = true;
  listen_to_items(*context_, mirror_);
  fonts_ = add_fonts(*io.Fonts, painter);
  set_theme(theme_);
}

Host::~Host() {
  context_->TestEngineHookItems = false;
  ImGui::DestroyContext(context_);
}

void Host::set_theme(const Theme& theme) {
  theme_ = theme;
  apply_style(theme_);
}

void Host::pointer_moved(float x, float y) {
  ImGui::GetIO().AddMousePosEvent(x / scale(), y / scale());
}

/// A drag goes on outside. Asked of the events and not of ImGui, which may be some frames behind them.
void Host::pointer_left() {
  if (held_buttons_ == 0) ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
}

/// A finger presses where nothing was pointed at before, and so do other programs that move the mouse. ImGui
/// knows only after a frame which of two items that overlap is meant, and gives presses of touch screens that
/// frame: so all are announced as such.
void Host::pointer_button(int button, bool down) {
  const unsigned bit = 1u << button;
  held_buttons_ = down ? held_buttons_ | bit : held_buttons_ & ~bit;
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(ImGuiMouseSource_TouchScreen);
  io.AddMouseButtonEvent(button, down);
  io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
}

void Host::wheel(float notches, float points_x, float points_y) {
  ImGui::GetIO().AddMouseWheelEvent(0, notches);
  scroll_x_ += points_x / scale();
  scroll_y_ += points_y / scale();
}

void Host::key(int key, bool down) {
  ImGui::GetIO().AddKeyEvent(static_cast<ImGuiKey>(key), down);
}

void Host::activate(std::uint32_t id) {
  ImGui::ActivateItemByID(id);
}

bool Host::frame(double seconds, const Draw& draw) {
  place_viewport(seconds);
  mirror_.begin_frame();
  ImGui::NewFrame();
  for (ImFont* font : {fonts_.regular, fonts_.strong})
    font->CurrentRasterizerDensity = context_->FontRasterizerDensity;
  scroll_hovered();
  Ui ui(theme_, language_, mirror_, fonts_.regular, fonts_.strong);
  draw(ui);
  ImGui::Render();
  mirror_.end_frame();
  return ui.wants_frame() || context_->InputEventsQueue.Size > 0 || context_->NavNextActivateId != 0;
}

void Host::place_viewport(double seconds) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {viewport_.width / scale(), viewport_.height / scale()};
  io.DisplayFramebufferScale = {viewport_.pixel_ratio * scale(), viewport_.pixel_ratio * scale()};
  const double passed = last_seconds_ < 0 ? 1.0 / 60 : seconds - last_seconds_;
  io.DeltaTime = static_cast<float>(std::max(1e-4, passed));
  last_seconds_ = seconds;
}

/// Exactly as far as fingers and trackpads say; ImGui's own scrolling goes in steps and is off in all our
/// windows. Where they say nothing, whoever wants to be in view decides.
void Host::scroll_hovered() {
  if (scroll_x_ == 0 && scroll_y_ == 0) return;
  if (ImGuiWindow* window = scrollable(context_->HoveredWindow)) {
    ImGui::SetScrollY(window, std::clamp(window->Scroll.y - scroll_y_, 0.0f, window->ScrollMax.y));
    ImGui::SetScrollX(window, std::clamp(window->Scroll.x - scroll_x_, 0.0f, window->ScrollMax.x));
  }
  scroll_x_ = scroll_y_ = 0;
}

ImDrawData* Host::draw_data() const {
  return ImGui::GetDrawData();
}

int Host::cursor() const {
  return ImGui::GetMouseCursor();
}

}  // namespace ruas::ui
