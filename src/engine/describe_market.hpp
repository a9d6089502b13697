// Work and segments → how concentrated the revenue is, which type of market it is, where it could grow.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/market_summary.hpp"

namespace ruas {

/// `found` may be null: then nothing is said of segments. Error: no column of revenue, or nobody with
/// revenue. Stage reported: "stage.market".
Result<protocol::MarketSummary> describe_market(const Work& work, const FoundSegments* found, Run& run);

}  // namespace ruas
