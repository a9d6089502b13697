// When there are other segments, what the user said of one follows its people, and nobody inherits it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"

namespace ruas::ui {

struct Followed {
  std::vector<std::optional<std::size_t>>
      place_now;                     // of each segment before; nothing: its people are scattered
  std::vector<std::string> renewed;  // letters that other people have now
};

/// Found anew: whoever kept the letter.
Followed follow_letters(const protocol::SegmentationSummary& before,
                        const protocol::SegmentationSummary& now);

/// Changed by hand: where most of the same rows are now.
Followed follow_rows(const protocol::SegmentationSummary& before,
                     const std::vector<std::uint8_t>& labels_before, const protocol::Segmented& now);

/// Moves what is selected and shown along in `state`, whose segments are those of now. What was said of
/// people who have another letter now is forgotten; a letter that is merely gone may come back with the next
/// undo.
void take_along(AppState& state, const Followed& followed);

}  // namespace ruas::ui
