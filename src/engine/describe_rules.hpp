// A rule per segment: as text in every form, how often it is right, and what it costs to use it.
#pragma once

#include <cstdint>
#include <span>

#include "engine/results.hpp"
#include "explanation/binned_columns.hpp"
#include "parallel/run.hpp"
#include "protocol/explanation_summary.hpp"

namespace ruas {

/// The rows that rules are found on.
struct RuleRows {
  const FeatureMatrix& matrix;                 // of these rows only
  std::span<const std::uint32_t> table_rows;   // rows of the subject's table
  std::span<const std::uint8_t> labels;
  std::span<const BinnedColumn> binned;
};

/// Sets the rules, the SQL of all, and how far they go together. Time: six searches (explanation/segment_rules.hpp).
void describe_rules(const SubjectTable& subject, const RuleRows& rows, const SegmentLetters& letters,
                    std::uint64_t seed, protocol::ExplanationSummary& out, Run& run);

}  // namespace ruas
