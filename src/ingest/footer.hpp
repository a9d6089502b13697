// Lines below the table that are no rows of it: totals, sources, notes.
#pragma once

#include <cstddef>
#include <vector>

#include "ingest/chunk_parser.hpp"

namespace ruas {

/// Takes at most three closing records off the last chunk, the end of the file, where it is clear that they
/// are no rows: a record that starts with a word for a total and leaves half its cells empty, or words alone
/// in the first of three or more columns. Returns their line numbers.
std::vector<std::uint64_t> cut_footer(std::vector<ChunkInput>& chunks, const Grammar& grammar,
                                      std::size_t columns);

}  // namespace ruas
