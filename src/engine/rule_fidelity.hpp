// Whether the questions that gave a segment away once still do. METHODS §15.
#pragma once

#include <cstdint>
#include <span>

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Lost by more than this, the old rules no longer describe the segments (ours).
inline constexpr double kFidelityLost = 0.1;

/// Shares of the customers whose segment the tree of questions names, 0–1.
struct RuleFidelity {
  double before = 0;  // five-fold, of those it was grown on
  double after = 0;   // of the later ones

  bool lost() const { return before - after > kFidelityLost; }
};

/// The tree is grown on the segments found; `later` has their columns, `segments` are those of its rows.
RuleFidelity rule_fidelity(const SubjectTable& subject, const FoundSegments& found, const Table& later,
                           std::span<const std::uint8_t> segments, Run& run);

}  // namespace ruas
