#include "ingest/split.hpp"

#include <algorithm>

namespace ruas {
namespace {

/// A stretch between two line ends, and where its records end.
struct Stretch {
  const char* begin;
  const char* end;
  ByteSurvey survey{};
  const char* records_end = nullptr;  // start of the first record that does not begin and end here
  bool complete = true;               // the next record starts there; else the window ends inside a record
};

const char* behind_line_end(const Window& window, const char* at) {
  return at + (*at == '\r' && at + 1 < window.end && at[1] == '\n' ? 2 : 1);
}

std::vector<Stretch> cut_at_line_ends(const Window& window, const char* begin, std::size_t chunk_bytes) {
  std::vector<Stretch> stretches;
  while (begin < window.end) {
    const char* end = window.end;
    if (static_cast<std::size_t>(window.end - begin) > chunk_bytes) {
      end = find_first_of(begin + chunk_bytes, window.end, '\n', '\r');
      if (end < window.end) end = behind_line_end(window, end);
    }
    stretches.push_back({begin, end});
    begin = end;
  }
  return stretches;
}

void scan_records(const Window& window, const char* from, const Grammar& grammar, Stretch& stretch) {
  stretch.complete = true;
  stretch.records_end = from;
  while (stretch.records_end < stretch.end) {
    const auto record = next_record(window, stretch.records_end, grammar);
    if (!record) {
      stretch.complete = false;
      return;
    }
    stretch.records_end = record->next;
  }
}

/// Without quotes every line is a record; only the last line of a window may be unfinished.
void scan_lines(const Window& window, Stretch& stretch) {
  stretch.records_end = stretch.end;
  stretch.complete = true;
  if (stretch.end < window.end || window.reaches_end_of_file) return;
  const char* end = stretch.end;
  if (end > stretch.begin && end[-1] == '\r') --end;  // an LF may follow
  while (end > stretch.begin && !is_line_end(end[-1])) --end;
  stretch.records_end = end;
  stretch.complete = end == stretch.end;
}

}  // namespace

SplitSlice split_slice(const Window& window, const char* begin, std::uint64_t first_line,
                       const Grammar& grammar, std::size_t chunk_bytes, Run& run) {
  std::vector<Stretch> stretches = cut_at_line_ends(window, begin, chunk_bytes);
  for_blocks(run, stretches.size(), 1, [&](Block block) {
    Stretch& stretch = stretches[block.index];
    stretch.survey = survey_bytes(stretch.begin, stretch.end);
    if (stretch.survey.has_quotes)
      scan_records(window, stretch.begin, grammar, stretch);
    else
      scan_lines(window, stretch);
  });

  SplitSlice split{{}, begin, first_line};
  std::uint64_t line = first_line;
  bool complete = true;
  for (Stretch& stretch : stretches) {
    if (complete && split.end < stretch.end) {
      if (split.end != stretch.begin) scan_records(window, split.end, grammar, stretch);
      const std::uint64_t chunk_line = line + count_line_ends(stretch.begin, split.end);
      ByteSurvey survey = stretch.survey;
      if (stretch.records_end > stretch.end) survey += survey_bytes(stretch.end, stretch.records_end);
      if (stretch.records_end > split.end)
        split.chunks.push_back(
            {window, split.end, stretch.records_end, chunk_line, survey.has_non_ascii, survey.nuls > 0});
      split.end = stretch.records_end;
      complete = stretch.complete;
    }
    line += stretch.survey.line_ends;
  }
  if (!split.chunks.empty())
    split.next_line = split.chunks.back().first_line + count_line_ends(split.chunks.back().begin, split.end);
  return split;
}

}  // namespace ruas
