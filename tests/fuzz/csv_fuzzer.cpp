// Any bytes are a file: reading them must neither crash nor hang, must give the same table however the file
// is cut, and the records handed to the exports must be the file, byte for byte, with as many rows as the
// table.
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "ingest/ingest.hpp"
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
  require(a.report.irregularities.size() == b.report.irregularities.size());
  for (std::size_t i = 0; i < a.report.irregularities.size(); ++i) {
    require(a.report.irregularities[i].what == b.report.irregularities[i].what);
    require(a.report.irregularities[i].lines == b.report.irregularities[i].lines);
  }
}

void require_records(std::string_view bytes, const IngestReport& report) {
  MemorySource source(bytes);
  RecordStream records(source, report);
  std::string copy;
  std::uint64_t rows = 0;
  for (;;) {
    const auto record = records.next();
    require(static_cast<bool>(record));
    if (!record->has_value()) break;
    copy += (*record)->bytes;
    copy += (*record)->line_end;
    if ((*record)->kind == RecordKind::data) require((*record)->row == rows++);
  }
  require(copy == bytes);
  require(rows == report.rows);
}

}  // namespace
}  // namespace ruas

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ruas;
  if (size < 2) return 0;
  static Pool pool(2);
  ReadOptions whole, cut;
  const std::uint8_t choice = data[0];
  if (choice & 1) whole.dialect.has_header.choose((choice & 2) != 0);
  if (choice & 4) whole.dialect.delimiter.choose(",;\t| "[data[1] % 5]);
  cut = whole;
  cut.slice_bytes = 1 + data[1] % 97;
  cut.chunk_bytes = 1 + (choice >> 3);
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
  const Result<Ingested> one = read(bytes, whole, pool), other = read(bytes, cut, pool);
  require(static_cast<bool>(one) == static_cast<bool>(other));
  if (!one) {
    require(one.error() == other.error());
    return 0;
  }
  require_same(*one, *other);
  require_records(bytes, one->report);
  return 0;
}
