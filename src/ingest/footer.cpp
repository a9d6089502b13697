#include "ingest/footer.hpp"

#include <algorithm>
#include <string>

#include "ingest/numbers.hpp"
#include "ingest/sample.hpp"

namespace ruas {
namespace {

enum class TotalWord { none, first_of_several, alone };

TotalWord total_word(std::string_view cell) {
  std::string lower(trim_blanks(cell));
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  if (lower.ends_with(':')) lower.pop_back();
  for (const std::string_view word : {"total", "grand total", "subtotal", "sub total", "jumlah", "sum"}) {
    if (lower == word) return TotalWord::alone;
    if (lower.starts_with(word) && lower[word.size()] == ' ') return TotalWord::first_of_several;
  }
  return TotalWord::none;
}

bool is_footer(const SampleRecord& record, std::size_t columns) {
  const auto filled = static_cast<std::size_t>(
      std::count_if(record.cells.begin(), record.cells.end(),
                    [](const std::string& cell) { return !trim_blanks(cell).empty(); }));
  if (filled == 0) return false;
  const std::string& first = *std::find_if(record.cells.begin(), record.cells.end(),
                                           [](const std::string& c) { return !trim_blanks(c).empty(); });
  const TotalWord total = total_word(first);
  if (total == TotalWord::alone && filled < columns) return true;
  if (total == TotalWord::first_of_several && filled * 2 <= columns) return true;
  // One sentence alone; a single word or number may be the start of a row that was cut off.
  const std::string_view words = trim_blanks(record.cells.front());
  return record.cells.size() == 1 && columns >= 3 && words.find(' ') != std::string_view::npos &&
         !read_number(words).readable();
}

/// The last `most` records of a chunk that are neither empty nor remarks, the last one first.
std::vector<RecordSpan> last_records(const ChunkInput& chunk, const ParsePlan& plan, std::size_t most) {
  std::vector<RecordSpan> records;
  for (const char* at = chunk.begin; at < chunk.end;) {
    const RecordSpan span = *next_record(chunk.window, at, plan.grammar);
    if (!is_empty_record(span.begin, span.end) &&
        !plan.comments.applies(chunk.window, span.begin, span.end, plan.grammar)) {
      if (records.size() == most) records.pop_back();
      records.insert(records.begin(), span);
    }
    at = span.next;
  }
  return records;
}

SampleRecord cells_of(const RecordSpan& span, const ChunkInput& chunk, const Grammar& grammar) {
  const Window until{chunk.window.begin, span.end, true};
  return sample_records(until, span.begin, grammar, Decoding::repair, 1).front();
}

/// What stands from `at`, the start of a record at `line`, to the end of the file.
OddityLog log_below(const Window& window, const char* at, std::uint64_t line, const ParsePlan& plan) {
  OddityLog below;
  LineCounter lines(at, line);
  while (at < window.end) {
    const RecordSpan record = *next_record(window, at, plan.grammar);
    const Oddity kind = is_empty_record(record.begin, record.end) ? Oddity::empty_line
                        : plan.comments.applies(window, record.begin, record.end, plan.grammar)
                            ? Oddity::comment
                            : Oddity::footer;
    below[kind].add(lines.line_of(at));
    at = record.next;
  }
  return below;
}

}  // namespace

OddityLog cut_footer(std::vector<ChunkInput>& chunks, const ParsePlan& plan) {
  const std::size_t columns = plan.columns.size();
  if (chunks.empty() || columns < 2 || plan.grammar.blank_runs()) return {};
  const Window window = chunks.back().window;
  const char* const end = chunks.back().end;
  std::size_t found = 0, place = chunks.size();
  bool is_rest = true;
  while (is_rest && place-- > 0) {
    ChunkInput& chunk = chunks[place];
    for (const RecordSpan& span : last_records(chunk, plan, kLongestFooter - found)) {
      is_rest = is_footer(cells_of(span, chunk, plan.grammar), columns);
      if (!is_rest) break;
      ++found;
      chunk.end = span.begin;
      chunks.erase(chunks.begin() + static_cast<std::ptrdiff_t>(place) + 1, chunks.end());
    }
    is_rest = is_rest && found < kLongestFooter;
  }
  if (chunks.back().end == end) return {};
  const ChunkInput& last = chunks.back();
  return log_below(window, last.end, last.first_line + count_line_ends(last.begin, last.end), plan);
}

HeldBack hold_back_last_records(std::vector<ChunkInput>& chunks, const ParsePlan& plan, HeldBack held) {
  std::size_t wanted = kLongestFooter + 1;
  while (!chunks.empty() && wanted > 0) {
    ChunkInput& last = chunks.back();
    const std::vector<RecordSpan> records = last_records(last, plan, wanted);
    wanted -= records.size();
    held.begin = wanted > 0 ? last.begin : records.back().begin;
    held.line = last.first_line + count_line_ends(last.begin, held.begin);
    last.end = held.begin;
    if (last.begin == last.end) chunks.pop_back();
  }
  return held;
}

}  // namespace ruas
