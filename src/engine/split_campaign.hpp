// Segments → who is treated and who is left alone.
#pragma once

#include "base/result.hpp"
#include "campaigns/message_fields.hpp"
#include "campaigns/reach.hpp"
#include "campaigns/split.hpp"
#include "engine/results.hpp"
#include "protocol/campaign_summary.hpp"

namespace ruas {

/// Of one segmentation; made anew where that is.
struct PlannedSplit {
  std::vector<Arm> arms;  // per matrix row
  protocol::SplitSummary summary;
};

/// Errors: shares out of range.
Result<PlannedSplit> split_campaign(const Work& work, const FoundSegments& found, const protocol::SplitSettings& settings);

}  // namespace ruas
