// What was detected and what was odd, as messages.
#pragma once

#include "ingest/finish.hpp"
#include "ingest/ingest.hpp"

namespace ruas {

IngestReport write_report(const TextSource& text, const Layout& layout, const ParsedFile& file,
                          const Review& review, const ReadOptions& options, const Table& table);

}  // namespace ruas
