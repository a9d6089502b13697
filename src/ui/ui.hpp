// What every view gets to draw with: the theme, the fonts, the language and the mirror of what is drawn.
//
// A view is a function `void draw_x(Ui& ui, const XView& view, Actions& actions)`. It draws through
// ui/widgets.hpp, which paint in the theme and tell the mirror role, name and value. It keeps nothing: what
// must survive a frame is in the model. Main thread, between the host's begin and end of a frame.
#pragma once

#include "base/language.hpp"
#include "ui/mirror.hpp"
#include "ui/theme.hpp"

struct ImFont;

namespace ruas::ui {

enum class Weight { regular, strong };

class Ui {
 public:
  Ui(const Theme& theme, Language language, Mirror& mirror, ImFont* regular, ImFont* strong)
      : theme_(theme), language_(language), mirror_(mirror), regular_(regular), strong_(strong) {}

  const Theme& theme() const { return theme_; }
  Language language() const { return language_; }
  Mirror& mirror() { return mirror_; }
  const Mirror& mirror() const { return mirror_; }
  ImFont* font(Weight weight) const { return weight == Weight::strong ? strong_ : regular_; }

  /// One column instead of three zones: the page is narrower than 720 points.
  bool narrow() const { return narrow_; }
  void set_narrow(bool narrow) { narrow_ = narrow; }

  /// Something moves or is being computed: draw again.
  void want_frame() { wants_frame_ = true; }
  bool wants_frame() const { return wants_frame_; }

  /// The item that the keyboard is on.
  bool focused(std::uint32_t id) const { return mirror_.focused() == id; }

  /// Right edge of what is being drawn into (a zone, a card, a cell), in points from the left edge of the
  /// window. What narrows it puts it back.
  float right_edge() const { return right_edge_; }
  void set_right_edge(float edge) { right_edge_ = edge; }

  /// Height of the line that single-line words are centred in; 0: they stand where they are. Set by Row and
  /// the header.
  float line() const { return line_; }
  void set_line(float height) { line_ = height; }

 private:
  const Theme& theme_;
  Language language_;
  Mirror& mirror_;
  ImFont* regular_;
  ImFont* strong_;
  float right_edge_ = 0;
  float line_ = 0;
  bool narrow_ = false;
  bool wants_frame_ = false;
};

}  // namespace ruas::ui
