// What the user chooses for single columns: types, marks, orders, names; and what cannot be had.
#include "base/dates.hpp"
#include "ingest/reading.hpp"

namespace ruas {
namespace {

constexpr std::string_view kOrders =
    "id,harga,tanggal,kota,kota\n1,1.234,03/04/2024,5,a\n2,2.500,05/06/2024,6,b\n3,?,07/08/2024,lima,a\n";

ColumnOptions& wish(ReadOptions& options, std::string column) {
  options.columns.push_back({std::move(column), {}, {}, {}, {}});
  return options.columns.back();
}

Ingested read_or_fail(std::string_view text, const ReadOptions& options) {
  Result<Ingested> read = read_text(text, options);
  EXPECT_TRUE(read) << (read ? "" : read.error().key);
  return read ? std::move(*read) : Ingested{};
}

std::string error_of(std::string_view text, const ReadOptions& options) {
  const auto read = read_text(text, options);
  return read ? "read" : read.error().key;
}

TEST(Choices, AColumnIsReadAsTheTypeChosen) {
  ReadOptions options;
  wish(options, "id").type.choose(ColumnType::text);
  wish(options, "harga").type.choose(ColumnType::category);
  wish(options, "kota").type.choose(ColumnType::number);
  const Ingested read = read_or_fail(kOrders, options);
  EXPECT_EQ(read.table.column(0).type(), ColumnType::text);
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.text_chosen");
  EXPECT_TRUE(read.report.columns[0].type_by_user);
  EXPECT_EQ(read.table.column(1).type(), ColumnType::category);
  EXPECT_EQ(shown_cell(read.table.column(1), 0), "1.234");
  EXPECT_TRUE(read.table.column(1).is_missing(2));
  EXPECT_EQ(read.table.column(3).type(), ColumnType::number);
  EXPECT_EQ(shown_cell(read.table.column(3), 1), "6");
  EXPECT_EQ(read.report.columns[3].unreadable, 1u);
  EXPECT_EQ(irregularity(read.report, "reading.odd.unreadable_number")->lines, std::vector<std::uint64_t>{4});
  EXPECT_FALSE(read.report.columns[4].type_by_user);
}

TEST(Choices, MarksAndOrdersHoldForTheirColumnAlone) {
  ReadOptions options;
  wish(options, "a").decimal_mark.choose(DecimalMark::comma);
  wish(options, "d").date_order.choose(DateOrder::month_day_year);
  const Ingested read = read_or_fail(
      "a,b,d,e\n1.234,1.234,03/04/2024,03/04/2024\n2.345,2.345,03/05/2024,03/05/2024\n", options);
  EXPECT_EQ(shown_cell(read.table.column(0), 0), "1234");
  EXPECT_EQ(shown_cell(read.table.column(1), 0), "1.234");
  EXPECT_EQ(shown_cell(read.table.column(2), 0),
            std::to_string(days_from_civil({2024, 3, 4}) * kSecondsPerDay));
  EXPECT_EQ(shown_cell(read.table.column(3), 0),
            std::to_string(days_from_civil({2024, 4, 3}) * kSecondsPerDay));
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.number_comma");
  EXPECT_EQ(read.report.columns[0].decimal_mark.value, DecimalMark::comma);
  EXPECT_TRUE(read.report.columns[0].decimal_mark.by_user);
  EXPECT_FALSE(read.report.columns[1].decimal_mark.by_user);
  EXPECT_EQ(read.report.columns[2].evidence.key, "reading.column.date_chosen_month_first");
  EXPECT_EQ(read.report.columns[3].evidence.key, "reading.column.date_assumed_day_first");
}

TEST(Choices, NumbersAreDatesWhereTheUserSaysSo) {
  ReadOptions options;
  wish(options, "x").type.choose(ColumnType::date);
  const std::string days = "x,n\n44562,1\n44563,2\n44564,3\n";
  EXPECT_EQ(read_or_fail(days, {}).table.column(0).type(), ColumnType::number);
  const Ingested read = read_or_fail(days, options);
  EXPECT_EQ(shown_cell(read.table.column(0), 0),
            std::to_string(days_from_civil({2022, 1, 1}) * kSecondsPerDay));
  EXPECT_EQ(read.report.columns[0].evidence.key, "reading.column.date_spreadsheet");
}

TEST(Choices, HoldWhereTheBeginningOfTheFileShowsNothing) {
  std::string text = "x,y\n";
  for (int i = 0; i < 3000; ++i) text += ",word\n";
  ReadOptions options;
  wish(options, "x").type.choose(ColumnType::date);
  wish(options, "y").type.choose(ColumnType::number);
  const Ingested read = read_or_fail(text + "31/12/2024,1\n12/31/2024,2\n", options);
  EXPECT_EQ(read.report.columns[0].missing, 3000u);
  EXPECT_EQ(read.report.columns[0].unreadable, 1u);
  EXPECT_EQ(read.report.columns[1].unreadable, 3000u);
  EXPECT_EQ(shown_cell(read.table.column(1), 3001), "2");
}

TEST(Choices, DigitsThatNameThingsAreNumbersWhereTheUserSaysSo) {
  ReadOptions options;
  wish(options, "kode").type.choose(ColumnType::number);
  const Ingested read = read_or_fail("kode,n\n001,1\n002,2\n010,3\n", options);
  EXPECT_EQ(shown_cell(read.table.column(0), 2), "10");
}

TEST(Choices, RenamedColumnsKeepTheirHeader) {
  ReadOptions options;
  wish(options, "kota_2").name.choose(" cabang\n");
  wish(options, "kota").name.choose("tempat");
  const Ingested read = read_or_fail(kOrders, options);
  EXPECT_EQ(read.table.column(3).name, "tempat");
  EXPECT_EQ(read.table.column(4).name, "cabang");
  EXPECT_EQ(read.report.columns[4].name, "cabang");
  EXPECT_EQ(read.report.columns[4].original_name, "kota_2");
  EXPECT_EQ(read.report.columns[4].header, "kota");
  EXPECT_EQ(irregularity(read.report, "reading.odd.renamed_column")->count,
            1u);  // the file's own, not the user's
}

TEST(Choices, ColumnsMayTakeEachOthersNames) {
  ReadOptions options;
  wish(options, "a").name.choose("b");
  wish(options, "b").name.choose("a");
  const Ingested read = read_or_fail("a,b\n1,x\n2,y\n", options);
  EXPECT_EQ(read.table.column(0).name, "b");
  EXPECT_EQ(shown_cell(*read.table.find("a"), 0), "x");
}

TEST(Choices, SurviveAnotherEncoding) {
  ReadOptions options;
  wish(options, "n").type.choose(ColumnType::text);
  options.dialect.comment_mark.choose("!");
  std::string text = "nama,n\n! catatan\n";
  for (int i = 0; i < 200'000; ++i) text += "Ani Kusuma Wardhani,12\n";
  const Ingested read = read_or_fail(text + "Jos\xE9,13\n", options);
  EXPECT_EQ(read.report.dialect.encoding.value, Encoding::windows_1252);
  EXPECT_EQ(read.table.column(1).type(), ColumnType::text);
  EXPECT_TRUE(read.report.dialect.comment_mark.by_user);
}

TEST(Choices, ThatCannotBeHadAreErrors) {
  const auto with = [](std::string column, auto&& change) {
    ReadOptions options;
    change(wish(options, std::move(column)));
    return options;
  };
  const auto nothing = [](ColumnOptions&) {};
  EXPECT_EQ(error_of(kOrders, with("warna", nothing)), "reading.choice.unknown_column");
  ReadOptions twice = with("id", nothing);
  wish(twice, "id");
  EXPECT_EQ(error_of(kOrders, twice), "reading.choice.twice");
  EXPECT_EQ(error_of(kOrders, with("id", [](auto& w) { w.name.choose("  "); })), "reading.choice.no_name");
  EXPECT_EQ(error_of(kOrders, with("id", [](auto& w) { w.name.choose("harga"); })),
            "reading.choice.name_taken");
  EXPECT_EQ(error_of(kOrders, with("kota_2", [](auto& w) { w.type.choose(ColumnType::number); })),
            "reading.choice.no_numbers");
  EXPECT_EQ(error_of(kOrders, with("kota_2", [](auto& w) { w.type.choose(ColumnType::date); })),
            "reading.choice.no_dates");
  EXPECT_EQ(error_of(kOrders, with("harga", [](auto& w) { w.type.choose(ColumnType::date); })),
            "reading.choice.no_dates");
}

TEST(Choices, TwoHundredThousandCategoriesAreText) {
  std::string text = "kode,n\n";
  for (int i = 0; i < 400'000; ++i) text += "k" + std::to_string(i / 2) + ",1\n";
  ReadOptions options;
  EXPECT_EQ(read_or_fail(text, options).table.column(0).type(), ColumnType::text);
  wish(options, "kode").type.choose(ColumnType::category);
  EXPECT_EQ(error_of(text, options), "reading.choice.too_many_labels");
}

TEST(Choices, AnEmptyColumnMayBeAnything) {
  for (const ColumnType type :
       {ColumnType::number, ColumnType::date, ColumnType::category, ColumnType::text}) {
    ReadOptions options;
    wish(options, "a").type.choose(type);
    EXPECT_EQ(read_or_fail("a,b\n,1\n,2\n", options).table.column(0).type(), type);
  }
}

}  // namespace
}  // namespace ruas
