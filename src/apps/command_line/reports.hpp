// The results as a page of plain text for the terminal.
#pragma once

#include <string>

#include "base/language.hpp"
#include "protocol/summaries.hpp"

namespace ruas::command_line {

/// What was read: the file, how it was understood, what was odd, and a line per column.
std::string profile_text(const protocol::DataSummary& data, Language language);

/// The segments: size, share, revenue, confidence, and what sets each apart.
std::string segments_text(const protocol::SegmentationSummary& summary, Language language);

}  // namespace ruas::command_line
