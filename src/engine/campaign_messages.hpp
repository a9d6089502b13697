// Messages to customers: a preview, and the files that mails are merged from.
#pragma once

#include "base/bytes.hpp"
#include "base/result.hpp"
#include "engine/results.hpp"
#include "engine/split_campaign.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"

namespace ruas {

/// What the first customers of every segment would read, their names masked; how many get a message, and why others do
/// not. `split` may be null: then everybody is written to who may be.
protocol::MessagesSummary preview_messages(const Work& work, const FoundSegments& found, const PlannedSplit* split,
                                           const protocol::PreviewMessages& request);

/// Customer, contacts, segment, message: a line for each that gets one. Errors: a template that cannot be
/// read, the sink's.
Status write_messages(const Work& work, const FoundSegments& found, const PlannedSplit* split,
                      const protocol::ExportMessages& request, ByteSink& sink, Run& run);

/// Customer, segment, group: a line for each that takes part.
Status write_split(const Work& work, const FoundSegments& found, const PlannedSplit& split, ByteSink& sink);

}  // namespace ruas
