// What a campaign changed, for the page and the command line.
#pragma once

#include "base/result.hpp"
#include "engine/observe_campaign.hpp"
#include "engine/split_campaign.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"

namespace ruas {

/// The segments of this session, and its split where there is one, as one could have written them down. Nobody where no
/// column names the customers.
Assignment assignment_of(const Work& work, const FoundSegments& found, const PlannedSplit* split);

/// What a person can choose from where the file does not say by itself what is what.
std::vector<protocol::ResultFileColumn> file_columns(const ResultTable& results);

/// `split` is a split file or null; `session` the session's own or null. Errors: those of observe; nobody knows who was
/// treated; one arm is empty.
Result<protocol::CampaignSummary> measure_campaign(const ResultTable& results, const ResultTable* split,
                                                   const Assignment* session, const protocol::MeasureCampaign& request,
                                                   Run& run);

}  // namespace ruas
