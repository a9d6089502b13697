// The user's words about reading ("comma", "dmy") and ingest's own types, both ways.
#pragma once

#include "base/result.hpp"
#include "ingest/ingest.hpp"
#include "protocol/commands.hpp"
#include "protocol/summaries.hpp"

namespace ruas {

/// Error: a setting that is none of the words commands.hpp lists.
Result<ReadOptions> read_options(const protocol::ReadSettings& settings);

/// How the file and its columns were read, with the same words.
void describe_reading(const IngestReport& report, protocol::FileSummary& summary);

}  // namespace ruas
