#include "ingest/footer.hpp"

#include <algorithm>
#include <string>

#include "ingest/numbers.hpp"
#include "ingest/sample.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLongestFooter = 3;

bool starts_with_total(std::string_view cell) {
  std::string lower(trim_blanks(cell));
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const std::string_view word : {"total", "grand total", "subtotal", "sub total", "jumlah", "sum"})
    if (lower.starts_with(word) &&
        (lower.size() == word.size() || !(lower[word.size()] >= 'a' && lower[word.size()] <= 'z')))
      return true;
  return false;
}

bool is_footer(const SampleRecord& record, std::size_t columns) {
  const auto filled = static_cast<std::size_t>(
      std::count_if(record.cells.begin(), record.cells.end(),
                    [](const std::string& cell) { return !trim_blanks(cell).empty(); }));
  if (filled == 0) return false;
  const std::string& first = *std::find_if(record.cells.begin(), record.cells.end(),
                                           [](const std::string& c) { return !trim_blanks(c).empty(); });
  if (starts_with_total(first) && filled * 2 <= columns) return true;
  // One sentence alone; a single word or number may be the start of a row that was cut off.
  const std::string_view words = trim_blanks(record.cells.front());
  return record.cells.size() == 1 && columns >= 3 && words.find(' ') != std::string_view::npos &&
         !read_number(words).readable();
}

}  // namespace

std::vector<std::uint64_t> cut_footer(std::vector<ChunkInput>& chunks, const Grammar& grammar,
                                      std::size_t columns) {
  std::vector<std::uint64_t> lines;
  if (chunks.empty() || columns < 2 || grammar.blank_runs()) return lines;
  ChunkInput& last = chunks.back();
  std::vector<SampleRecord> tail;  // the last records of the chunk
  for (const char* at = last.begin; at < last.end;) {
    const RecordSpan span = *next_record(last.window, at, grammar);
    if (!is_empty_record(span.begin, span.end)) {
      if (tail.size() > kLongestFooter) tail.erase(tail.begin());
      tail.push_back({{}, false, {span.begin, static_cast<std::size_t>(span.end - span.begin)}});
    }
    at = span.next;
  }
  for (; !tail.empty() && lines.size() < kLongestFooter; tail.pop_back()) {
    const char* begin = tail.back().bytes.data();
    const Window until{last.window.begin, begin + tail.back().bytes.size(), true};
    const auto records = sample_records(until, begin, grammar, Decoding::repair, 1);
    if (records.empty() || !is_footer(records[0], columns)) break;
    lines.insert(lines.begin(), last.first_line + count_line_ends(last.begin, begin));
    last.end = begin;
  }
  if (last.begin == last.end) chunks.pop_back();
  return lines;
}

}  // namespace ruas
