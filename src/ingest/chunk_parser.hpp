// One chunk of a slice → typed cells, column by column. Chunks are parsed in parallel, each by one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ingest/cell_text.hpp"
#include "ingest/column_format.hpp"
#include "ingest/dictionary.hpp"
#include "ingest/encoding.hpp"
#include "ingest/oddities.hpp"
#include "ingest/record_grammar.hpp"
#include "ingest/seen_cells.hpp"

namespace ruas {

/// How all chunks of a pass are read.
struct ParsePlan {
  Grammar grammar;
  CommentRule comments;
  Encoding encoding = Encoding::utf8;  // of the bytes in memory: utf8 or windows_1252
  const MissingTokens* missing = nullptr;
  std::vector<ColumnFormat> columns;
};

/// Whole records, [begin, end), inside a window that shows whatever their quotes need.
struct ChunkInput {
  Window window;
  const char* begin;
  const char* end;
  std::uint64_t first_line;
  bool has_non_ascii;
  bool has_nuls;
};

/// A date that was read, and in how many cells more it was recognised.
struct SeenDate {
  std::int64_t moment;
  DateReading reading;
  std::uint64_t cells = 0;
};

/// The cells of one column. Only the members of its format's type are filled.
struct ChunkColumn {
  std::vector<double> numbers;
  std::vector<std::int64_t> moments;
  std::vector<std::uint32_t> codes;
  Dictionary labels;
  std::string text;
  std::vector<std::uint32_t> text_ends;

  SeenCells seen;  // → code, or place in seen_dates
  std::vector<SeenDate> seen_dates;

  ColumnTally tally;
  CountedLines unreadable;
  UnitLines unit_lines{};
  std::string example;  // the first value of a column of dates

  void clear();
};

struct ChunkTable {
  std::size_t rows = 0;
  std::vector<ChunkColumn> columns;
  OddityLog oddities;
  Utf8Evidence utf8;
  LineIndex lines;
};

/// NUL bytes, and the lines that hold bytes that are no UTF-8 (`count` such bytes in all).
CountedLines find_nul_bytes(const ChunkInput& chunk);
CountedLines find_invalid_utf8(const ChunkInput& chunk, std::uint64_t count);

/// The lines of a chunk's `rows` rows; `line_behind` is that of the first byte behind it. Looks at its
/// records only where they are not one line each.
LineIndex index_lines(const ChunkInput& chunk, std::uint64_t rows, std::uint64_t line_behind,
                      const ParsePlan& plan);

/// Fills `table`, whose earlier content is dropped and whose memory is used again.
void parse_chunk(const ChunkInput& chunk, const ParsePlan& plan, ChunkTable& table);

}  // namespace ruas
