// Segments → the type of market, with its evidence, the product mix behind it and the balance of the parties.
#pragma once

#include "base/result.hpp"
#include "engine/market_view.hpp"
#include "protocol/market_summary.hpp"

namespace ruas {

protocol::SegmentTypeSummary summarise_segment_type(const Work& work, const MarketView& view,
                                                    const FoundSegments& found,
                                                    const Result<LabelledSpending>& categories, Run& run);

}  // namespace ruas
