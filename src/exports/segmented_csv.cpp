#include "exports/segmented_csv.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "exports/cell_writer.hpp"
#include "ingest/records.hpp"

namespace ruas {
namespace {

constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

/// The headers to append: "segment" becomes "segment_2" where the file has a segment already, and so on.
std::vector<std::string> unique_headers(const IngestReport& report, std::span<const AppendedColumn> columns) {
  std::vector<std::string> headers;
  const auto taken = [&](const std::string& name) {
    return std::any_of(report.columns.begin(), report.columns.end(),
                       [&](const ColumnReading& column) {
                         return same_name(column.name, name) || same_name(column.header, name);
                       }) ||
           std::any_of(headers.begin(), headers.end(),
                       [&](const auto& header) { return same_name(header, name); });
  };
  for (const AppendedColumn& column : columns) {
    std::string name = column.header;
    for (int number = 2; taken(name); ++number) name = column.header + '_' + std::to_string(number);
    headers.push_back(std::move(name));
  }
  return headers;
}

/// Counting the cells of every row takes as long as all the rest: it is left out where ingest met no short
/// row.
bool has_short_rows(const IngestReport& report) {
  return std::any_of(report.irregularities.begin(), report.irregularities.end(),
                     [](const Irregularity& each) { return each.what.key == "reading.odd.short_row"; });
}

class SegmentedCsv {
 public:
  SegmentedCsv(ByteSource& source, const IngestReport& report, std::span<const AppendedColumn> columns,
               ByteSink& sink, Run& run)
      : records_(source, report),
        report_(report),
        columns_(columns),
        sink_(sink),
        run_(run),
        cells_(report.dialect, buffer_),
        short_rows_(has_short_rows(report)),
        decimal_comma_(report.dialect.decimal_mark.value == DecimalMark::comma &&
                       report.dialect.delimiter.value != ',') {}

  Status write() {
    buffer_.reserve(2 * kPieceBytes);
    std::uint64_t rows = 0;
    for (;;) {
      const Result<std::optional<Record>> record = records_.next();
      if (!record) return record.error();
      if (!*record) break;
      buffer_ += (*record)->bytes;
      if ((*record)->kind == RecordKind::header) append_headers((*record)->bytes);
      if ((*record)->kind == RecordKind::data) {
        append_row((*record)->row);
        ++rows;
      }
      buffer_ += (*record)->line_end;
      read_ += (*record)->bytes.size() + (*record)->line_end.size();
      if (buffer_.size() < kPieceBytes) continue;
      if (Status flushed = flush(rows); !flushed) return flushed;
    }
    if (rows != report_.rows) return Error("exports.file_changed").with("was", report_.rows).with("is", rows);
    return flush(rows);
  }

 private:
  void append_headers(std::string_view header) {
    const bool quoted = cells_.quotes_all(header);
    if (!report_.row_names) fill_up();  // R's header stays one name short
    for (const std::string& name : unique_headers(report_, columns_)) cells_.append(name, quoted);
  }

  void append_row(std::uint64_t row) {
    if (short_rows_) fill_up();
    for (const AppendedColumn& column : columns_) {
      cell_.clear();
      column.write(row, cell_);
      if (column.decimal && decimal_comma_) std::replace(cell_.begin(), cell_.end(), '.', ',');
      cells_.append(cell_);
    }
  }

  void fill_up() {
    for (std::size_t cells = records_.cells(); cells < report_.columns.size(); ++cells) cells_.append({});
  }

  Status flush(std::uint64_t rows) {
    run_.report(report_.bytes == 0 ? 1 : static_cast<double>(read_) / static_cast<double>(report_.bytes),
                rows);
    Status written = sink_.write(buffer_);
    buffer_.clear();
    return written;
  }

  RecordStream records_;
  const IngestReport& report_;
  std::span<const AppendedColumn> columns_;
  ByteSink& sink_;
  Run& run_;
  std::string buffer_;
  CellWriter cells_;
  const bool short_rows_;
  const bool decimal_comma_;
  std::string cell_;
  std::uint64_t read_ = 0;
};

}  // namespace

Status write_with_columns(ByteSource& source, const IngestReport& report,
                          std::span<const AppendedColumn> columns, ByteSink& sink, Run& run) {
  return SegmentedCsv(source, report, columns, sink, run).write();
}

}  // namespace ruas
