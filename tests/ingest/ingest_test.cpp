// What a file becomes: types from the whole column, names, and every irregularity with its line.
#include "ingest/ingest.hpp"

#include <algorithm>

#include "base/dates.hpp"
#include "ingest/reading.hpp"

namespace ruas {
namespace {

using Lines = std::vector<std::uint64_t>;

Ingested read_or_fail(std::string_view text, const ReadOptions& options = {}) {
  Result<Ingested> read = read_text(text, options);
  EXPECT_TRUE(read) << (read ? "" : read.error().key);
  return read ? std::move(*read) : Ingested{};
}

std::string repeat(std::string_view line, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += line;
  return text;
}

TEST(Ingest, MakesTypedColumns) {
  const Ingested read = read_or_fail(
      "id,segment,harga,tanggal\nA1,web,1.5,2024-01-02\nA2,shop,2,2024-01-03\nA3,web,,2024-01-04\nA4,web,4,"
      "\n");
  ASSERT_EQ(read.table.rows(), 4u);
  EXPECT_EQ(read.table.column(0).type(), ColumnType::text);
  EXPECT_EQ(read.table.column(1).type(), ColumnType::category);
  EXPECT_EQ(read.table.column(2).type(), ColumnType::number);
  EXPECT_EQ(read.table.column(3).type(), ColumnType::date);
  EXPECT_EQ(shown_cell(read.table.column(2), 0), "1.5");
  EXPECT_TRUE(read.table.column(2).is_missing(2));
  EXPECT_EQ(read.report.columns[2].missing, 1u);
  EXPECT_EQ(shown_cell(read.table.column(3), 1),
            std::to_string(days_from_civil({2024, 1, 3}) * kSecondsPerDay));
  EXPECT_FALSE(std::get_if<DateColumn>(&read.table.column(3).values)->has_time);
  EXPECT_EQ(read.report.bytes, 97u);
}

TEST(Ingest, CategoriesAreInOrderOfAppearance) {
  const Ingested read = read_or_fail("k\nweb\nshop\nweb\nphone\nshop\n");
  EXPECT_EQ(std::get_if<CategoryColumn>(&read.table.column(0).values)->labels,
            (std::vector<std::string>{"web", "shop", "phone"}));
}

TEST(Ingest, DecidesTheDecimalMarkFromTheWholeColumn) {
  // 3,000 values that could be either, then one that could not: beyond what detection looked at first.
  std::string text = "a;b\n" + repeat("1.234;x\n2.345;y\n", 1500);
  Ingested read = read_or_fail(text + "1.234.567;z\n");
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "1234");
  EXPECT_EQ(shown_cell(read.table.column(0), 3000), "1234567");
  read = read_or_fail(text + "1.5;z\n");
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "1.234");
  EXPECT_EQ(read.report.dialect.decimal_mark.value, DecimalMark::point);
}

TEST(Ingest, OtherColumnsSettleWhatOneLeavesOpen) {
  const Ingested read = read_or_fail("a;b\n1,234;0,5\n2,345;1,25\n3,456;7\n");
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "1.234");
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.number_assumed_comma");
  EXPECT_EQ(read.report.columns[1].evidence.key, "reading.column.number_comma");
}

TEST(Ingest, DecidesTheDateOrderFromTheWholeColumn) {
  const std::string text = "d,n\n" + repeat("03/04/2024,1\n05/06/2024,2\n", 1500);
  Ingested read = read_or_fail(text);
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.date_assumed_day_first");
  read = read_or_fail(text + "12/31/2024,3\n");
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.date_month_first");
  EXPECT_EQ(shown_cell(read.table.column(0), 0),
            std::to_string(days_from_civil({2024, 3, 4}) * kSecondsPerDay));
  EXPECT_EQ(read.report.dialect.date_order.value, DateOrder::month_day_year);
}

TEST(Ingest, AnotherDateColumnSettlesTheOrder) {
  const Ingested read = read_or_fail("a,b\n03/04/2024,12/31/2023\n05/06/2024,11/30/2023\n");
  EXPECT_EQ(shown_cell(read.table.column(0), 0),
            std::to_string(days_from_civil({2024, 3, 4}) * kSecondsPerDay));
}

TEST(Ingest, TheUserOverrulesDetection) {
  ReadOptions options;
  options.dialect.date_order.choose(DateOrder::month_day_year);
  options.dialect.decimal_mark.choose(DecimalMark::comma);
  options.dialect.has_header.choose(false);
  options.dialect.delimiter.choose('|');
  const Ingested read = read_or_fail("03/04/2024|1,234|a;b\n05/06/2024|2,5|c;d\n", options);
  ASSERT_EQ(read.table.rows(), 2u);
  EXPECT_EQ(shown_cell(read.table.column(0), 0),
            std::to_string(days_from_civil({2024, 3, 4}) * kSecondsPerDay));
  EXPECT_EQ(shown_cell(read.table.column(1), 0), "1.234");
  EXPECT_EQ(shown_cell(read.table.column(2), 1), "c;d");
  EXPECT_TRUE(read.report.dialect.delimiter.by_user);
}

TEST(Ingest, AMisfitIsMissingAndReportedWithItsLine) {
  const std::string text =
      "n,d\n" + repeat("1,2024-01-01\n", 30) + "twelve,2024-01-01\n2,soon\n" + repeat("3,2024-01-02\n", 30);
  const Ingested read = read_or_fail(text);
  EXPECT_EQ(read.table.column(0).type(), ColumnType::number);
  EXPECT_EQ(read.report.columns[0].unreadable, 1u);
  EXPECT_TRUE(read.table.column(0).is_missing(30));
  EXPECT_EQ(irregularity(read.report, "reading.odd.unreadable_number")->lines, Lines{32});
  EXPECT_EQ(irregularity(read.report, "reading.odd.unreadable_date")->lines, Lines{33});
}

TEST(Ingest, AMisfitFarBelowTheBeginningIsFoundWithItsLine) {
  // The column is empty for as long as detection looks; what it is shows later.
  const std::string text = "n,k\n" + repeat(",x\n", 3000) + repeat("7,y\n", 100) + "seven,y\n";
  const Ingested read = read_or_fail(text);
  EXPECT_EQ(read.table.column(0).type(), ColumnType::number);
  EXPECT_EQ(irregularity(read.report, "reading.odd.unreadable_number")->lines, Lines{3102});
}

TEST(Ingest, AColumnThatTurnsIntoWordsIsReadAgainAsWords) {
  const std::string text = "n\n" + repeat("1\n2\n", 2000) + repeat("many\nfew\n", 1000);
  const Ingested read = read_or_fail(text);
  EXPECT_EQ(read.table.column(0).type(), ColumnType::category);
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "1");
  EXPECT_EQ(shown_cell(read.table.column(0), 4001), "few");
  EXPECT_EQ(read.report.columns[0].unreadable, 0u);
}

TEST(Ingest, IdentifiersKeepTheirText) {
  std::string text = "nik,kode,no_hp,harga\n";
  for (int i = 0; i < 50; ++i)
    text += std::to_string(3171012345670001 + i) + "," + (i < 9 ? "00" : "0") + std::to_string(i + 1) +
            ",0812345" + std::to_string(1000 + i) + "," + std::to_string(100 + i) + "\n";
  const Ingested read = read_or_fail(text);
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "3171012345670001");
  EXPECT_EQ(read.table.column(0).type(), ColumnType::text);
  EXPECT_EQ(shown_cell(read.table.column(1), 0), "001");
  EXPECT_EQ(shown_cell(read.table.column(2), 0), "08123451000");
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.identifier");
  EXPECT_EQ(read.table.column(3).type(), ColumnType::number);
}

TEST(Ingest, EightDigitsThatRepeatAreNumbers) {
  std::string text = "gaji\n";
  for (int i = 0; i < 2000; ++i)
    text += std::to_string(12000000 + i) + "\n";  // unique as far as detection looks
  EXPECT_EQ(read_or_fail(text).table.column(0).type(), ColumnType::text);
  const Ingested read = read_or_fail(text + "12000000\n");
  EXPECT_EQ(read.table.column(0).type(), ColumnType::number);
  EXPECT_EQ(shown_cell(read.table.column(0), 1), "12000001");
}

TEST(Ingest, CancelledInvoicesKeepTheirLetter) {
  const Ingested read = read_or_fail("InvoiceNo,n\n" + repeat("536365,1\n536366,2\n", 50) + "C536367,3\n");
  EXPECT_EQ(shown_cell(read.table.column(0), 100), "C536367");
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "536365");
}

TEST(Ingest, UnixSecondsOnlyUnderAHeaderThatSaysSo) {
  EXPECT_EQ(read_or_fail("event_time,n\n1700000000,1\n1700000060,2\n").table.column(0).type(),
            ColumnType::date);
  EXPECT_NE(read_or_fail("amount,n\n1700000000,1\n1700000060,2\n").table.column(0).type(), ColumnType::date);
}

TEST(Ingest, ReadsMissingTokensInAnyCase) {
  const Ingested read = read_or_fail("a,b\n1,x\nNA,NULL\nn/a,NaN\n-,?\n , \n2,y\n3,x\n");
  EXPECT_EQ(read.report.columns[0].missing, 4u);
  EXPECT_EQ(read.report.columns[1].missing, 4u);
  EXPECT_TRUE(std::any_of(read.report.detected.begin(), read.report.detected.end(),
                          [](const Message& each) { return each.key == "reading.missing.tokens"; }));
  ReadOptions options;
  options.missing_tokens = {"tidak tahu"};
  EXPECT_EQ(read_or_fail("a,b\nTidak Tahu,x\nNA,y\nNB,x\n", options).report.columns[0].missing, 1u);
}

TEST(Ingest, ReportsRaggedRowsAndEmptyLinesWithTheirLines) {
  const Ingested read = read_or_fail("a,b,c\n1,2,3\n4,5\n\n\"6\n7\",8,9,10\n   \n11,12,13\n");
  EXPECT_EQ(read.table.rows(), 4u);
  EXPECT_EQ(irregularity(read.report, "reading.odd.short_row")->lines, Lines{3});
  EXPECT_EQ(irregularity(read.report, "reading.odd.empty_line")->lines, (Lines{4, 7}));
  EXPECT_EQ(irregularity(read.report, "reading.odd.long_row")->lines, Lines{5});
  EXPECT_TRUE(read.table.column(2).is_missing(1));
}

TEST(Ingest, ReportsQuotesOutOfPlaceAndNulBytes) {
  using namespace std::string_literals;
  const Ingested read = read_or_fail("a,b\n1,\"x\n2,y\n3,\"p \"q\" r\"\n4,w\0z\n5,y\n"s);
  ASSERT_EQ(read.table.rows(), 5u);
  EXPECT_EQ(shown_cell(read.table.column(1), 0), "\"x");
  EXPECT_EQ(shown_cell(read.table.column(1), 2), "p \"q\" r");
  EXPECT_EQ(shown_cell(read.table.column(1), 3), "wz");
  EXPECT_EQ(irregularity(read.report, "reading.odd.unclosed_quote")->lines, Lines{2});
  EXPECT_EQ(irregularity(read.report, "reading.odd.misplaced_quote")->lines.back(), 4u);
  EXPECT_EQ(irregularity(read.report, "reading.odd.nul_byte")->lines, Lines{5});
}

TEST(Ingest, MakesNamesUnique) {
  const Ingested read = read_or_fail("A,A,,A_2, A \n1,2,3,4,5\n");
  std::vector<std::string> names;
  for (const Column& column : read.table.columns()) names.push_back(column.name);
  EXPECT_EQ(names, (std::vector<std::string>{"A", "A_3", "column_3", "A_2", "A_4"}));
  EXPECT_EQ(irregularity(read.report, "reading.odd.renamed_column")->count, 3u);
}

TEST(Ingest, TellsHeadersFromData) {
  EXPECT_TRUE(read_or_fail("nama,kota\nAni,Bogor\nBudi,Depok\n").report.dialect.has_header.value);
  EXPECT_FALSE(read_or_fail("1,Ani\n2,Budi\n3,Cici\n").report.dialect.has_header.value);
  EXPECT_TRUE(read_or_fail("kota,2021,2022\nBogor,5,6\nDepok,7,8\n").report.dialect.has_header.value);
  EXPECT_FALSE(read_or_fail("M,Yes\nF,No\nM,Yes\nF,Yes\n").report.dialect.has_header.value);
}

TEST(Ingest, LeavesTitlesAndTotalsAside) {
  const Ingested read =
      read_or_fail("Laporan 2024\n\nnama;harga;kota\nAni;1;Bogor\nBudi;2;Depok\nTotal;3;\n");
  EXPECT_EQ(read.table.rows(), 2u);
  EXPECT_EQ(read.report.dialect.preamble_lines.value, 2u);
  EXPECT_EQ(irregularity(read.report, "reading.odd.preamble")->lines, Lines{1});
  EXPECT_EQ(irregularity(read.report, "reading.odd.footer")->lines, Lines{6});
}

TEST(Ingest, ReadsOneColumnAndOneRow) {
  EXPECT_EQ(read_or_fail("a\n1\n2\n").table.rows(), 2u);
  EXPECT_EQ(read_or_fail("a,b\n1,x\n").table.rows(), 1u);
  const Ingested missing = read_or_fail("a,b\n,\n,\n");
  EXPECT_EQ(missing.report.columns[0].evidence.key, "reading.column.empty");
  EXPECT_EQ(missing.table.rows(), 2u);
}

TEST(Ingest, RefusesWhatIsNoTableWithAReason) {
  using namespace std::string_literals;
  const auto key = [](std::string_view text) {
    const auto read = read_text(text);
    return read ? std::string("read") : read.error().key;
  };
  EXPECT_EQ(key(""), "reading.empty");
  EXPECT_EQ(key("\n\r\n  \n"), "reading.empty");
  EXPECT_EQ(key("\xEF\xBB\xBF"), "reading.empty");
  EXPECT_EQ(key("a,b,c\n"), "reading.header_only");
  EXPECT_EQ(key("a,b,c\nTotal,,5\n"), "reading.header_only");
  EXPECT_EQ(key("i,grand total"), "reading.header_only");
  EXPECT_EQ(key("PK\x03\x04xxxxxxxx"), "reading.spreadsheet");
  EXPECT_EQ(key("\x1f\x8b\x08"), "reading.compressed");
  EXPECT_EQ(key("%PDF-1.7\n"), "reading.document");
  EXPECT_EQ(key(std::string("\x01\x02\x03\x04\x05\x06,\x0e\x0f\n", 11)), "reading.binary");
  EXPECT_EQ(key(repeat("a,", 20'001) + "\n" + repeat("1,", 20'001)), "reading.too_many_columns");
}

TEST(Ingest, ReadsTenThousandColumns) {
  const Ingested read =
      read_or_fail(repeat("c,", 9'999) + "c\n" + repeat("1,", 9'999) + "2\n" + repeat("3,", 9'999) + "4\n");
  ASSERT_EQ(read.table.columns().size(), 10'000u);
  EXPECT_EQ(shown_cell(read.table.column(9'999), 1), "4");
}

TEST(Ingest, RefusesAnEndlessRecordWithItsLine) {
  std::string text = "a,b\n1,2\n3,4\n5,6\n";
  text.append(std::size_t{90} << 20, 'x');
  const auto read = read_text(text);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().key, "reading.long_record");
  EXPECT_EQ(std::get<std::int64_t>(read.error().arguments[0].second), 5);
}

TEST(Ingest, RefusesATableThatDoesNotFitTheMemoryAllowed) {
  ReadOptions options;
  options.memory_budget = 100'000'000;
  options.slice_bytes = 1 << 20;
  EXPECT_TRUE(read_text("a,b\n1,2\n", options));
  std::string text = "a,b,c,d,e,f,g,h\n";
  while (text.size() < std::size_t{14} << 20) text += "1,2,3,4,5,6,7,8\n";
  const auto read = read_text(text, options);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().key, "reading.too_large");
}

TEST(Ingest, StopsWhenTheUserCancels) {
  std::string text = "a,b\n";
  while (text.size() < std::size_t{3} << 20) text += "1,x\n";
  Pool pool(2);
  std::atomic<bool> cancel = false;
  int reports = 0;
  ruas::Run run(pool, &cancel, [&](const Progress& progress) {
    EXPECT_EQ(progress.stage, "stage.read");
    if (++reports == 2) cancel = true;
  });
  MemorySource source(text);
  ReadOptions options;
  options.slice_bytes = 1 << 20;
  EXPECT_THROW((void)ingest(source, options, run), Cancelled);
}

/// Fails in the middle, as a file does that is removed while it is read.
class FailingSource final : public ByteSource {
 public:
  Result<std::size_t> read(std::span<char> into) override {
    if (given_ > 0) return Error("file.unreadable").with("name", "x.csv");
    given_ = std::string_view("a,b\n1,2\n3").copy(into.data(), into.size());
    return given_;
  }
  Status rewind() override { return Done{}; }
  std::optional<std::uint64_t> size() const override { return 100; }

 private:
  std::size_t given_ = 0;
};

TEST(Ingest, PassesOnTheErrorOfASourceThatFails) {
  FailingSource source;
  Pool pool(1);
  ruas::Run run(pool);
  const auto read = ingest(source, {}, run);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().key, "file.unreadable");
}

}  // namespace
}  // namespace ruas
