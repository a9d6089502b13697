// Any bytes are a file: reading them must neither crash nor hang, must give the same table however the file
// is cut, and the records handed to the exports must be the file, byte for byte, with as many rows as the
// table, each on the line that the table's index tells. The same holds whatever the user chooses.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "ingest/ingest.hpp"
#include "ingest/raw_lines.hpp"
#include "ingest/records.hpp"

namespace ruas {
namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

Result<Ingested> read(std::string_view bytes, const ReadOptions& options, Pool& pool) {
  MemorySource source(bytes);
  Run run(pool);
  return ingest(source, options, run);
}

bool same_cells(const Column& a, const Column& b) {
  if (a.name != b.name || a.type() != b.type() || a.size() != b.size()) return false;
  if (const auto* numbers = std::get_if<NumberColumn>(&a.values)) {
    const auto& others = std::get_if<NumberColumn>(&b.values)->values;
    return std::memcmp(numbers->values.data(), others.data(), others.size() * sizeof(double)) == 0;
  }
  if (const auto* dates = std::get_if<DateColumn>(&a.values))
    return dates->seconds == std::get_if<DateColumn>(&b.values)->seconds;
  if (const auto* words = std::get_if<CategoryColumn>(&a.values)) {
    const auto& others = *std::get_if<CategoryColumn>(&b.values);
    return words->codes == others.codes && words->labels == others.labels;
  }
  const auto &text = *std::get_if<TextColumn>(&a.values), &other = *std::get_if<TextColumn>(&b.values);
  for (std::size_t row = 0; row < text.size(); ++row)
    if (text[row] != other[row]) return false;
  return true;
}

void require_same(const Ingested& a, const Ingested& b) {
  require(a.table.rows() == b.table.rows() && a.table.columns().size() == b.table.columns().size());
  for (std::size_t i = 0; i < a.table.columns().size(); ++i)
    require(same_cells(a.table.column(i), b.table.column(i)));
  require(a.report.dialect == b.report.dialect);
  for (std::uint64_t row = 0; row <= a.report.rows; ++row)
    require(a.report.lines.line_of(row) == b.report.lines.line_of(row));
  require(a.report.irregularities.size() == b.report.irregularities.size());
  for (std::size_t i = 0; i < a.report.irregularities.size(); ++i) {
    require(a.report.irregularities[i].what == b.report.irregularities[i].what);
    require(a.report.irregularities[i].lines == b.report.irregularities[i].lines);
  }
}

/// Line ends: LF, CR LF and lone CR, each once.
std::uint64_t count_lines(std::string_view bytes) {
  std::uint64_t lines = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i)
    lines += bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.size() && bytes[i + 1] == '\n'));
  return lines;
}

void require_records(std::string_view bytes, const IngestReport& report) {
  MemorySource source(bytes);
  RecordStream records(source, report);
  std::string copy;
  std::uint64_t rows = 0, line = 1;
  const bool wide = report.dialect.encoding.value == Encoding::utf16_le ||
                    report.dialect.encoding.value == Encoding::utf16_be;
  for (;;) {
    const auto record = records.next();
    require(static_cast<bool>(record));
    if (!record->has_value()) break;
    if ((*record)->kind == RecordKind::data) {
      require(wide || report.lines.line_of(rows) == line);
      require((*record)->row == rows++);
    }
    const std::size_t before = copy.size();
    copy += (*record)->bytes;
    copy += (*record)->line_end;
    line += count_lines(std::string_view(copy).substr(before));
  }
  require(copy == bytes);
  require(rows == report.rows);
}

void require_raw_lines(std::string_view bytes, const IngestReport& report) {
  MemorySource source(bytes);
  const auto lines = read_raw_lines(source, report, 50);
  require(static_cast<bool>(lines) && !lines->empty() && lines->size() <= 50);
  for (const RawLine& line : *lines)
    if (line.kind == RecordKind::data && line.begins_record)
      require(report.lines.line_of(line.row) == line.number);
}

}  // namespace
}  // namespace ruas

namespace ruas {
namespace {

/// What a user may choose, out of a few bits.
void choose(std::uint8_t settings, std::uint8_t columns, ReadOptions& options) {
  if (settings & 1) options.dialect.preamble_lines.choose(settings >> 5);
  if (settings & 2) options.dialect.comment_mark.choose((settings & 4) != 0 ? "#" : settings & 8 ? "//" : "");
  if (columns == 0) return;
  ColumnOptions first;
  first.column = (columns & 1) != 0 ? "column_1" : "a";
  if (columns & 2) first.type.choose(static_cast<ColumnType>(columns >> 6));
  if (columns & 4) first.decimal_mark.choose(columns & 8 ? DecimalMark::comma : DecimalMark::point);
  if (columns & 16)
    first.date_order.choose(columns & 8 ? DateOrder::month_day_year : DateOrder::day_month_year);
  if (columns & 32) first.name.choose("b");
  options.columns.push_back(first);
}

}  // namespace
}  // namespace ruas

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ruas;
  if (size < 4) return 0;
  static Pool pool(2);
  ReadOptions whole, cut;
  const std::uint8_t choice = data[0];
  if (choice & 1) whole.dialect.has_header.choose((choice & 2) != 0);
  if (choice & 4) whole.dialect.delimiter.choose(",;\t| "[data[1] % 5]);
  choose(data[2], data[3], whole);
  cut = whole;
  cut.slice_bytes = 1 + data[1] % 97;
  cut.chunk_bytes = 1 + (choice >> 3);
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 4, size - 4);
  const Result<Ingested> one = read(bytes, whole, pool), other = read(bytes, cut, pool);
  require(static_cast<bool>(one) == static_cast<bool>(other));
  if (!one) {
    require(one.error() == other.error());
    return 0;
  }
  require_same(*one, *other);
  require_records(bytes, one->report);
  require_raw_lines(bytes, one->report);
  return 0;
}
