// A slice of the file → chunks of whole records for parallel parsing.
//
// A line end inside quotes is no end of a record, so where a chunk's first record starts is known only when
// all before it has been read. Each chunk is therefore scanned in parallel as if a record started at its
// first line, and then, in order, those for which that was wrong are scanned again. Most chunks hold no
// quotes and need no scan at all.
#pragma once

#include <cstdint>
#include <vector>

#include "ingest/chunk_parser.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct SplitSlice {
  std::vector<ChunkInput> chunks;  // not empty ones
  const char* end;                 // behind the last whole record; what follows belongs to the next slice
  std::uint64_t next_line;         // line number at `end`
};

/// Records from `begin` on, which is the start of one, at line `first_line`. `chunk_bytes` is the aim for a
/// chunk.
SplitSlice split_slice(const Window& window, const char* begin, std::uint64_t first_line,
                       const Grammar& grammar, std::size_t chunk_bytes, Run& run);

}  // namespace ruas
