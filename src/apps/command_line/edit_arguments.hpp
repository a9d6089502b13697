// Changes to the segments as typed: "A+C", "B:2", "A=Regulars".
#pragma once

#include <string_view>

#include "base/result.hpp"
#include "protocol/segment_edits.hpp"

namespace ruas::command_line {

/// Letters in any case. Errors: usage errors that show how it is written; whether there are such segments,
/// the engine says.
Result<protocol::SegmentEdit> merge_typed(std::string_view value);
Result<protocol::SegmentEdit> split_typed(std::string_view value);
Result<protocol::SegmentEdit> rename_typed(std::string_view value);

}  // namespace ruas::command_line
