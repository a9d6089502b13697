#include "ingest/delimiter.hpp"

#include <algorithm>

#include "ingest/numbers.hpp"
#include "ingest/sample.hpp"

namespace ruas {
namespace {

constexpr std::size_t kRecordsLookedAt = 200;

/// Cells that hold one of the rarer delimiters: a sign that the candidate is not the one.
bool holds_rarer_delimiter(const SampleRecord& record) {
  return std::any_of(record.cells.begin(), record.cells.end(),
                     [](const std::string& cell) { return cell.find_first_of(";\t|") != std::string::npos; });
}

/// How well a file falls into columns at `delimiter`; 0 where it does not.
double score(const Window& window, const char* begin, char delimiter) {
  const auto records = sample_records(window, begin, Grammar{delimiter}, Decoding::none, kRecordsLookedAt);
  const std::size_t width = usual_width(records, 0);
  double lines = 0, of_that_width = 0, doubtful = 0, widest = 0;
  bool first_fits = false;
  for (const SampleRecord& record : records) {
    if (record.empty_line) continue;
    if (lines == 0) first_fits = record.cells.size() == width;
    ++lines;
    of_that_width += record.cells.size() == width;
    widest = std::max(widest, static_cast<double>(record.cells.size()));
    if (delimiter == ',') doubtful += holds_rarer_delimiter(record);
  }
  if (lines == 0 || widest < 2) return 0;
  if (width < 2) return first_fits ? 0 : 0.1 * (lines - of_that_width) / lines;
  const double share = of_that_width / lines;
  if (!first_fits && share < 0.5) return 0.1 * share;
  return share - doubtful / lines - 0.02 / static_cast<double>(width) + (first_fits ? 0.5 : 0);
}

/// Lines whose columns are aligned with blanks: the same number of them on nearly all lines, and either
/// several blanks in a row or mostly numbers.
bool is_aligned_with_blanks(const Window& window, const char* begin) {
  const auto records = sample_records(window, begin, Grammar{' '}, Decoding::none, kRecordsLookedAt);
  const std::size_t width = usual_width(records, 0);
  std::size_t lines = 0, of_that_width = 0, with_runs = 0, cells = 0, numbers = 0;
  for (const SampleRecord& record : records) {
    if (record.empty_line) continue;
    ++lines;
    of_that_width += record.cells.size() == width;
    with_runs += record.bytes.front() == ' ' || record.bytes.find("  ") != std::string_view::npos;
    if (lines == 1) continue;
    cells += record.cells.size();
    for (const std::string& cell : record.cells) numbers += read_number(cell).readable();
  }
  if (width < 2 || lines < 2 || of_that_width * 10 < lines * 9) return false;
  return with_runs * 2 > lines || numbers * 2 > cells;
}

}  // namespace

bool announces_delimiter(std::string_view line) {
  return line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=")) &&
         std::string_view(",;\t|").find(line[4]) != std::string_view::npos;
}

DetectedDelimiter detect_delimiter(const Window& window, const char* begin) {
  const char* line_end = find_first_of(begin, window.end, '\n', '\r');
  const std::string_view first_line(begin, static_cast<std::size_t>(line_end - begin));
  if (announces_delimiter(first_line)) return {first_line[4], true};
  char best = ',';
  double best_score = 0;
  for (const char candidate : {',', ';', '\t', '|'})
    if (const double found = score(window, begin, candidate); found > best_score) {
      best = candidate;
      best_score = found;
    }
  if (best_score < 0.5 && is_aligned_with_blanks(window, begin)) return {' ', false};
  return {best, false};
}

}  // namespace ruas
