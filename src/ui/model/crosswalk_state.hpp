// What the Segments screen remembers about comparing its segments with others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/message.hpp"
#include "protocol/commands.hpp"
#include "protocol/comparison_summary.hpp"

namespace ruas::ui {

struct CrosswalkWork {
  std::optional<protocol::FindSegments> before;           // how the segments before these were found
  std::size_t with = 0;                                   // place among the comparables
  std::optional<protocol::ComparisonSummary> comparison;  // of the segments found now
  Message refused;
};

}  // namespace ruas::ui
