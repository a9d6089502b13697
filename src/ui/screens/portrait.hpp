// The figure of a persona: bamboo, with what its customers do as an emblem. Drawn from the recipe alone
// (personas/portrait.hpp).
#pragma once

#include <cstddef>
#include <string_view>

#include "protocol/persona_summary.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// Takes its place in the layout. `words` say for screen readers what is drawn.
void draw_portrait(Ui& ui, const protocol::PortraitSummary& portrait, SegmentMark mark, std::string_view words);

}  // namespace ruas::ui
