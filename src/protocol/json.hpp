// Commands, events and summaries as JSON text. nlohmann/json stays behind this header.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas::protocol {

/// {"id": 3, "do": "find_segments", …}. The rows of a selection are a buffer and not part of it.
std::string to_json(const Command& command);
/// Unknown members are ignored, missing ones keep their defaults; an unknown "do" or bad JSON is an error.
Result<Command> command_from_json(std::string_view json);

/// {"id": 3, "event": "segmented", …}. Buffers (positions, labels, bytes, …) are not part of it.
std::string to_json(const Event& event);
/// The receiving end fills in the buffers.
Result<Event> event_from_json(std::string_view json);

/// A file of rules: [{"name": "Young", "condition": {"test": "below", "column": "age", "value": 30}}, …] where it begins with
/// a bracket, else lines of text, which are kept as they are.
Result<RuleSettings> rules_from_file(std::string text);

/// Pretty-printed with a final newline, for files and `--json`. NaN becomes null. Messages hold key, arguments and the
/// English sentence.
std::string to_json(const DataSummary& summary);
std::string to_json(const SegmentationSummary& summary);
std::string to_json(const ComparisonSummary& summary);
std::string to_json(const RfmSummary& summary);
std::string to_json(const LifetimeSummary& summary);
std::string to_json(const ConcentrationSummary& summary);
std::string to_json(const SegmentTypeSummary& summary);
std::string to_json(const GrowthSummary& summary);
std::string to_json(const PersonasSummary& summary);
std::string to_json(const LookalikeSummary& summary);
std::string to_json(const MigrationSummary& summary);
std::string to_json(const SplitSummary& summary);
std::string to_json(const CampaignSummary& summary);

}  // namespace ruas::protocol
