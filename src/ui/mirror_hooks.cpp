// Dear ImGui's test-engine hooks (declared in its own headers, compiled in with IMGUI_ENABLE_TEST_ENGINE):
// every item that is drawn passes here. The context's TestEngine pointer holds the mirror.
#include "ui/mirror_hooks.hpp"

#include "imgui.h"
#include "imgui_internal.h"

#include "ui/mirror.hpp"

namespace {

ruas::ui::Mirror* mirror_of(ImGuiContext* context) {
  return static_cast<ruas::ui::Mirror*>(context->TestEngine);
}

/// Windows pass here too, as their own items: they are the zones and scrolling parts, which are described by what is in
/// them.
bool is_window(const ImGuiContext* context, ImGuiID id, const ImGuiLastItemData* data) {
  // The window as a whole comes without data, and while it has no place for names of items in it.
  if (!data) return true;
  ImGuiWindow* window = context->CurrentWindow;
  // Dear ImGui's own window, which is never shown, has a title with a button.
  if (window->IsFallbackWindow && id == window->GetID("#COLLAPSE")) return true;
  return id == window->ID || id == window->MoveId || id == window->ChildId;
}

/// A window itself, its scroll bars or the windows in it: Dear ImGui reports them as items too.
bool is_part_of_window(ImGuiID id, ImGuiWindow& window) {
  for (const ImGuiWindow* child : window.DC.ChildWindows)
    if (child->ChildId == id) return true;
  return id == window.ID || id == window.MoveId || id == ImGui::GetWindowScrollbarID(&window, ImGuiAxis_X) ||
         id == ImGui::GetWindowScrollbarID(&window, ImGuiAxis_Y);
}

}  // namespace

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData* data) {
  if (is_window(context, id, data)) return;
  if (is_part_of_window(id, *context->CurrentWindow)) return;
  const bool disabled = data && (data->ItemFlags & ImGuiItemFlags_Disabled);
  mirror_of(context)->item_added(id, {box.Min.x, box.Min.y, box.GetWidth(), box.GetHeight()}, disabled);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags) {
  if (label) mirror_of(context)->item_labelled(id, label);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) {
  return nullptr;
}

namespace ruas::ui {

void listen_to_items(ImGuiContext& context, Mirror& mirror) {
  context.TestEngine = &mirror;
  context.TestEngineHookItems = true;
}

}  // namespace ruas::ui
