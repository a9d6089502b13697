#include "exports/segmented_csv.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/random.hpp"
#include "ingest/ingest.hpp"
#include "parallel/pool.hpp"
#include "support/folders.hpp"

namespace ruas {
namespace {

using namespace std::string_literals;

std::string letter_of(std::uint64_t row) {
  return std::string(1, static_cast<char>('A' + row % 3));
}
std::string confidence_of(std::uint64_t row) {
  return row % 2 ? "0.5" : "0.25";
}

std::vector<AppendedColumn> segment_columns() {
  return {{"segment", [](std::uint64_t row, std::string& out) { out += letter_of(row); }},
          {"confidence", [](std::uint64_t row, std::string& out) { out += confidence_of(row); }, true}};
}

/// `read_from` is what ingest saw, `file` what is there when the export is written.
Result<std::string> export_of(const std::string& read_from, const std::string& file,
                              std::span<const AppendedColumn> columns, const ReadOptions& options) {
  Pool pool(1);
  Run run(pool);
  MemorySource first(read_from);
  const Result<Ingested> read = ingest(first, options, run);
  if (!read) return read.error();
  MemorySource second(file);
  StringSink sink;
  if (const Status written = write_with_columns(second, read->report, columns, sink, run); !written)
    return written.error();
  return sink.take();
}

/// The file with a segment and a confidence behind every row, or the key of the error.
std::string with_segments(const std::string& file, const ReadOptions& options = {}) {
  const Result<std::string> written = export_of(file, file, segment_columns(), options);
  return written ? *written : written.error().key;
}

ReadOptions delimited(char delimiter, bool header = true) {
  ReadOptions options;
  options.dialect.delimiter.choose(delimiter);
  options.dialect.has_header.choose(header);
  return options;
}

std::string utf16(std::string_view ascii, bool big_endian) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : ascii) {
    out += big_endian ? '\0' : c;
    out += big_endian ? c : '\0';
  }
  return out;
}

/// The file with a name behind every row.
std::string with_name(const std::string& file, const std::string& name, const ReadOptions& options = {}) {
  const AppendedColumn column{"name", [&](std::uint64_t, std::string& out) { out += name; }};
  const Result<std::string> written = export_of(file, file, {&column, 1}, options);
  return written ? *written : written.error().key;
}

ReadOptions encoded(Encoding encoding) {
  ReadOptions options = delimited(',');
  options.dialect.encoding.choose(encoding);
  return options;
}

TEST(SegmentedCsv, WritesNamesInQuotesWhereTheyNeedThem) {
  EXPECT_EQ(with_name("a,b\n1,2\n", "Big, \"new\"", delimited(',')), "a,b,name\n1,2,\"Big, \"\"new\"\"\"\n");
  EXPECT_EQ(with_name("a;b\n1;2\n", "Big, new", delimited(';')), "a;b;name\n1;2;Big, new\n");
}

TEST(SegmentedCsv, WritesNamesInTheEncodingOfTheFile) {
  EXPECT_EQ(with_name("a,b\n1,2\n", "Café €", encoded(Encoding::utf8)), "a,b,name\n1,2,Café €\n");
  EXPECT_EQ(with_name("a,b\n1,\xE9\n", "Café € Ω", encoded(Encoding::windows_1252)), "a,b,name\n1,\xE9,Caf\xE9 \x80 ?\n");
  const std::string wide = with_name(utf16("a,b\n1,2\n", false), "é😀", encoded(Encoding::utf16_le));
  const std::string end("\xE9\0\x3D\xD8\0\xDE\n\0", 8);
  EXPECT_EQ(wide.substr(wide.size() - end.size()), end);
  const std::string big = with_name(utf16("a,b\n1,2\n", true), "é", encoded(Encoding::utf16_be));
  EXPECT_EQ(big.substr(big.size() - 4), std::string("\0\xE9\0\n", 4));
}

TEST(SegmentedCsv, AppendsBehindEveryRow) {
  EXPECT_EQ(with_segments("id,age\n1,20\n2,30\n", delimited(',')),
            "id,age,segment,confidence\n1,20,A,0.25\n2,30,B,0.5\n");
}

TEST(SegmentedCsv, KeepsAMissingFinalLineEnd) {
  EXPECT_EQ(with_segments("id,age\n1,20\n2,30", delimited(',')),
            "id,age,segment,confidence\n1,20,A,0.25\n2,30,B,0.5");
}

TEST(SegmentedCsv, KeepsEachLineEndAsItIs) {
  EXPECT_EQ(with_segments("id,age\r\n1,20\n2,30\r3,40\r\n", delimited(',')),
            "id,age,segment,confidence\r\n1,20,A,0.25\n2,30,B,0.5\r3,40,C,0.25\r\n");
}

TEST(SegmentedCsv, KeepsAByteOrderMark) {
  EXPECT_EQ(with_segments("\xEF\xBB\xBFid,age\n1,20\n", delimited(',')),
            "\xEF\xBB\xBFid,age,segment,confidence\n1,20,A,0.25\n");
}

TEST(SegmentedCsv, WritesUtf16AsUtf16) {
  for (const bool big_endian : {false, true})
    EXPECT_EQ(with_segments(utf16("id,age\r\n1,20\r\n2,30", big_endian), delimited(',')),
              utf16("id,age,segment,confidence\r\n1,20,A,0.25\r\n2,30,B,0.5", big_endian));
}

TEST(SegmentedCsv, LeavesWindows1252Alone) {
  EXPECT_EQ(with_segments("name,age\nRen\xE9,20\nZo\xEB,30\n", delimited(',')),
            "name,age,segment,confidence\nRen\xE9,20,A,0.25\nZo\xEB,30,B,0.5\n");
}

TEST(SegmentedCsv, QuotesItsHeadersWhereTheFileQuotesAll) {
  EXPECT_EQ(with_segments("\"id\",\"age\"\n\"1\",\"20\"\n", delimited(',')),
            "\"id\",\"age\",\"segment\",\"confidence\"\n\"1\",\"20\",A,0.25\n");
  EXPECT_EQ(with_segments(utf16("\"id\",\"age\"\n1,20\n", false), delimited(',')),
            utf16("\"id\",\"age\",\"segment\",\"confidence\"\n1,20,A,0.25\n", false));
}

TEST(SegmentedCsv, CopiesQuotedCellsOfSeveralLines) {
  EXPECT_EQ(with_segments("id,note\n1,\"a, \"\"b\"\"\nand c\"\n2,d\n", delimited(',')),
            "id,note,segment,confidence\n1,\"a, \"\"b\"\"\nand c\",A,0.25\n2,d,B,0.5\n");
}

TEST(SegmentedCsv, FindsFreeNames) {
  EXPECT_EQ(with_segments("Segment,segment_2,confidence\n1,2,3\n", delimited(',')),
            "Segment,segment_2,confidence,segment_3,confidence_2\n1,2,3,A,0.25\n");
}

TEST(SegmentedCsv, FillsUpShortRows) {
  EXPECT_EQ(with_segments("id,age,city\n1,20,Bandung\n2\n3,40,Medan\n", delimited(',')),
            "id,age,city,segment,confidence\n1,20,Bandung,A,0.25\n2,,,B,0.5\n3,40,Medan,C,0.25\n");
}

TEST(SegmentedCsv, CopiesEmptyLines) {
  EXPECT_EQ(with_segments("id,age\n\n1,20\n\n2,30\n\n", delimited(',')),
            "id,age,segment,confidence\n\n1,20,A,0.25\n\n2,30,B,0.5\n\n");
}

TEST(SegmentedCsv, CopiesWhatStandsBeforeTheTable) {
  EXPECT_EQ(with_segments("sep=;\nid;age\n1;2.5\n2;3.5\n"),
            "sep=;\nid;age;segment;confidence\n1;2.5;A;0.25\n2;3.5;B;0.5\n");
}

TEST(SegmentedCsv, HasNoHeaderWhereTheFileHasNone) {
  EXPECT_EQ(with_segments("1,20\n2,30\n", delimited(',', false)), "1,20,A,0.25\n2,30,B,0.5\n");
}

TEST(SegmentedCsv, WritesDecimalsAsTheFileDoes) {
  ReadOptions options = delimited(';');
  options.dialect.decimal_mark.choose(DecimalMark::comma);
  EXPECT_EQ(with_segments("id;age\n1;20,5\n2;30,5\n", options),
            "id;age;segment;confidence\n1;20,5;A;0,25\n2;30,5;B;0,5\n");
  options.dialect.delimiter.choose(',');
  EXPECT_EQ(with_segments("id,age\n1,\"20,5\"\n", options), "id,age,segment,confidence\n1,\"20,5\",A,0.25\n");
}

TEST(SegmentedCsv, KeepsEmptyCellsSeenBetweenBlanks) {
  const AppendedColumn columns[] = {{"segment", [](std::uint64_t, std::string&) {}}};
  const std::string file = "id  age\n 1   20\n 2   30\n";
  const Result<std::string> written = export_of(file, file, columns, delimited(' '));
  ASSERT_TRUE(written);
  EXPECT_EQ(*written, "id  age segment\n 1   20 \"\"\n 2   30 \"\"\n");
}

TEST(SegmentedCsv, RefusesAFileThatHasChanged) {
  const Result<std::string> written =
      export_of("id,age\n1,20\n2,30\n", "id,age\n1,20\n", segment_columns(), delimited(','));
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().key, "exports.file_changed");
}

/// A cell of a random kind, as a careful writer would write it.
std::string random_cell(Random& random, char delimiter) {
  switch (random.below(5)) {
    case 0:
      return std::to_string(random.below(100000));
    case 1:
      return "Jl. Merdeka " + std::to_string(random.below(99));
    case 2:
      return "\"a"s + delimiter + " b\"";
    case 3:
      return "\"line one\nline \"\"two\"\"\"";
    default:
      return "x";
  }
}

// Removing what was appended gives the file back: here the other way round, record by record, on files of
// every kind.
TEST(SegmentedCsv, AddsNothingButItsCells) {
  constexpr char kDelimiters[] = {',', ';', '\t', '|'};
  constexpr const char* kLineEnds[] = {"\n", "\r\n"};
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Random random(seed);
    const char delimiter = kDelimiters[random.below(4)];
    const std::string line_end = kLineEnds[random.below(2)];
    const std::size_t columns = 2 + random.below(4), rows = 1 + random.below(40);
    const bool final_line_end = random.below(2) == 0;
    std::string file, expected;
    const auto add = [&](const std::string& record, const std::string& appended, bool last) {
      const std::string end = last && !final_line_end ? "" : line_end;
      file += record + end;
      expected += record + appended + end;
    };
    std::string header;
    for (std::size_t i = 0; i < columns; ++i)
      header += (i ? std::string(1, delimiter) : "") + "col" + std::to_string(i);
    add(header, delimiter + "segment"s + delimiter + "confidence", false);
    for (std::size_t row = 0; row < rows; ++row) {
      std::string record = "r" + std::to_string(row);
      for (std::size_t i = 1; i < columns; ++i) record += delimiter + random_cell(random, delimiter);
      add(record, delimiter + letter_of(row) + delimiter + confidence_of(row), row + 1 == rows);
    }
    ReadOptions options = delimited(delimiter);
    options.dialect.decimal_mark.choose(DecimalMark::point);
    EXPECT_EQ(with_segments(file, options), expected) << "seed " << seed;
  }
}

constexpr std::string_view kMark = "ruas_mark";

/// Where `piece` (bytes of a record, and behind them what fills the record up) leaves the original, when it
/// starts at `at`: the filling is a run of delimiters and quotes, and the original goes on with a line end.
/// npos where nothing fits.
std::size_t follow(std::string_view original, std::size_t at, std::string_view piece, char delimiter) {
  for (;;) {
    const std::size_t end = at + piece.size();
    const bool same = original.substr(at, piece.size()) == piece;
    if (same && (end == original.size() || original[end] == '\n' || original[end] == '\r')) return end;
    if (piece.empty() || (piece.back() != delimiter && piece.back() != '"')) return std::string::npos;
    piece.remove_suffix(1);
  }
}

/// True where `written` is `original` with nothing but marks, and the cells that fill short rows up, before
/// line ends.
bool only_adds_marks(std::string_view original, std::string_view written, char delimiter) {
  std::size_t at = 0;
  for (std::size_t mark = written.find(kMark); mark != std::string_view::npos; mark = written.find(kMark)) {
    at = follow(original, at, written.substr(0, mark), delimiter);
    if (at == std::string::npos) return false;
    written.remove_prefix(mark + kMark.size());
    if (written.starts_with('"')) written.remove_prefix(1);
  }
  return original.substr(at) == written;
}

// The real files, whatever they are like: every byte is still there, in its order, and the marks stand at
// line ends.
TEST(SegmentedCsv, GivesRealFilesBack) {
  namespace fs = std::filesystem;
  if (!fs::exists(testing::data_folder())) GTEST_SKIP() << "skipped: no real data sets in " << testing::data_folder();
  const AppendedColumn columns[] = {
      {std::string(kMark), [](std::uint64_t, std::string& out) { out += kMark; }}};
  int files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(testing::data_folder())) {
    if (entry.path().extension() != ".csv") continue;
    std::ifstream stream(entry.path(), std::ios::binary);
    const std::string file{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    Pool pool(1);
    ruas::Run run(pool);
    MemorySource source(file);
    const Result<Ingested> read = ingest(source, {}, run);
    if (!read) continue;  // not a table: ingest's own tests
    const Dialect& dialect = read->report.dialect;
    if (dialect.encoding.value == Encoding::utf16_le || dialect.encoding.value == Encoding::utf16_be)
      continue;
    StringSink sink;
    ASSERT_TRUE(write_with_columns(source, read->report, columns, sink, run)) << entry.path();
    EXPECT_TRUE(only_adds_marks(file, sink.text(), dialect.delimiter.value)) << entry.path();
    ++files;
  }
  EXPECT_GT(files, 20);
}

}  // namespace
}  // namespace ruas
