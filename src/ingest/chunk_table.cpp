#include "ingest/chunk_parser.hpp"

namespace ruas {

void ChunkColumn::clear() {
  numbers.clear();
  moments.clear();
  codes.clear();
  labels.clear();
  text.clear();
  text_ends.clear();
  seen.forget_all();
  seen_dates.clear();
  tally = {};
  unreadable = {};
  unit_lines = {};
  example.clear();
}

CountedLines find_nul_bytes(const ChunkInput& chunk) {
  LineCounter lines(chunk.begin, chunk.first_line);
  CountedLines nuls;
  for (const char* at = chunk.begin; (at = find_first_of(at, chunk.end, '\0')) != chunk.end; ++at)
    nuls.add(nuls.lines.size() < kLinesShown ? lines.line_of(at) : 0);
  return nuls;
}

CountedLines find_invalid_utf8(const ChunkInput& chunk, std::uint64_t count) {
  const Window bytes{chunk.begin, chunk.end, true};
  CountedLines invalid;
  std::uint64_t line = chunk.first_line;
  for (const char* at = chunk.begin; at < chunk.end && invalid.lines.size() < kLinesShown; ++line) {
    const RecordSpan span = *next_line(bytes, at);
    if (examine_utf8({span.begin, static_cast<std::size_t>(span.end - span.begin)}).invalid > 0)
      invalid.add(line);
    at = span.next;
  }
  invalid.count = count;
  return invalid;
}

LineIndex index_lines(const ChunkInput& chunk, std::uint64_t rows, std::uint64_t line_behind,
                      const ParsePlan& plan) {
  LineIndex index;
  if (line_behind - chunk.first_line == rows) {
    index.add(rows, chunk.first_line);
    return index;
  }
  LineCounter lines(chunk.begin, chunk.first_line);
  for (const char* at = chunk.begin; at < chunk.end;) {
    const RecordSpan record = *next_record(chunk.window, at, plan.grammar);
    if (!is_empty_record(record.begin, record.end) &&
        !plan.comments.applies(chunk.window, record.begin, record.end, plan.grammar))
      index.add(1, lines.line_of(record.begin));
    at = record.next;
  }
  return index;
}

}  // namespace ruas
