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
    if (!records[i].empty_line) rows.push_back(&records[i]);
  return rows;
}

/// As many as the header names; more where most rows have more.
std::size_t count_columns(const std::vector<SampleRecord>& records, std::size_t header, bool has_header) {
  if (!has_header) return usual_width(records, header);
  return std::max(records[header].cells.size(), usual_width(records, header + 1));
}

}  // namespace

Result<Layout> find_layout(TextSource& text, const ReadOptions& options, const MissingTokens& missing) {
  Layout layout;
  if (auto read = read_first_records(text, '\0'); !read) return read.error();
  const char* begin = window_of(text).begin + text.mark_bytes();
  const DetectedDelimiter detected = detect_delimiter(window_of(text), begin);
  const Choice<char>& choice = options.dialect.delimiter;
  layout.grammar.delimiter = choice.by_user ? choice.value : detected.delimiter;
  layout.delimiter_announced = detected.announced;

  if (auto read = read_first_records(text, layout.grammar.delimiter); !read) return read.error();
  const Window window = window_of(text);
  begin = window.begin + text.mark_bytes();
  std::vector<SampleRecord> records =
      sample_records(window, begin, layout.grammar, decoding_of(text), kSampleRecords);
  layout.preamble_records = count_preamble(records);
  const auto first =
      std::find_if(records.begin() + static_cast<std::ptrdiff_t>(layout.preamble_records), records.end(),
                   [](const SampleRecord& record) { return !record.empty_line; });
  if (first == records.end()) return Error("reading.empty");
  const auto header = static_cast<std::size_t>(first - records.begin());

  const Choice<bool>& header_choice = options.dialect.has_header;
  layout.has_header =
      header_choice.by_user ? header_choice.value : detect_header(rows_from(records, header), missing);
  const std::size_t columns = count_columns(records, header, layout.has_header);
  if (columns > kMostColumns) return Error("reading.too_many_columns").with("columns", columns);

  // A lone header is no table.
  const std::size_t first_row = header + (layout.has_header ? 1 : 0);
  const bool has_rows = std::any_of(records.begin() + static_cast<std::ptrdiff_t>(first_row), records.end(),
                                    [](const SampleRecord& record) { return !record.empty_line; });
  if (!has_rows && text.slices->at_end_of_file())
    return Error("reading.header_only").with("columns", records[header].cells.size());

  if (layout.has_header) layout.headers = records[header].cells;
  layout.headers.resize(columns);
  layout.names = unique_names(layout.headers, columns);

  for (std::size_t i = 0; i < (layout.has_header ? header : layout.preamble_records); ++i)
    (records[i].empty_line ? layout.empty_lines : layout.preamble_lines)
        .push_back(1 + count_line_ends(window.begin, records[i].bytes.data()));
  const char* data =
      layout.has_header ? records[header].bytes.data() + records[header].bytes.size() : nullptr;
  if (data) {
    data = next_record(window, records[header].bytes.data(), layout.grammar)->next;
  } else {
    // Empty lines between a preamble and the first row belong to the rows' stretch.
    data = layout.preamble_records == 0 ? begin : records[layout.preamble_records].bytes.data();
  }
  layout.data_offset = static_cast<std::size_t>(data - window.begin);
  layout.data_line = 1 + count_line_ends(window.begin, data);

  for (std::size_t i = first_row; i < records.size(); ++i)
    if (!records[i].empty_line) layout.sample.push_back(std::move(records[i]));
  return layout;
}

}  // namespace ruas
