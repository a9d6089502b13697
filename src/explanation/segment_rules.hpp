// For each segment one rule of at most three conditions that finds its customers. METHODS §8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "explanation/binned_columns.hpp"

namespace ruas {

inline constexpr std::size_t kRuleConditions = 3;

struct SegmentRule {
  Condition condition{};  // all_of up to three comparisons; of no parts where none helps
  double precision = 0;   // of the rows that satisfy it, the share in the segment
  double recall = 0;      // of the rows in the segment, the share that satisfy it
};

/// Beam search for the highest F1, 2/(1/precision + 1/recall), a condition at a time; a condition that adds
/// less than .005 is left out. One entry per segment, segments side by side. Precision and recall are of each
/// rule by itself, on the rows given.
std::vector<SegmentRule> find_rules(std::span<const BinnedColumn> columns,
                                    std::span<const std::uint8_t> labels, std::size_t k, Run& run);

/// Per segment, the share of the rows, each in turn kept from the search in one of the folds (explanation/folds.hpp), of which
/// the rule then found says rightly whether they are in the segment.
std::vector<double> rule_fidelities(std::span<const BinnedColumn> columns, std::span<const std::uint8_t> labels,
                                    std::size_t k, std::uint64_t seed, Run& run);

}  // namespace ruas
