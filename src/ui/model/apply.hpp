// Carries out what the user did.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

inline constexpr std::uint32_t kLargestRestarts = 50;
inline constexpr std::uint32_t kLargestSegmentCount = 50;

void apply(AppState& state, const UiAction& action, Sender& sender);

}  // namespace ruas::ui
