#include "ingest/layout.hpp"

#include <algorithm>

#include "ingest/delimiter.hpp"
#include "ingest/header.hpp"

namespace ruas {
namespace {

constexpr std::size_t kSampleRecords = 1000;

Window window_of(const TextSource& text) {
  const std::string_view bytes = text.slices->bytes();
  return {bytes.data(), bytes.data() + bytes.size(), text.slices->at_end_of_file()};
}

Decoding decoding_of(const TextSource& text) {
  return text.encoding == Encoding::windows_1252 ? Decoding::windows_1252 : Decoding::repair;
}

/// Reads on until the window holds the first few records or the end of the file.
Status read_first_records(TextSource& text, char delimiter) {
  constexpr std::size_t kRecords = 3;
  for (;;) {
    const Window window = window_of(text);
    const auto records = sample_records(window, window.begin + text.mark_bytes(), Grammar{delimiter},
                                        Decoding::none, kRecords);
    if (records.size() == kRecords || text.slices->at_end_of_file()) return Done{};
    if (text.slices->bytes().size() > kLongestRecord * kRecords)
      return Error("reading.long_record").with("line", std::int64_t{1});
    if (auto read = text.slices->advance(0); !read) return read;
  }
}

std::vector<const SampleRecord*> rows_from(const std::vector<SampleRecord>& records, std::size_t first) {
  std::vector<const SampleRecord*> rows;
  for (std::size_t i = first; i < records.size(); ++i)
    if (records[i].is_row()) rows.push_back(&records[i]);
  return rows;
}

/// As many as the header names; more where most rows have more.
std::size_t count_columns(const std::vector<SampleRecord>& records, std::size_t header, bool has_header) {
  if (!has_header) return usual_width(records, header);
  return std::max(records[header].cells.size(), usual_width(records, header + 1));
}

char choose_delimiter(const Window& window, const char* begin, const char* table,
                      const Choice<char>& choice) {
  if (choice.by_user) return choice.value;
  const DetectedDelimiter announced = detect_delimiter(window, begin);
  return announced.announced ? announced.delimiter : detect_delimiter(window, table).delimiter;
}

/// Where the table starts after so many lines; null where the file has fewer.
Result<const char*> skip_lines(TextSource& text, std::uint64_t lines) {
  for (;;) {
    const Window window = window_of(text);
    const char* at = window.begin + text.mark_bytes();
    std::uint64_t skipped = 0;
    for (; skipped < lines && at < window.end; ++skipped) {
      const auto line = next_line(window, at);
      if (!line) break;
      at = line->next;
    }
    if (skipped == lines && at < window.end) return at;
    if (text.slices->at_end_of_file())
      return Error("reading.nothing_below").with("skipped", lines).with("lines", skipped);
    if (text.slices->bytes().size() > kLongestRecord)
      return Error("reading.long_preamble").with("lines", lines);
    if (auto read = text.slices->advance(0); !read) return read.error();
  }
}

/// Notes what stands above the first row: [begin, table) is the preamble, then records up to the header.
OddityLog look_above(const char* begin, const char* table, const std::vector<SampleRecord>& records,
                     std::size_t rows_from) {
  OddityLog above;
  LineCounter lines(begin, 1);
  const Window preamble{begin, table, true};
  for (const char* at = begin; at < table;) {
    const RecordSpan line = *next_line(preamble, at);
    above[is_empty_record(line.begin, line.end) ? Oddity::empty_line : Oddity::preamble].add(
        lines.line_of(at));
    at = line.next;
  }
  for (std::size_t i = 0; i < rows_from; ++i)
    if (!records[i].is_row() && records[i].bytes.data() >= table)
      above[records[i].comment ? Oddity::comment : Oddity::empty_line].add(
          lines.line_of(records[i].bytes.data()));
  return above;
}

/// Takes the names from the header, where there is one.
void name_columns(const SampleRecord& header, const std::vector<const SampleRecord*>& rows, Layout& layout,
                  std::size_t columns) {
  if (layout.has_header) {
    layout.headers = header.cells;
    layout.row_names = names_all_but_first(header, rows, columns);
    if (layout.row_names) layout.headers.insert(layout.headers.begin(), std::string());
  }
  layout.headers.resize(columns);
  layout.original_names = unique_names(layout.headers, columns);
  layout.names = layout.original_names;
}

}  // namespace

Result<Layout> find_layout(TextSource& text, const ReadOptions& options, const MissingTokens& missing) {
  Layout layout;
  if (auto read = read_first_records(text, '\0'); !read) return read.error();
  const Choice<std::uint64_t>& lines_above = options.dialect.preamble_lines;
  auto table = skip_lines(text, lines_above.by_user ? lines_above.value : 0);
  if (!table) return table.error();
  const auto table_offset = static_cast<std::size_t>(*table - window_of(text).begin);
  layout.grammar.delimiter = choose_delimiter(window_of(text), window_of(text).begin + text.mark_bytes(),
                                              *table, options.dialect.delimiter);

  if (auto read = read_first_records(text, layout.grammar.delimiter); !read) return read.error();
  const Window window = window_of(text);
  const char* const begin = window.begin + text.mark_bytes();
  const char* top = window.begin + table_offset;
  std::vector<SampleRecord> records =
      sample_records(window, top, layout.grammar, decoding_of(text), kSampleRecords);
  layout.comments = mark_comments(records, options.dialect.comment_mark);
  if (!lines_above.by_user)
    if (const std::size_t titles = count_preamble(records); titles > 0) {
      top = records[titles - 1].bytes.data() + records[titles - 1].bytes.size();
      top = next_line(window, top)->next;
      records.erase(records.begin(), records.begin() + static_cast<std::ptrdiff_t>(titles));
    }
  layout.preamble_lines = count_line_ends(begin, top);
  const auto first =
      std::find_if(records.begin(), records.end(), [](const auto& record) { return record.is_row(); });
  if (first == records.end()) return Error("reading.empty");
  const auto header = static_cast<std::size_t>(first - records.begin());

  const Choice<bool>& header_choice = options.dialect.has_header;
  layout.has_header =
      header_choice.by_user ? header_choice.value : detect_header(rows_from(records, header), missing);
  const std::size_t columns = count_columns(records, header, layout.has_header);
  if (columns > kMostColumns) return Error("reading.too_many_columns").with("columns", columns);

  // A lone header is no table.
  const std::size_t first_row = header + (layout.has_header ? 1 : 0);
  const auto rows = rows_from(records, first_row);
  if (rows.empty() && text.slices->at_end_of_file())
    return Error("reading.header_only").with("columns", records[header].cells.size());
  name_columns(records[header], rows, layout, columns);

  // Without a header, empty lines and remarks above the first row belong to the rows' stretch.
  const char* data = top;
  if (layout.has_header) data = next_record(window, records[header].bytes.data(), layout.grammar)->next;
  layout.above = look_above(begin, top, records, layout.has_header ? header : 0);
  layout.data_offset = static_cast<std::size_t>(data - window.begin);
  layout.data_line = 1 + count_line_ends(window.begin, data);
  for (std::size_t i = first_row; i < records.size(); ++i)
    if (records[i].is_row()) layout.sample.push_back(std::move(records[i]));
  return layout;
}

}  // namespace ruas
