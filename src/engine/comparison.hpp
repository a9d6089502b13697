// Two segmentations of the same rows: how far they agree, and who is where in each.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/comparison_summary.hpp"

namespace ruas {

/// One side: a label for every row of the table (kWithoutSegment where it has none), and what the segments
/// are called.
struct LabelledRows {
  std::string title;
  std::vector<std::uint8_t> labels;
  std::vector<std::string> segments;
  std::vector<Message> names{};  // empty, or one per segment
};

struct Comparison {
  protocol::ComparisonSummary summary;
  SharedTable table;
  LabelledRows first, second;
  std::vector<std::uint32_t> differing;  // rows of the table, increasing
};

Comparison compare(SharedTable table, LabelledRows first, LabelledRows second, Run& run);

/// The differing rows as a CSV of their own, with two columns named after the sides: "segment_kmeans", "segment_rfm".
Status write_differences(const Comparison& comparison, ByteSink& sink, Run& run);

}  // namespace ruas
