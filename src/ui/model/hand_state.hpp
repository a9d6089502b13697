// Segments changed by hand: what is being decided, and what was undone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/segment_edits.hpp"

namespace ruas::ui {

struct HandWork {
  bool open = false;                // the tools are shown
  std::optional<std::string> name;  // being typed, for the selected segment
  std::string partner;              // letter of the segment to merge with; empty: the first other one
  std::uint32_t parts = 2;          // to split into
  std::vector<protocol::SegmentEdit> undone;          // the newest last
  std::vector<protocol::SegmentEdit> pending_undone;  // … once the awaited change is there
};

}  // namespace ruas::ui
