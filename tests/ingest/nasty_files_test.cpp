// Files made to break readers (DuckDB's and csvkit's): all come back, and every line of them is accounted
// for.
#include <map>

#include "ingest/reading.hpp"
#include "ingest/record_grammar.hpp"
#include "ingest/records.hpp"

namespace ruas {
namespace {

std::uint64_t reported(const IngestReport& report, std::string_view key) {
  const Irregularity* found = irregularity(report, key);
  return found ? found->count : 0;
}

/// Rows read and lines reported are all there is in the file, and its bytes are all there.
void expect_all_accounted_for(const std::string& bytes, const IngestReport& report, const std::string& file) {
  MemorySource source(bytes);
  RecordStream records(source, report);
  std::map<RecordKind, std::uint64_t> kinds;
  std::string copy;
  std::uint64_t blank_above = 0;
  for (auto record = records.next(); *record; record = records.next()) {
    const Record& each = **record;
    copy.append(each.bytes).append(each.line_end);
    if (each.kind == RecordKind::data) {
      EXPECT_EQ(each.row, kinds[RecordKind::data]) << file;
    }
    // The byte order mark and the second half of a code unit that was cut come without a line of their own.
    const bool mark = each.kind == RecordKind::preamble && each.line_end.empty();
    blank_above += each.kind == RecordKind::preamble && !mark &&
                   is_empty_record(each.bytes.data(), each.bytes.data() + each.bytes.size());
    kinds[each.kind] += !mark;
  }
  EXPECT_EQ(copy, bytes) << file;
  EXPECT_EQ(kinds[RecordKind::data], report.rows) << file;
  EXPECT_EQ(kinds[RecordKind::header], report.dialect.has_header.value ? 1u : 0u) << file;
  EXPECT_EQ(kinds[RecordKind::preamble], report.dialect.preamble_lines.value) << file;
  EXPECT_EQ(kinds[RecordKind::preamble], reported(report, "reading.odd.preamble") + blank_above) << file;
  EXPECT_EQ(kinds[RecordKind::empty] + blank_above, reported(report, "reading.odd.empty_line")) << file;
  EXPECT_EQ(kinds[RecordKind::comment], reported(report, "reading.odd.comment")) << file;
  EXPECT_EQ(kinds[RecordKind::footer], reported(report, "reading.odd.footer")) << file;
}

TEST(NastyFiles, EveryFileComesBackAndEveryRecordIsAccountedFor) {
  auto files = files_in("nasty_duckdb", "");
  const auto more = files_in("nasty_csvkit", "");
  files.insert(files.end(), more.begin(), more.end());
  if (files.empty()) GTEST_SKIP() << "no real data in " << testing::data_folder();
  for (const std::string& file : files) {
    const std::string bytes = file_bytes(file);
    const auto read = read_text(bytes);
    if (!read) {
      EXPECT_TRUE(read.error().key.starts_with("reading.")) << file;
      continue;
    }
    EXPECT_GT(read->table.rows(), 0u) << file;
    expect_all_accounted_for(bytes, read->report, file);
    for (std::size_t i = 0; i < read->table.columns().size(); ++i) {
      const ColumnReading& column = read->report.columns[i];
      ASSERT_EQ(read->table.column(i).size(), read->table.rows()) << file;
      std::uint64_t missing = 0;
      for (std::size_t row = 0; row < read->table.rows(); ++row)
        missing += read->table.column(i).is_missing(row);
      EXPECT_EQ(missing, column.missing + column.unreadable) << file << " " << column.name;
    }
  }
}

}  // namespace
}  // namespace ruas
