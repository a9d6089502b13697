// One frame of the interface: Dear ImGui's context, the fonts, the theme and the mirror, with input going in
// and draw data coming out. The page and the headless tests are both built on it.
//
// Main thread. Dear ImGui has one current context per program: one Host at a time.
#pragma once

#include <functional>
#include <memory>

#include "base/language.hpp"
#include "ui/fonts.hpp"
#include "ui/mirror.hpp"
#include "ui/theme.hpp"
#include "ui/ui.hpp"

struct ImDrawData;
struct ImGuiContext;

namespace ruas::ui {

struct Viewport {
  float width = 1280, height = 720;  // CSS pixels
  float pixel_ratio = 1;             // device pixels per CSS pixel
};

class Host {
 public:
  using Draw = std::function<void(Ui&)>;

  /// `painter` as in add_fonts.
  explicit Host(GlyphPainter* painter = nullptr);
  ~Host();
  Host(const Host&) = delete;

  // --- how the next frame looks
  // --------------------------------------------------------------------------------------

  void set_viewport(const Viewport& viewport) { viewport_ = viewport; }
  void set_language(Language language) { language_ = language; }
  void set_theme(const Theme& theme);
  /// 1 … 2, on top of the theme's own factor.
  void set_zoom(float zoom) { zoom_ = zoom; }

  // --- input; positions in CSS pixels
  // --------------------------------------------------------------------------------

  void pointer_moved(float x, float y);
  void pointer_left();
  void pointer_button(int button, bool down);
  /// `notches` of a wheel, for the map; `points` of scrolling for everything else. Both positive away from
  /// the user.
  void wheel(float notches, float points_x, float points_y);
  /// An ImGuiKey.
  void key(int key, bool down);
  /// Presses the item with this id, as Enter on its element does.
  void activate(std::uint32_t id);

  // --- a frame
  // -------------------------------------------------------------------------------------------------------

  /// Draws one frame; `seconds` since the start of the program. True where the next one would look different.
  bool frame(double seconds, const Draw& draw);

  /// CSS pixels per point: zoom and the theme's factor.
  float scale() const { return zoom_ * theme_.scale(); }
  const Theme& theme() const { return theme_; }
  Mirror& mirror() { return mirror_; }
  /// Of the last frame.
  ImDrawData* draw_data() const;
  /// An ImGuiMouseCursor.
  int cursor() const;

 private:
  void place_viewport(double seconds);
  void scroll_hovered();

  Mirror mirror_;
  ImGuiContext* context_;
  Fonts fonts_;
  Theme theme_ = make_theme(ThemeName::light);
  Language language_ = Language::english;
  Viewport viewport_;
  float zoom_ = 1;
  float scroll_x_ = 0, scroll_y_ = 0;
  unsigned held_buttons_ = 0;  // bits, after all events so far
  double last_seconds_ = -1;
};

}  // namespace ruas::ui
