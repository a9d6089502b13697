#include "ingest/sample.hpp"

#include <map>

namespace ruas {
namespace {

constexpr std::size_t kMostCells = 1'000'000;
constexpr std::ptrdiff_t kMostBytes = 4 << 20;

SampleRecord take_record(const Window& window, const RecordSpan& span, const Grammar& grammar,
                         CellText& text) {
  SampleRecord record;
  record.bytes = {span.begin, static_cast<std::size_t>(span.end - span.begin)};
  record.empty_line = is_empty_record(span.begin, span.end);
  if (record.empty_line) return record;
  const char* at = first_cell(span.begin, span.end, grammar);
  while (!(grammar.blank_runs() && at == span.end)) {
    const CellSpan cell = read_cell(window, at, grammar);
    record.cells.emplace_back(without_text_mark(text.of(cell)));
    if (cell.next >= span.end) break;
    at = skip_delimiter(cell.next, span.end, grammar);
  }
  return record;
}

}  // namespace

std::vector<SampleRecord> sample_records(const Window& window, const char* begin, const Grammar& grammar,
                                         Decoding decoding, std::size_t most_records) {
  std::vector<SampleRecord> records;
  CellText text(decoding);
  std::size_t cells = 0;
  const char* at = begin;
  while (at < window.end && records.size() < most_records && cells < kMostCells && at - begin < kMostBytes) {
    const auto span = next_record(window, at, grammar);
    if (!span) break;
    records.push_back(take_record(window, *span, grammar, text));
    cells += records.back().cells.size();
    at = span->next;
  }
  return records;
}

CommentRule mark_comments(std::vector<SampleRecord>& records, const Choice<std::string>& chosen) {
  CommentRule rule;
  const auto begins = [&](const SampleRecord& record) { return record.bytes.starts_with(rule.mark); };
  if (chosen.by_user) {
    rule.mark = chosen.value;
    for (SampleRecord& record : records) record.comment = !rule.mark.empty() && begins(record);
    return rule;
  }
  rule.mark = "#";
  for (SampleRecord& record : records) record.comment = begins(record);
  rule.fewer_than = usual_width(records, 0);
  std::size_t full = 0;
  for (SampleRecord& record : records) {
    full += record.comment && record.cells.size() >= rule.fewer_than;
    record.comment = record.comment && record.cells.size() < rule.fewer_than;
  }
  if (full <= 1 && rule.fewer_than >= 2) return rule;
  for (SampleRecord& record : records) record.comment = false;
  return {};
}

std::size_t usual_width(const std::vector<SampleRecord>& records, std::size_t from) {
  std::map<std::size_t, std::size_t> widths;
  for (std::size_t i = from; i < records.size(); ++i)
    if (records[i].is_row()) ++widths[records[i].cells.size()];
  std::size_t usual = 0, most = 0;
  for (const auto& [width, count] : widths)
    if (count >= most) {
      usual = width;
      most = count;
    }
  return usual;
}

}  // namespace ruas
