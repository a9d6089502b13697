// What the commands have in common: opening the user's files, writing results.
#pragma once

#include <string>
#include <string_view>

#include "apps/command_line/arguments.hpp"
#include "apps/command_line/engine_client.hpp"
#include "base/result.hpp"
#include "protocol/summaries.hpp"

namespace ruas::command_line {

/// As the page knows it: without its folder.
std::string display_name(const std::string& path);

/// All files, read and brought together as the plan says.
Result<protocol::DataSummary> open(EngineClient& engine, const Arguments& arguments);

/// Columns named on the command line must be there.
Status check_columns(const protocol::DataSummary& data, const protocol::Plan& plan);

/// Orders brought together by customer, or why that cannot be.
Result<protocol::DataSummary> open_orders(EngineClient& engine, const Arguments& arguments);

/// Opens the files and finds their segments as asked.
Result<protocol::SegmentationSummary> open_and_segment(EngineClient& engine, const Arguments& arguments);

/// What is asked of the segments, with the RFM map and the rules from their files.
Result<protocol::FindSegments> segments_request(const Arguments& arguments);

Result<std::string> whole_file(const std::string& path);

/// To standard output.
Status print(std::string_view text);
/// Writes `text` to a path, or standard output for "-".
Status write_text(const std::string& text, const std::string& path);
/// Asks for a download and puts it into a file.
Status download(EngineClient& engine, protocol::Request request, const std::string& path);

}  // namespace ruas::command_line
