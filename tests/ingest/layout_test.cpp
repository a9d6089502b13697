// Where the table starts, which lines are none of its rows, and what its columns are called.
#include "ingest/reading.hpp"

namespace ruas {
namespace {

using Lines = std::vector<std::uint64_t>;

Ingested read_or_fail(std::string_view text, const ReadOptions& options = {}) {
  Result<Ingested> read = read_text(text, options);
  EXPECT_TRUE(read) << (read ? "" : read.error().key);
  return read ? std::move(*read) : Ingested{};
}

std::string names(const Ingested& read) {
  std::string all;
  for (const Column& column : read.table.columns()) all += column.name + "|";
  return all;
}

TEST(Comments, AreLeftAsideWhereverTheyStand) {
  const Ingested read = read_or_fail("# exported 2024\nid,kota,n\n1,Bogor,2\n# half, way\n2,Depok,3\n#end");
  EXPECT_EQ(read.table.rows(), 2u);
  EXPECT_EQ(names(read), "id|kota|n|");
  const Irregularity* comments = irregularity(read.report, "reading.odd.comment");
  ASSERT_TRUE(comments);
  EXPECT_EQ(comments->lines, (Lines{1, 4, 6}));
  EXPECT_EQ(read.report.dialect.comment_mark.value, "#");
}

TEST(Comments, AreNoRowsFarBelowTheBeginning) {
  std::string text = "a,b\n";
  for (int i = 0; i < 3000; ++i) text += "1,x\n";
  const Ingested read = read_or_fail(text + "# later\n2,y\n");
  EXPECT_EQ(read.table.rows(), 3001u);
  EXPECT_EQ(irregularity(read.report, "reading.odd.comment")->lines, Lines{3002});
}

TEST(Comments, WholeRowsThatBeginWithTheMarkAreRows) {
  const Ingested read = read_or_fail("#id,kota\n#1,Bogor\n#2,Depok\n#3\n");
  EXPECT_EQ(read.table.rows(), 3u);
  EXPECT_EQ(names(read), "#id|kota|");
  EXPECT_EQ(read.report.dialect.comment_mark.value, "");
  EXPECT_EQ(read_or_fail("#nama\n#a\n#b\n").table.rows(), 2u);
}

TEST(Comments, FollowTheChosenMark) {
  ReadOptions options;
  options.dialect.comment_mark.choose("//");
  const Ingested read = read_or_fail("a,b\n// x,y\n1,2\n#3,4\n", options);
  EXPECT_EQ(read.table.rows(), 2u);
  options.dialect.comment_mark.choose("");
  EXPECT_EQ(read_or_fail("a,b\n# x\n1,2\n", options).table.rows(), 2u);
  options.dialect.comment_mark.choose("#");
  EXPECT_EQ(read_text("#a\n#b\n", options).error().key, "reading.empty");
}

TEST(Preamble, MayHaveItsDelimitersWrittenOut) {
  const Ingested read = read_or_fail(
      "Laporan penjualan,,,\nPeriode: 2022,,,\n,,,\nid,kota,qty,harga\n1,Bogor,2,300\n2,Depok,1,200\n");
  EXPECT_EQ(names(read), "id|kota|qty|harga|");
  EXPECT_EQ(read.table.rows(), 2u);
  EXPECT_EQ(read.report.dialect.preamble_lines.value, 3u);
  // A row that is nearly empty is no title where names do not follow.
  EXPECT_EQ(read_or_fail("Ani,,\n1,2,3\n4,5,6\n").report.dialect.preamble_lines.value, 0u);
}

TEST(Preamble, IsAsLongAsTheUserSays) {
  const std::string text = "PT Maju\n\"Jl. Merdeka\n1\"\n\nid;n\n1;2\n3;4\n";
  ReadOptions options;
  options.dialect.preamble_lines.choose(4);
  Ingested read = read_or_fail(text, options);
  EXPECT_EQ(names(read), "id|n|");
  EXPECT_EQ(read.report.lines.line_of(1), 7u);
  EXPECT_TRUE(read.report.dialect.preamble_lines.by_user);
  EXPECT_EQ(irregularity(read.report, "reading.odd.preamble")->lines, (Lines{1, 2, 3}));
  options.dialect.preamble_lines.choose(0);
  EXPECT_EQ(read_or_fail("Judul\na;b\n1;2\n3;4\n", options).table.rows(), 3u);
}

TEST(Preamble, CannotBeLongerThanTheFile) {
  ReadOptions options;
  options.dialect.preamble_lines.choose(3);
  const auto read = read_text("a\n1\n2\n", options);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().key, "reading.nothing_below");
}

TEST(Preamble, BeyondTheFirstSliceIsSkippedToo) {
  std::string text;
  for (int i = 0; i < 100'000; ++i)
    text += "a line of a long preamble, by accident longer than the first slice\n";
  ReadOptions options;
  options.dialect.preamble_lines.choose(100'000);
  const Ingested read = read_or_fail(text + "id,n\n1,2\n", options);
  EXPECT_EQ(read.table.rows(), 1u);
  EXPECT_EQ(read.report.lines.line_of(0), 100'002u);
}

TEST(Header, OneNameShortMeansRowNames) {
  const Ingested read = read_or_fail("mpg,cyl\nMazda RX4,21,6\nDatsun 710,22.8,4\nHornet,21.4,6\n");
  EXPECT_EQ(names(read), "column_1|mpg|cyl|");
  EXPECT_TRUE(read.report.row_names);
  EXPECT_TRUE(irregularity(read.report, "reading.odd.row_names"));
  EXPECT_FALSE(irregularity(read.report, "reading.odd.renamed_column"));
  // A delimiter too many at the end of every row is none.
  EXPECT_EQ(names(read_or_fail("a,b\n1,2,\n3,4,\n")), "a|b|column_3|");
}

}  // namespace
}  // namespace ruas
