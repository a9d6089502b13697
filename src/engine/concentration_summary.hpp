// Concentration by customer, segment, category, place and channel, and the stress test, as a summary.
#pragma once

#include "base/result.hpp"
#include "engine/market_view.hpp"
#include "protocol/market_summary.hpp"

namespace ruas {

/// Error: nobody has revenue above 0.
Result<protocol::ConcentrationSummary> summarise_concentration(const Work& work, const MarketView& view,
                                                               const Result<LabelledSpending>& categories,
                                                               const Result<LabelledSpending>& places,
                                                               const Result<LabelledSpending>& channels);

}  // namespace ruas
