// The interface of the page: one frame is "take in what came, draw, carry out what was pressed". Wiring only.
//
// web/interface.js holds the pointer that ruas_start() returns and passes it to every other function; the page's own doings
// (elements, files, the engine's worker) are the methods of `Module.page`. Main thread.
#include <GLES3/gl3.h>
#include <emscripten/em_js.h>
#include <emscripten/emscripten.h>

#include <cstring>
#include <ctime>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "backends/imgui_impl_opengl3.h"
#include "gfx/map_renderer.hpp"
#include "imgui.h"
#include "protocol/json.hpp"
#include "ui/canvas_glyphs.hpp"
#include "ui/host.hpp"
#include "ui/model/apply.hpp"
#include "ui/model/update.hpp"
#include "ui/screens/screens.hpp"

// clang-format off
EM_JS(void, page_send, (const char* json, const uint32_t* rows, size_t count), {
  Module.page.send(UTF8ToString(json), count ? HEAPU32.slice(rows >> 2, (rows >> 2) + count) : null);
});
EM_JS(void, page_keep, (const char* name, int picture, const char* content), {
  Module.page.keep(UTF8ToString(name), !!picture, UTF8ToString(content));
});
EM_JS(void, page_cancel, (uint32_t id), { Module.page.cancel(id); });
EM_JS(void, page_mirror, (const char* json), { Module.page.mirror(JSON.parse(UTF8ToString(json))); });
EM_JS(void, page_cursor, (int cursor), { Module.page.showCursor(cursor); });
EM_JS(void, page_appearance, (int dark, const char* language, const char* text_colour, float scale), {
  Module.page.appear(!!dark, UTF8ToString(language), UTF8ToString(text_colour), scale);
});
// clang-format on

namespace ruas {
namespace {

/// What the browser says about its user.
struct Preferences {
  bool dark = false, more_contrast = false, reduced_motion = false;
};

ui::ThemeName theme_name(ui::ThemeChoice choice, bool dark) {
  switch (choice) {
    case ui::ThemeChoice::system:
      return dark ? ui::ThemeName::dark : ui::ThemeName::light;
    case ui::ThemeChoice::light:
      return ui::ThemeName::light;
    case ui::ThemeChoice::dark:
      return ui::ThemeName::dark;
    case ui::ThemeChoice::projector:
      return ui::ThemeName::projector;
  }
  return ui::ThemeName::light;
}

std::string css(ui::Colour colour) {
  return "rgb(" + std::to_string(colour.red) + " " + std::to_string(colour.green) + " " +
         std::to_string(colour.blue) + ")";
}

/// The reader's own date, ISO.
std::string local_day() {
  const std::time_t now = std::time(nullptr);
  char text[sizeof "2024-04-03"];
  std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now));
  return text;
}

class Page final : public ui::Sender {
 public:
  explicit Page(Language language) : host_(&glyphs_), screens_(&map_) {
    state_.language = language;
    state_.today = local_day();
    ImGui_ImplOpenGL3_Init("#version 300 es");
  }

  void send(const protocol::Command& command) override {
    page_send(protocol::to_json(command).c_str(), command.rows.data(), command.rows.size());
  }
  void cancel(std::uint32_t id) override { page_cancel(id); }
  void keep(const ui::KeptFile& file) override { page_keep(file.name.c_str(), file.picture, file.content.c_str()); }

  /// True where the next frame would look different.
  bool frame(double seconds) {
    appear();
    ImGui_ImplOpenGL3_NewFrame();
    ui::Actions actions;
    bool more = host_.frame(seconds, [&](ui::Ui& ui) {
      if (screens_.draw(ui, state_, actions)) ui.want_frame();
    });
    for (const ui::UiAction& action : actions) act(action);
    paint();
    return tell_mirror() || more || !actions.empty();
  }

  void act(const ui::UiAction& action) { ui::apply(state_, action, *this); }

  void answer(std::string_view json) {
    Result<protocol::Event> event = protocol::event_from_json(json);
    if (event) {
      fill_buffers(*event);
      ui::update(state_, std::move(*event), *this);
    }
    buffers_.clear();
  }
  void keep_buffer(std::string name, std::string_view bytes) { buffers_[std::move(name)] = bytes; }

  void resize(const ui::Viewport& viewport) {
    host_.set_viewport(viewport);
    width_ = static_cast<int>(viewport.width * viewport.pixel_ratio + 0.5f);
    height_ = static_cast<int>(viewport.height * viewport.pixel_ratio + 0.5f);
  }
  void prefer(const Preferences& preferences) {
    preferences_ = preferences;
    state_.reduced_motion = preferences.reduced_motion;
  }

  void context_restored() {
    ImGui_ImplOpenGL3_DestroyDeviceObjects();
    map_.forget_context();
  }

  ui::Host& host() { return host_; }

 private:
  /// Theme, language and zoom of the state, for this frame and for the page around it.
  void appear() {
    const ui::ThemeName name = theme_name(state_.theme, preferences_.dark);
    const auto zoom = static_cast<float>(state_.zoom);
    const bool same = appeared_ && name == host_.theme().name && language_ == state_.language && zoom_ == zoom &&
                      more_contrast_ == preferences_.more_contrast;
    if (same) return;
    appeared_ = true;
    language_ = state_.language;
    zoom_ = zoom;
    more_contrast_ = preferences_.more_contrast;
    host_.set_theme(ui::make_theme(name, more_contrast_));
    host_.set_language(language_);
    host_.set_zoom(zoom_);
    page_appearance(name == ui::ThemeName::dark, language_ == Language::english ? "en" : "id",
                    css(host_.theme().text).c_str(), host_.scale());
  }

  void paint() {
    const ImVec4 ground = ImGui::ColorConvertU32ToFloat4(host_.theme().page.packed());
    glViewport(0, 0, width_, height_);
    glClearColor(ground.x, ground.y, ground.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(host_.draw_data());
    page_cursor(host_.cursor());
  }

  bool tell_mirror() {
    const std::string changes = host_.mirror().take_changes(host_.scale());
    if (changes.empty()) return false;
    page_mirror(changes.c_str());
    return true;
  }

  template <class Value>
  void fill(const char* name, std::vector<Value>& into) {
    const std::string& bytes = buffers_[name];
    into.resize(bytes.size() / sizeof(Value));
    std::memcpy(into.data(), bytes.data(), into.size() * sizeof(Value));
  }

  void fill_buffers(protocol::Event& event) {
    if (auto* map = std::get_if<protocol::MapDrawn>(&event.answer)) fill("positions", map->positions);
    if (auto* edited = std::get_if<protocol::SegmentsEdited>(&event.answer)) {
      fill("labels", edited->labels);
      fill("confidence", edited->confidence);
    }
    auto* segmented = std::get_if<protocol::Segmented>(&event.answer);
    if (!segmented) return;
    fill("positions", segmented->positions);
    fill("labels", segmented->labels);
    fill("confidence", segmented->confidence);
    fill("table_rows", segmented->table_rows);
  }

  ui::CanvasGlyphPainter glyphs_;
  ui::Host host_;
  MapRenderer map_;
  ui::AppState state_;
  ui::Screens screens_;
  Preferences preferences_;
  std::map<std::string, std::string> buffers_;  // of the event that is on its way
  int width_ = 1, height_ = 1;                  // device pixels
  bool appeared_ = false, more_contrast_ = false;
  Language language_ = Language::english;
  float zoom_ = 1;
};

/// The keys that views listen to, by the names of KeyboardEvent.key.
ImGuiKey key_named(std::string_view name) {
  static constexpr std::pair<std::string_view, ImGuiKey> kKeys[] = {
      {"ArrowLeft", ImGuiKey_LeftArrow}, {"ArrowRight", ImGuiKey_RightArrow}, {"ArrowUp", ImGuiKey_UpArrow},
      {"ArrowDown", ImGuiKey_DownArrow}, {"PageUp", ImGuiKey_PageUp},         {"PageDown", ImGuiKey_PageDown},
      {"Home", ImGuiKey_Home},           {"End", ImGuiKey_End},               {"Escape", ImGuiKey_Escape},
      {"Enter", ImGuiKey_Enter},         {" ", ImGuiKey_Space},               {"+", ImGuiKey_KeypadAdd},
      {"=", ImGuiKey_Equal},             {"-", ImGuiKey_Minus},               {"0", ImGuiKey_0},
      {"f", ImGuiKey_F},                 {"l", ImGuiKey_L},                   {"Shift", ImGuiMod_Shift},
      {"Control", ImGuiMod_Ctrl},        {"Alt", ImGuiMod_Alt},
  };
  for (const auto& [known, key] : kKeys)
    if (known == name) return key;
  return ImGuiKey_None;
}

}  // namespace
}  // namespace ruas

// What the page calls. Texts are UTF-8 and belong to the caller.
using ruas::Page;

extern "C" {

EMSCRIPTEN_KEEPALIVE Page* ruas_start(int indonesian) {
  return new Page(indonesian ? ruas::Language::indonesian : ruas::Language::english);
}
EMSCRIPTEN_KEEPALIVE int ruas_frame(Page* page, double seconds) { return page->frame(seconds); }
EMSCRIPTEN_KEEPALIVE void ruas_resize(Page* page, float width, float height, float pixel_ratio) {
  page->resize({width, height, pixel_ratio});
}
EMSCRIPTEN_KEEPALIVE void ruas_prefer(Page* page, int dark, int more_contrast, int reduced_motion) {
  page->prefer({dark != 0, more_contrast != 0, reduced_motion != 0});
}
EMSCRIPTEN_KEEPALIVE void ruas_context_restored(Page* page) { page->context_restored(); }

EMSCRIPTEN_KEEPALIVE void ruas_pointer_moved(Page* page, float x, float y) { page->host().pointer_moved(x, y); }
EMSCRIPTEN_KEEPALIVE void ruas_pointer_left(Page* page) { page->host().pointer_left(); }
EMSCRIPTEN_KEEPALIVE void ruas_pointer_button(Page* page, int button, int down) {
  page->host().pointer_button(button, down != 0);
}
EMSCRIPTEN_KEEPALIVE void ruas_wheel(Page* page, float notches, float x, float y) {
  page->host().wheel(notches, x, y);
}
EMSCRIPTEN_KEEPALIVE void ruas_key(Page* page, const char* name, int down) {
  if (const ImGuiKey key = ruas::key_named(name); key != ImGuiKey_None) page->host().key(key, down != 0);
}

EMSCRIPTEN_KEEPALIVE void ruas_focus(Page* page, uint32_t key, int visible) {
  page->host().mirror().focus(key, visible != 0);
}
EMSCRIPTEN_KEEPALIVE void ruas_activate(Page* page, uint32_t key) { page->host().activate(key); }
EMSCRIPTEN_KEEPALIVE void ruas_edit(Page* page, uint32_t key, const char* text) {
  page->host().mirror().edit(key, text);
}

EMSCRIPTEN_KEEPALIVE void ruas_buffer(Page* page, const char* name, const char* bytes, size_t size) {
  page->keep_buffer(name, {bytes, size});
}
EMSCRIPTEN_KEEPALIVE void ruas_event(Page* page, const char* json) { page->answer(json); }
EMSCRIPTEN_KEEPALIVE void ruas_file_chosen(Page* page, const char* handle, const char* name, const char* purpose,
                                           int beside) {
  page->act(ruas::ui::FileChosen{handle, name, beside != 0, purpose});
}

/// The bytes of Inter, for the page's own text fields.
EMSCRIPTEN_KEEPALIVE const unsigned char* ruas_font() { return ruas::ui::inter_regular().data(); }
EMSCRIPTEN_KEEPALIVE size_t ruas_font_size() { return ruas::ui::inter_regular().size(); }
}

int main() {}
