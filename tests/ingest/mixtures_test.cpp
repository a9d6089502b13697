// Units beside numbers, and columns that are written in more than one way: reported with counts, never half
// read in silence.
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

/// One column of these values, beside one of numbers.
std::string column_of(const std::vector<std::string>& values) {
  std::string text = "x;n\n";
  for (const std::string& value : values) text += value + ";1\n";
  return text;
}

std::int64_t argument(const Irregularity* found, std::string_view name) {
  if (found)
    for (const auto& [key, value] : found->what.arguments)
      if (key == name) return std::get<std::int64_t>(value);
  return -1;
}

std::string words_of(const Irregularity* found, std::string_view name) {
  if (found)
    for (const auto& [key, value] : found->what.arguments)
      if (key == name) return std::get<std::string>(value);
  return {};
}

std::vector<std::string> many(const std::vector<std::pair<int, std::string>>& counts) {
  std::vector<std::string> values;
  for (const auto& [count, value] : counts)
    values.insert(values.end(), static_cast<std::size_t>(count), value);
  return values;
}

TEST(Units, StandBesideTheNumber) {
  const std::pair<std::string, std::string> kCases[] = {{"Rp 1.500", "Rp"},
                                                        {"IDR 1.500", "Rp"},
                                                        {"$1.500", "$"},
                                                        {"US$ 1.500", "$"},
                                                        {"1.500 USD", "$"},
                                                        {"S$1.500", "S$"},
                                                        {"\u20ac 1.500", "\u20ac"},
                                                        {"1.500 \u20ac", "\u20ac"},
                                                        {"\u00a3"
                                                         "1.500",
                                                         "\u00a3"},
                                                        {"\u00a5"
                                                         "1.500",
                                                         "\u00a5"},
                                                        {"1.500%", "%"},
                                                        {"1.500 %", "%"},
                                                        {"1.500", ""}};
  for (const auto& [text, unit] : kCases) {
    ReadOptions options;
    options.dialect.decimal_mark.choose(DecimalMark::comma);
    const Ingested read = read_or_fail(column_of({text, text, text}), options);
    EXPECT_EQ(shown_cell(read.table.column(0), 0), "1500") << text;
    EXPECT_EQ(read.report.columns[0].unit, unit) << text;
  }
}

TEST(Units, BracketsAreNegativeInsideAndOutside) {
  const Ingested read = read_or_fail(column_of({"(Rp 15)", "Rp (15)", "Rp -15", "-Rp15", "Rp15,-", "(15)"}));
  for (std::size_t row = 0; row < 6; ++row)
    EXPECT_EQ(shown_cell(read.table.column(0), row), row == 4 ? "15" : "-15");
}

TEST(Units, SeveralCurrenciesAreReportedWithTheirFirstLines) {
  for (const int rows : {10, 5000}) {  // within and beyond what detection looks at
    const Ingested read = read_or_fail(column_of(many({{rows, "Rp 15.000"}, {2, "US$ 12,50"}, {1, "20"}})));
    ASSERT_EQ(read.table.column(0).type(), ColumnType::number);
    const Irregularity* mixed = irregularity(read.report, "reading.mixed.units");
    ASSERT_TRUE(mixed);
    EXPECT_EQ(words_of(mixed, "units"), "Rp (" + std::to_string(rows) + "), $ (2), \u2013 (1)");
    EXPECT_EQ(mixed->lines, (Lines{2, static_cast<std::uint64_t>(rows) + 2}));
    EXPECT_EQ(read.report.columns[0].unit, "");
  }
  // A column that detection takes for words is read again for the lines.
  const Ingested late = read_or_fail(column_of(many({{1500, "-"}, {40, "\u20ac5"}, {60, "Rp5"}})));
  EXPECT_EQ(irregularity(late.report, "reading.mixed.units")->lines, (Lines{1502, 1542}));
}

TEST(Units, SharesBesideOtherNumbersAreReported) {
  EXPECT_TRUE(irregularity(read_or_fail(column_of({"10%", "0,2", "12%"})).report, "reading.mixed.units"));
  EXPECT_FALSE(irregularity(read_or_fail(column_of({"Rp 10", "20", "Rp 12"})).report, "reading.mixed.units"));
}

TEST(Mixtures, TwoOrdersOfDatesInOneColumnStayText) {
  const Ingested read =
      read_or_fail(column_of(many({{40, "25/03/2024"}, {35, "03/25/2024"}, {25, "03/04/2024"}})));
  EXPECT_NE(read.table.column(0).type(), ColumnType::date);
  const Irregularity* mixed = irregularity(read.report, "reading.mixed.orders_kept_as_text");
  ASSERT_TRUE(mixed);
  EXPECT_EQ(argument(mixed, "days"), 40);
  EXPECT_EQ(argument(mixed, "months"), 35);
  EXPECT_EQ(argument(mixed, "either"), 25);
}

TEST(Mixtures, AFewDatesInTheOtherOrderAreReportedWithTheirLines) {
  const Ingested read =
      read_or_fail(column_of(many({{60, "25/03/2024"}, {2, "03/25/2024"}, {38, "03/04/2024"}})));
  EXPECT_EQ(read.table.column(0).type(), ColumnType::date);
  const Irregularity* mixed = irregularity(read.report, "reading.mixed.orders_day_first");
  ASSERT_TRUE(mixed);
  EXPECT_EQ(argument(mixed, "months"), 2);
  EXPECT_EQ(mixed->lines, (Lines{62, 63}));
  EXPECT_EQ(irregularity(read.report, "reading.odd.unreadable_date")->count, 2u);
}

TEST(Mixtures, AChosenOrderReadsThoseThatFit) {
  ReadOptions options;
  ColumnOptions wish;
  wish.column = "x";
  wish.type.choose(ColumnType::date);
  wish.date_order.choose(DateOrder::month_day_year);
  options.columns.push_back(wish);
  const Ingested read =
      read_or_fail(column_of(many({{40, "25/03/2024"}, {35, "03/25/2024"}, {25, "03/04/2024"}})), options);
  ASSERT_EQ(read.table.column(0).type(), ColumnType::date);
  EXPECT_EQ(read.report.columns[0].unreadable, 40u);
  EXPECT_EQ(irregularity(read.report, "reading.mixed.orders_month_first")->lines.front(), 2u);
}

TEST(Mixtures, SeveralFormsOfDatesAreReadAndReported) {
  const Ingested read = read_or_fail(column_of({"2024-03-25", "25/03/2024", "25 Maret 2024", "25-Mar-24"}));
  ASSERT_EQ(read.table.column(0).type(), ColumnType::date);
  for (std::size_t row = 0; row < 4; ++row)
    EXPECT_EQ(shown_cell(read.table.column(0), row),
              std::to_string(days_from_civil({2024, 3, 25}) * kSecondsPerDay));
  const Irregularity* mixed = irregularity(read.report, "reading.mixed.forms");
  EXPECT_EQ(argument(mixed, "years"), 1);
  EXPECT_EQ(argument(mixed, "names"), 2);
  EXPECT_EQ(argument(mixed, "figures"), 1);
}

TEST(Mixtures, DatesThatASpreadsheetHalfUnderstoodAreReported) {
  const Ingested read = read_or_fail(column_of(many({{30, "25/03/2024"}, {20, "45376"}})));
  EXPECT_EQ(read.table.column(0).type(), ColumnType::category);
  const Irregularity* mixed = irregularity(read.report, "reading.mixed.dates_and_numbers");
  EXPECT_EQ(argument(mixed, "dates"), 30);
  EXPECT_EQ(argument(mixed, "numbers"), 20);
}

TEST(Mixtures, TwoDecimalMarksInOneColumnAreReported) {
  const Ingested kept = read_or_fail(column_of(many({{30, "1.234,5"}, {20, "1,234.5"}})));
  EXPECT_EQ(kept.table.column(0).type(), ColumnType::category);
  EXPECT_EQ(argument(irregularity(kept.report, "reading.mixed.marks_kept_as_text"), "points"), 20);
  const Ingested read = read_or_fail(column_of(many({{98, "1.234,5"}, {2, "1,234.5"}})));
  EXPECT_EQ(irregularity(read.report, "reading.mixed.marks_read_as_comma")->lines, (Lines{100, 101}));
}

TEST(Mixtures, TimeZonesThatDifferAreReported) {
  const Ingested same = read_or_fail(column_of({"2024-03-25T08:00:00+07:00", "2024-03-25 09:00 WIB"}));
  EXPECT_FALSE(irregularity(same.report, "reading.mixed.zones"));
  const Ingested read = read_or_fail(column_of(
      {"2024-03-25T08:00:00+07:00", "2024-03-25T08:00:00Z", "2024-03-25T08:00-0330", "2024-03-25"}));
  const Irregularity* mixed = irregularity(read.report, "reading.mixed.zones");
  EXPECT_EQ(argument(mixed, "zoned"), 3);
  EXPECT_EQ(words_of(mixed, "least"), "-03:30");
  EXPECT_EQ(words_of(mixed, "greatest"), "+07:00");
}

TEST(Mixtures, OrdinaryColumnsAreNotReported) {
  const Ingested read = read_or_fail(
      "id;tgl;harga;jenis\n1;25/03/2024;Rp 1.500;ya\n2;03/04/2024;Rp 2.500;tidak\n3;04/04/2024;;ya\n");
  EXPECT_TRUE(read.report.irregularities.empty());
}

TEST(TwoValued, CategoriesAreKnownAsSuch) {
  const Ingested read = read_or_fail("a;b;c\nya;pria;x\ntidak;wanita;y\nya;pria;z\ntidak;;x\n");
  EXPECT_EQ(read.table.column(0).type(), ColumnType::category);
  EXPECT_TRUE(read.report.columns[0].two_valued);
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.two_valued");
  EXPECT_TRUE(read.report.columns[1].two_valued);
  EXPECT_FALSE(read.report.columns[2].two_valued);
}

TEST(TextMark, OfSpreadsheetsIsLeftOutAndCounted) {
  const Ingested read =
      read_or_fail("id,hp,nama\n'00328,'+62812345,'a\n00328,+62812346,'\n'00329,+62812347,'12x\n");
  EXPECT_EQ(shown_cell(read.table.column(0), 0), shown_cell(read.table.column(0), 1));
  EXPECT_EQ(shown_cell(read.table.column(2), 0), "'a");
  const Irregularity* marks = irregularity(read.report, "reading.odd.text_mark");
  ASSERT_TRUE(marks);
  EXPECT_EQ(marks->count, 3u);
  EXPECT_EQ(marks->lines, (Lines{2, 2, 4}));
}

}  // namespace
}  // namespace ruas
