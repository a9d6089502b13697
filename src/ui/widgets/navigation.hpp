// Moving about: the steps of the work, and tabs inside a screen.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/ui.hpp"
#include "ui/widgets/icons.hpp"

namespace ruas::ui {

struct Step {
  std::string text = {};
  Icon icon = Icon::none;
  bool enabled = true;
  bool done = false;      // ticked
  std::string hint = {};  // why it is not enabled
};

/// The list on the left, or a bar at the bottom of a narrow page. Index of the step pressed. Drawn inside the
/// zone of steps (ui/widgets/page.hpp).
std::optional<std::size_t> steps(Ui& ui, std::span<const Step> steps, std::size_t current);

/// Index of the tab pressed. What follows belongs to the current tab.
std::optional<std::size_t> tabs(Ui& ui, std::string_view name, std::span<const std::string> texts,
                                std::size_t current);

}  // namespace ruas::ui
