// The marks that segments wear wherever they are named.
#pragma once

#include <string>
#include <vector>

#include "protocol/summaries.hpp"
#include "ui/model/app_state.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

std::vector<std::string> letters_of(const protocol::SegmentationSummary& summary);

/// One per letter, of segments that are shown together.
std::vector<SegmentMark> marks_of(const std::vector<std::string>& letters);

/// One per segment; none where there are no segments.
std::vector<SegmentMark> marks_of(const protocol::SegmentationSummary& summary);
std::vector<SegmentMark> marks_of(const AppState& state);

}  // namespace ruas::ui
