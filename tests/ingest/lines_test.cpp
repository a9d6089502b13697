// Physical lines: which one each row begins on, and the beginning of the file as it stands.
#include "ingest/line_index.hpp"
#include "ingest/raw_lines.hpp"
#include "ingest/reading.hpp"

namespace ruas {
namespace {

using namespace std::string_literals;

TEST(LineIndex, HoldsOneEntryForRowsOnConsecutiveLines) {
  LineIndex index;
  index.add(3, 2);
  index.add(0, 99);
  index.add(5, 5);
  EXPECT_EQ(index.rows(), 8u);
  EXPECT_EQ(index.line_of(0), 2u);
  EXPECT_EQ(index.line_of(7), 9u);
  EXPECT_EQ(index.line_of(8), 0u);
  EXPECT_EQ(index.bytes(), 16u);
  index.add(1, 12);
  EXPECT_EQ(index.line_of(8), 12u);
  EXPECT_EQ(index.bytes(), 32u);
  LineIndex all;
  all.add(1, 1);
  all.append(index);
  EXPECT_EQ(all.line_of(1), 2u);
  EXPECT_EQ(all.line_of(9), 12u);
}

/// A file in which every kind of line stands between the rows, and the line each row begins on.
struct Lined {
  std::string text = "Laporan\n\nid,teks,n\n";
  std::vector<std::uint64_t> lines;
};

Lined write_lined() {
  Lined lined;
  std::uint64_t line = 4;
  for (int row = 0; row < 500; ++row) {
    if (row % 7 == 3) lined.text += "\n", ++line;
    if (row % 11 == 5) lined.text += "# catatan\n", ++line;
    lined.lines.push_back(line);
    const bool quoted = row % 5 == 0 || (row > 300 && row < 350);
    lined.text += std::to_string(row) + (quoted ? ",\"a\r\nb\n\nc\"," : ",kata,") + "1\n";
    line += quoted ? 4 : 1;
  }
  lined.text += "0,akhir,2";
  lined.lines.push_back(line);
  return lined;
}

TEST(LineIndex, TellsTheLineOfEveryRowHoweverTheFileIsCut) {
  const Lined lined = write_lined();
  for (const std::size_t slice : {1 << 20, 5000, 100})
    for (const std::size_t chunk : {1 << 20, 700, 20}) {
      ReadOptions options;
      options.slice_bytes = slice;
      options.chunk_bytes = chunk;
      const auto read = read_text(lined.text, options, 2);
      ASSERT_TRUE(read);
      ASSERT_EQ(read->report.lines.rows(), lined.lines.size());
      for (std::size_t row = 0; row < lined.lines.size(); ++row)
        ASSERT_EQ(read->report.lines.line_of(row), lined.lines[row]) << row << " " << slice << " " << chunk;
    }
}

TEST(LineIndex, IsOneEntryForAnOrdinaryFile) {
  std::string text = "a,b\r\n";
  for (int i = 0; i < 50'000; ++i) text += "1,x\r\n";
  ReadOptions options;
  options.chunk_bytes = 10'000;
  const auto read = read_text(text, options);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->report.lines.bytes(), 16u);
  EXPECT_EQ(read->report.lines.line_of(49'999), 50'001u);
}

std::vector<RawLine> raw_lines(std::string_view text, const Ingested& read, std::size_t most) {
  MemorySource source(text);
  const auto lines = read_raw_lines(source, read.report, most);
  EXPECT_TRUE(lines);
  return *lines;
}

TEST(RawLines, AreTheFileLineByLine) {
  const Lined lined = write_lined();
  const auto read = read_text(lined.text);
  ASSERT_TRUE(read);
  const auto lines = raw_lines(lined.text, *read, 10'000);
  std::size_t rows = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    EXPECT_EQ(lines[i].number, i + 1);
    if (lines[i].kind != RecordKind::data) continue;
    ASSERT_EQ(lines[i].row, lines[i].begins_record ? rows++ : rows - 1);
    if (lines[i].begins_record) {
      EXPECT_EQ(lines[i].number, lined.lines[lines[i].row]);
    }
  }
  EXPECT_EQ(rows, read->table.rows());
  EXPECT_EQ(lines.back().text, "0,akhir,2");
}

TEST(RawLines, SayWhatEachLineIs) {
  const std::string text =
      "\xEF\xBB\xBFLaporan\r\nid;n;x\r\n1;2;\"a\rb\"\r\n\r\n# ya\r\n3;4;c\r\nTotal;6;\r\n";
  const auto read = read_text(text);
  ASSERT_TRUE(read);
  std::string shown;
  for (const RawLine& line : raw_lines(text, *read, 100))
    shown += std::to_string(line.number) + "phdecf"[static_cast<std::size_t>(line.kind)] +
             (line.begins_record ? "|" : " ") + line.text + "\n";
  EXPECT_EQ(shown, "1p|Laporan\n2h|id;n;x\n3d|1;2;\"a\n4d b\"\n5e|\n6c|# ya\n7d|3;4;c\n8f|Total;6;\n");
  EXPECT_EQ(raw_lines(text, *read, 3).size(), 3u);
}

TEST(RawLines, AreUtf8WhateverTheFileIs) {
  std::string wide = "\xFF\xFE";
  for (const char c : "a;b\n1;\xE9\n"s) wide += {c, '\0'};
  auto read = read_text(wide);
  ASSERT_TRUE(read);
  EXPECT_EQ(raw_lines(wide, *read, 9)[1].text, "1;\u00e9");
  const std::string narrow = "nama;n\nJos\xE9;1\n";
  read = read_text(narrow);
  ASSERT_TRUE(read);
  EXPECT_EQ(raw_lines(narrow, *read, 9)[1].text, "Jos\u00e9;1");
}

TEST(RawLines, CutAnEndlessLineBetweenCharacters) {
  std::string text = "a,b\n1,x";
  while (text.size() < 2 * kLongestRawLine) text += "\u20ac";
  const auto read = read_text(text + "\n2,y\n");
  ASSERT_TRUE(read);
  const auto lines = raw_lines(text + "\n2,y\n", *read, 9);
  EXPECT_TRUE(lines[1].cut);
  EXPECT_LE(lines[1].text.size(), kLongestRawLine);
  EXPECT_TRUE(lines[1].text.ends_with("\u20ac"));
  EXPECT_FALSE(lines[2].cut);
}

}  // namespace
}  // namespace ruas
