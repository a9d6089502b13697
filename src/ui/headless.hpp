// The interface without a browser: runs frames over a drawing function and looks at and presses what the
// mirror holds. For tests of screens (tests/ui). One per thread at a time: Dear ImGui has one current
// context.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "ui/mirror.hpp"
#include "ui/theme.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

struct HeadlessOptions {
  float width = 1280, height = 720;  // points
  ThemeName theme = ThemeName::light;
  Language language = Language::english;
};

class Headless {
 public:
  using Draw = std::function<void(Ui&)>;

  /// `draw` is what a frame draws; it reads the test's state each time.
  Headless(Draw draw, const HeadlessOptions& options = {});
  ~Headless();

  /// Draws until the tree stands still (at most `most` frames); returns how many it took. A layout that never
  /// comes to rest would draw forever in the page too.
  int settle(int most = 10);
  /// True where the next one would look different.
  bool frame();

  /// Both change what the following frames are drawn with.
  void set_language(Language language);
  void set_theme(ThemeName theme);
  void resize(float width, float height);

  const std::vector<MirrorNode>& nodes() const;
  /// nullptr where there is none.
  const MirrorNode* find(Role role, std::string_view name) const;
  std::vector<MirrorProblem> problems() const;
  /// The whole tree as indented lines "role “name” = value", for messages of failing tests.
  std::string tree() const;

  /// As the page does it: activates the item by id and draws until that took effect. False where there is no
  /// such node, or it is disabled.
  bool press(Role role, std::string_view name);
  /// As a mouse does it: moves to the middle of the rectangle, presses and lets go.
  bool click(Role role, std::string_view name);
  /// As a finger does it: the press, the release and the leaving all arrive before the next frame.
  bool tap(Role role, std::string_view name);
  /// As the Tab key does it, when it reaches the node.
  bool focus(Role role, std::string_view name);
  /// Types into a textbox or spinbutton, or chooses an option of a combobox by its text.
  bool fill(Role role, std::string_view name, std::string_view text);

 private:
  bool point_at(Role role, std::string_view name);

  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace ruas::ui
