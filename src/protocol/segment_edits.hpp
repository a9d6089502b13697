// What the user changes in the segments found, by hand.
//
// The changes are one value, a list: undoing is sending it without its last, redoing is sending it with that
// again. What comes of the same segments and the same list is always the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

struct SegmentEdit {
  std::string what;                  // "rename" "merge" "split"
  std::vector<std::string> letters;  // as they are after the change before; of "merge" two or more, else one
  std::string name{};                // "rename": at most 60 characters; empty: no longer a name of one's own
  std::uint32_t parts = 2;           // "split"
  friend bool operator==(const SegmentEdit&, const SegmentEdit&) = default;
};

/// A change that is in force, and what came of it.
struct SegmentEditMade {
  SegmentEdit edit;
  Message text;
};

}  // namespace ruas::protocol
