// Work → who resembles the best customers: value, seeds, what they are compared by, ranking, and a second
// file of prospects.
#pragma once

#include <functional>
#include <vector>

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"
#include "protocol/lookalike_summary.hpp"

namespace ruas {

/// Per row of the table that was ranked (the subject's, or the prospects'); NaN where a row could not be
/// scored.
struct RankedRows {
  std::vector<double> score;
  std::vector<double> percentile;  // NaN for seeds
};

struct FoundLookalikes {
  protocol::LookalikeSummary summary;
  RankedRows customers;
  std::vector<std::uint8_t> is_seed;  // per row of the customers, also of those set aside
  SharedTable prospects;  // nothing without a second file
  RankedRows of_prospects;
};

/// `found` may be null; `seed_rows` are the rows of the subject chosen by hand; `prospects` may be null.
/// Errors: those of weigh_customers, prepare and find_lookalikes; a second file with no column in common.
Result<FoundLookalikes> find_lookalikes(const Work& work, const FoundSegments* found,
                                        const protocol::FindLookalikes& request,
                                        std::span<const std::uint32_t> seed_rows, const OpenedFile* prospects,
                                        Run& run);

/// The customers (or the prospects), the likeliest first, with rank, score and percentile, and who was learnt from. Errors: the sink's.
Status write_lookalikes(const Work& work, const FoundLookalikes& found, ByteSink& sink, Run& run);

}  // namespace ruas
