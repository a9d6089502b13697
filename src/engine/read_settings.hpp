// The user's words about reading ("comma", "dmy") and ingest's own types, both ways.
#pragma once

#include "base/result.hpp"
#include "ingest/dialect.hpp"
#include "protocol/commands.hpp"
#include "protocol/summaries.hpp"

namespace ruas {

/// Error: a setting that is none of the words commands.hpp lists.
Result<ReadOptions> read_options(const protocol::ReadSettings& settings);

/// Writes the dialect into the summary with the same words.
void describe_dialect(const Dialect& dialect, protocol::DataSummary& summary);

}  // namespace ruas
