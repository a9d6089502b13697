// What a method remembers of the segments it found: enough to say where further rows belong.
#pragma once

#include <cstdint>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// Of each row given.
struct Membership {
  std::vector<std::uint8_t> labels;
  std::vector<float> confidence;  // 0–1
};

/// Immutable; safe to share between threads.
class SegmentModel {
 public:
  virtual ~SegmentModel() = default;
  /// Where the rows of `prepared` belong, in the numbering of the fit (before order_segments). They are
  /// prepared as the rows of the fit were: same columns, same features; `table` is the one they come from.
  virtual Membership assign(const Table& table, const Prepared& prepared, Run& run) const = 0;
};

}  // namespace ruas
