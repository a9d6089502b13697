// Lines below the table that are no rows of it: totals, sources, notes.
#pragma once

#include <cstddef>
#include <vector>

#include "ingest/chunk_parser.hpp"

namespace ruas {

inline constexpr std::size_t kLongestFooter = 3;  // records

/// Takes at most kLongestFooter closing records off the last chunks, the end of the file, where it is clear
/// that they are no rows: a record that starts with a word for a total and leaves half its cells empty, or
/// words alone in the first of three or more columns. Returns what was cut off, the empty lines and remarks
/// among and below them included.
OddityLog cut_footer(std::vector<ChunkInput>& chunks, const ParsePlan& plan);

/// Takes what could still turn out to be a footer off the last chunks of a slice that is not the last.
/// Returns where the next slice starts, and its line.
struct HeldBack {
  const char* begin;
  std::uint64_t line;
};
HeldBack hold_back_last_records(std::vector<ChunkInput>& chunks, const ParsePlan& plan,
                                HeldBack end_of_slice);

}  // namespace ruas
