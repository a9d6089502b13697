// What stands around every screen: steps, open file, progress, notices.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"

namespace ruas::ui {

struct StepView {
  Screen screen;
  std::string label;
  std::string detail;  // "2,000 rows", empty while there is nothing
  bool current = false;
  bool reachable = false;
};

struct ProgressView {
  std::string label;   // "Trying numbers of segments"
  std::string detail;  // "42% · 1,200,000 rows per second"
  double fraction = 0;
  bool cancelling = false;
};

struct NoticeView {
  std::uint32_t id;
  Notice::Kind kind;
  std::string text;
};

struct ShellView {
  Language language;
  ThemeChoice theme;
  double zoom;
  Screen screen;
  std::string file;  // name of the open file, empty: none
  std::vector<StepView> steps;
  std::vector<NoticeView> notices;
};

ShellView shell_view(const AppState& state);
/// Nothing while no long work is going on.
std::optional<ProgressView> progress_view(const AppState& state);

}  // namespace ruas::ui
