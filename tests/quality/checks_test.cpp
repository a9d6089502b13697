#include <algorithm>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "checking.hpp"
#include "quality/names.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::dates;
using testing::examine;
using testing::Examined;
using testing::numbers;
using testing::table;
using testing::texts;

constexpr std::int64_t kDay = 86400;
constexpr std::size_t kRows = 60;

std::vector<double> normal_numbers(std::uint64_t stream, double mean = 50, double deviation = 5) {
  Random random(1, stream);
  std::vector<double> values;
  for (std::size_t i = 0; i < kRows; ++i) values.push_back(mean + deviation * random.normal());
  return values;
}

std::vector<std::string> running_texts(const std::string& before) {
  std::vector<std::string> cells;
  for (std::size_t i = 0; i < kRows; ++i) cells.push_back(before + std::to_string(100 + i));
  return cells;
}

std::vector<std::int64_t> days_from(std::int64_t first) {
  std::vector<std::int64_t> days;
  for (std::size_t i = 0; i < kRows; ++i) days.push_back((first + static_cast<std::int64_t>(i)) * kDay);
  return days;
}

TEST(CheckImpossible, AgesBelowZeroAndAboveTheOldest) {
  std::vector<double> ages = normal_numbers(1, 40, 3);
  ages[4] = -1;
  ages[9] = 230;
  const Examined found = examine(table({numbers("usia", ages)}));
  const Finding* finding = found.find("impossible:usia");
  ASSERT_NE(finding, nullptr);
  EXPECT_EQ(finding->count, 2u);
  EXPECT_EQ(finding->example_rows, (std::vector<std::uint64_t>{4, 9}));
  EXPECT_EQ(finding->what.key, "quality.found_too_low");
  EXPECT_DOUBLE_EQ(found.report.score.validity, 1 - 2.0 / kRows);
  const FixedTable fixed = testing::fix(found.table, {finding->fixes.at(0).fix});
  EXPECT_EQ(examine(fixed.table).find("impossible:usia"), nullptr);
}

TEST(CheckImpossible, NothingBoughtAndNegativePrices) {
  std::vector<double> quantities = normal_numbers(1, 10, 1);
  std::vector<double> prices = normal_numbers(2, 90, 3);
  quantities[7] = 0;
  quantities[8] = -2;  // a return
  prices[3] = -4;
  const Examined found = examine(table({numbers("qty", quantities), numbers("harga satuan", prices)}));
  EXPECT_EQ(found.find("impossible:qty")->count, 1u);
  EXPECT_EQ(found.find("impossible:qty")->what.key, "quality.found_zero_quantity");
  EXPECT_EQ(found.find("impossible:harga satuan")->count, 1u);
}

TEST(CheckImpossible, TemperaturesMayBeNegative) {
  const Examined found =
      examine(table({numbers("suhu", normal_numbers(1, 0, 4)), numbers("Like", normal_numbers(2, 0, 4))}));
  EXPECT_TRUE(found.ids().empty());
}

TEST(CheckImpossible, DatesInTheFutureAreSoOnlyFromTodayOn) {
  std::vector<std::int64_t> days = days_from(20'000);
  const Table sales = table({dates("order_date", days), dates("due date", days)});
  EXPECT_EQ(examine(sales).find("future_dates:order_date"), nullptr);
  QualityOptions options;
  options.today = 20'049;
  const Examined found = examine(sales, options);
  ASSERT_NE(found.find("future_dates:order_date"), nullptr);
  EXPECT_EQ(found.find("future_dates:order_date")->count, kRows - 50);
  EXPECT_EQ(found.find("future_dates:due date"), nullptr);
}

TEST(CheckImpossible, DatesBefore1900) {
  std::vector<std::int64_t> days = days_from(20'000);
  days[2] = -40'000 * kDay;
  EXPECT_EQ(examine(table({dates("tanggal lahir", days)})).find("impossible:tanggal lahir")->count, 1u);
}

TEST(CheckExtreme, KeepsToTheRuleOfMedianAndMad) {
  // Median 50.5, MAD 25, so that 3.5 · 1.4826 · 25 = 129.7 on both sides is usual.
  std::vector<double> values;
  for (int i = 1; i <= 100; ++i) values.push_back(i);
  values.back() = 180;
  EXPECT_EQ(examine(table({numbers("basket value", values)})).find("extreme_values:basket value"), nullptr);
  values.back() = 181;
  const Examined found = examine(table({numbers("basket value", values)}));
  ASSERT_NE(found.find("extreme_values:basket value"), nullptr);
  EXPECT_EQ(found.find("extreme_values:basket value")->count, 1u);
  EXPECT_EQ(found.find("extreme_values:basket value")->example_rows, (std::vector<std::uint64_t>{99}));
  EXPECT_EQ(found.report.score.total(), 100);  // unusual is not wrong
}

TEST(CheckExtreme, SkewedValuesAreComparedAsLogarithms) {
  std::vector<double> values;
  for (int i = 0; i < 60; ++i) values.push_back(static_cast<double>(1 << (i % 12)));
  EXPECT_EQ(examine(table({numbers("omzet", values)})).find("extreme_values:omzet"), nullptr);
  for (double& value : values)
    if (value == 2) value = -2;  // refunds do not change that
  EXPECT_EQ(examine(table({numbers("omzet", values)})).find("extreme_values:omzet"), nullptr);
}

TEST(CheckExtreme, MostlyOneValueHasNoSpreadToMeasureBy) {
  std::vector<double> values(60, 0);
  for (int i = 0; i < 20; ++i) values[static_cast<std::size_t>(i)] = i;
  EXPECT_EQ(examine(table({numbers("returns", values)})).find("extreme_values:returns"), nullptr);
}

TEST(CheckDuplicates, RowsAndNumbersOfCustomers) {
  std::vector<std::string> ids = running_texts("K");
  std::vector<double> spend = normal_numbers(1);
  ids[10] = ids[3], spend[10] = spend[3];  // the same row again
  ids[20] = ids[4];                        // the same number, another spend
  ids[21] = "";
  ids[22] = "";  // no number is not the same number
  const Examined found = examine(table({texts("customer_id", ids), numbers("total_spend", spend)}));
  EXPECT_EQ(found.find("duplicate_rows")->count, 1u);
  EXPECT_EQ(found.find("duplicate_rows")->example_rows, (std::vector<std::uint64_t>{10}));
  EXPECT_EQ(found.find("duplicate_ids:customer_id")->count, 2u);
  EXPECT_EQ(found.find("duplicate_ids:customer_id")->example_rows, (std::vector<std::uint64_t>{10, 20}));
  EXPECT_DOUBLE_EQ(found.report.score.uniqueness, 1 - 2.0 / kRows);
}

TEST(CheckNearDuplicates, SameInAnotherUnitButNotMerelyRelated) {
  const std::vector<double> price = normal_numbers(1);
  const std::vector<double> noise = normal_numbers(2, 0, 1);
  std::vector<double> in_rupiah, related, opposite;
  for (std::size_t i = 0; i < kRows; ++i) {
    in_rupiah.push_back(16'000 * price[i] + 3);
    related.push_back(price[i] + 2 * noise[i]);
    opposite.push_back(-price[i]);
  }
  in_rupiah[5] = kMissingNumber;
  const Examined found = examine(
      table({numbers("a", price), numbers("b", in_rupiah), numbers("c", related), numbers("d", opposite)}));
  EXPECT_NE(found.find("near_duplicates:b:a"), nullptr);
  EXPECT_NE(found.find("near_duplicates:d:a"), nullptr);
  EXPECT_EQ(found.find("near_duplicates:d:b"), nullptr) << "d is told of already";
  EXPECT_EQ(std::count_if(found.report.findings.begin(), found.report.findings.end(),
                          [](const Finding& f) { return f.kind == FindingKind::near_duplicate_columns; }),
            2);
}

TEST(CheckConstant, AllTheSameButNotOneWordOrNothing) {
  std::vector<std::string> yes_or_empty(kRows, "yes");
  yes_or_empty[3] = "";
  const Examined found = examine(table(
      {numbers("x", normal_numbers(1)), numbers("y", std::vector<double>(kRows, 7)),
       categories("z", std::vector<std::string>(kRows, "Indonesia")), categories("member", yes_or_empty)}));
  EXPECT_NE(found.find("constant_column:y"), nullptr);
  EXPECT_NE(found.find("constant_column:z"), nullptr);
  EXPECT_EQ(found.find("constant_column:member"), nullptr);
}

TEST(CheckMissing, OffersWhatTheTypeAllowsAndSaysHowMuch) {
  std::vector<double> income = normal_numbers(1);
  std::vector<std::string> city(kRows, "Bogor");
  for (std::size_t i = 0; i < 30; ++i) income[i] = kMissingNumber;
  city[0] = "", city[1] = "Depok";
  QualityOptions options;
  options.missing_label = "(kosong)";
  const Examined found = examine(table({numbers("income", income), categories("kota", city),
                                        numbers("empty", std::vector<double>(kRows, kMissingNumber))}),
                                 options);
  const Finding* numbers_missing = found.find("missing_values:income");
  EXPECT_EQ(numbers_missing->severity, Severity::serious);
  EXPECT_EQ(numbers_missing->fixes.at(0).fix.kind, FixKind::fill_with_median);
  const Finding* labels_missing = found.find("missing_values:kota");
  EXPECT_EQ(labels_missing->fixes.at(0).fix.text, "(kosong)");
  EXPECT_EQ(found.find("missing_values:empty")->fixes.size(), 1u);
  EXPECT_DOUBLE_EQ(found.report.score.completeness, 1 - (30.0 + 1 + kRows) / (3 * kRows));
}

TEST(CheckSpelling, IsOfferedTogetherAndTypingErrorsOneByOne) {
  std::vector<std::string> city;
  for (std::size_t i = 0; i < kRows; ++i) city.push_back(i % 2 ? "Surabaya" : "Jakarta");
  city[0] = "jakarta", city[1] = "SURABAYA ", city[3] = "Surabya", city[4] = "Jakarat";
  const Examined found = examine(table({categories("kota", city)}));
  const Finding* variants = found.find("spelling_variants:kota");
  ASSERT_NE(variants, nullptr);
  EXPECT_EQ(variants->count, 2u);
  ASSERT_EQ(variants->fixes.size(), 1u);
  EXPECT_TRUE(variants->fixes[0].recommended);
  EXPECT_EQ(variants->fixes[0].fix.labels.size(), 2u);
  const Finding* similar = found.find("similar_labels:kota");
  ASSERT_NE(similar, nullptr);
  EXPECT_EQ(similar->fixes.size(), 2u);
  for (const OfferedFix& offered : similar->fixes) {
    EXPECT_FALSE(offered.recommended);
    EXPECT_EQ(offered.fix.labels.size(), 1u);
  }
  EXPECT_DOUBLE_EQ(found.report.score.consistency, 1 - 2.0 / kRows);  // what may be meant is no fault
}

TEST(CheckRefunds, NegativeAmountsAndCancelledInvoices) {
  std::vector<std::string> invoices = running_texts("5");
  std::vector<double> amounts = normal_numbers(1);
  invoices[2] = "C502", amounts[2] = -50, amounts[6] = -1;
  const Examined found = examine(table({texts("InvoiceNo", invoices), numbers("amount", amounts)}));
  const Finding* refunds = found.find("refunds");
  ASSERT_NE(refunds, nullptr);
  EXPECT_EQ(refunds->count, 2u);
  EXPECT_EQ(refunds->example_rows, (std::vector<std::uint64_t>{2, 6}));
  // Where all numbers begin with C, it is no sign of anything.
  EXPECT_EQ(examine(table({texts("InvoiceNo", running_texts("C")), numbers("amount", normal_numbers(1))}))
                .find("refunds"),
            nullptr);
}

TEST(CheckNearDuplicates, TellOfEachColumnOnceHoweverManyAreAlike) {
  std::vector<Column> columns;
  const std::vector<double> values = normal_numbers(1);
  for (int i = 0; i < 40; ++i) columns.push_back(numbers("c" + std::to_string(i), values));
  const Examined found = examine(table(std::move(columns)));
  std::size_t alike = 0;
  for (const std::string& id : found.ids()) alike += id.starts_with("near_duplicates:");
  EXPECT_EQ(alike, 39u);
}

TEST(CheckNearDuplicates, ThousandsOfColumnsDoNotTakeMinutes) {
  std::vector<Column> columns;
  for (int i = 0; i < 5000; ++i) columns.push_back(numbers("c" + std::to_string(i), normal_numbers(1 + i % 7)));
  const Examined found = examine(table(std::move(columns)));
  EXPECT_LT(found.ids().size(), 1000u);
}

TEST(CheckCurrencies, TwoInOneColumnOfAmounts) {
  std::vector<std::string> currency(kRows, "IDR");
  currency[5] = "USD";
  const Examined found =
      examine(table({numbers("amount", normal_numbers(1)), categories("mata uang", currency)}));
  const Finding* finding = found.find("several_currencies:mata uang");
  ASSERT_NE(finding, nullptr);
  EXPECT_EQ(finding->severity, Severity::serious);
  EXPECT_EQ(finding->count, 1u);
  const FixedTable fixed = testing::fix(found.table, {finding->fixes.at(0).fix});
  EXPECT_EQ(fixed.table.rows(), kRows - 1);
  EXPECT_EQ(examine(fixed.table).find("several_currencies:mata uang"), nullptr);
  EXPECT_TRUE(
      examine(table({numbers("age", normal_numbers(1)), categories("mata uang", currency)})).ids().empty());
}

TEST(CheckAge, CustomersNotSeenForTwelveMonths) {
  const Table customers =
      table({texts("customer_id", running_texts("K")), dates("last_purchase", days_from(0)),
             numbers("total_spend", normal_numbers(1))});
  EXPECT_EQ(examine(customers).report.score.timeliness, 1);
  EXPECT_TRUE(examine(customers).report.score.dated);
  std::vector<std::int64_t> days = days_from(0);
  days.back() = (365 + 3) * kDay;  // of the others, days 0, 1 and 2 are more than 365 days before
  const Table older = table({texts("customer_id", running_texts("K")), dates("last_purchase", days)});
  const Examined found = examine(older);
  ASSERT_NE(found.find("stale_customers:last_purchase"), nullptr);
  EXPECT_EQ(found.find("stale_customers:last_purchase")->count, 3u);
  // When somebody joined does not tell when they were last seen.
  const Examined joined = examine(table({texts("customer_id", running_texts("K")), dates("joined", days)}));
  EXPECT_EQ(joined.report.score.timeliness, 1);
  EXPECT_FALSE(joined.report.score.dated);
}

TEST(CheckQuality, MostSeriousFirstAndNothingOnEmptyTables) {
  EXPECT_TRUE(examine(table({})).report.findings.empty());
  EXPECT_EQ(examine(table({numbers("a", {}), texts("b", {}), categories("c", {}), dates("d", {})}))
                .report.score.total(),
            100);
  std::vector<double> income = normal_numbers(1);
  for (std::size_t i = 0; i < 40; ++i) income[i] = kMissingNumber;
  const Examined found =
      examine(table({numbers("y", std::vector<double>(kRows, 7)), numbers("income", income)}));
  EXPECT_TRUE(std::is_sorted(found.report.findings.begin(), found.report.findings.end(),
                             [](const Finding& a, const Finding& b) { return a.severity > b.severity; }));
  EXPECT_EQ(found.ids().front(), "missing_values:income");
}

bool is_a_word(const std::string& key) {
  return !word(Language::english, key).empty();
}

TEST(QualityNames, AllHaveWords) {
  for (int i = 0; i <= static_cast<int>(FindingKind::several_currencies); ++i)
    EXPECT_TRUE(is_a_word("quality.heading_" + std::string(name_of(static_cast<FindingKind>(i))))) << i;
  for (int i = 0; i <= static_cast<int>(Severity::serious); ++i)
    EXPECT_TRUE(is_a_word("quality.severity_" + std::string(name_of(static_cast<Severity>(i))))) << i;
  for (int i = 0; i <= static_cast<int>(PersonalData::address); ++i)
    EXPECT_TRUE(is_a_word("quality.found_" + std::string(name_of(static_cast<PersonalData>(i))))) << i;
  for (int i = 0; i <= static_cast<int>(FixKind::limit_to_range); ++i) {
    const std::string_view name = name_of(static_cast<FixKind>(i));
    EXPECT_EQ(fix_kind_named(name), static_cast<FixKind>(i));
    EXPECT_TRUE(is_a_word("quality.did_" + std::string(name))) << name;
  }
  EXPECT_EQ(fix_kind_named("fly"), std::nullopt);
}

/// The sentences of a report as a reader sees them: nothing left unfilled.
TEST(QualityWords, HaveAllTheirValues) {
  RUAS_NEEDS_REAL_DATA();
  for (const char* path :
       {"telco_churn/Telco-Customer-Churn.csv", "online_retail_sample/online_retail_sample.csv",
        "kalbe_fmcg_id/Case Study 2 - Order Dataset - Data Storytelling.csv"}) {
    const Examined examined = examine(testing::read_real_table(path));
    for (const Language language : {Language::english, Language::indonesian}) {
      const auto is_whole = [&](const Message& message) {
        const std::string text = sentence(language, message);
        EXPECT_EQ(text.find("⟦"), std::string::npos) << text;
      };
      is_whole(examined.kind.reason);
      for (const ColumnMeaning& meaning : examined.meanings) is_whole(meaning.reason);
      for (const Finding& finding : examined.report.findings) {
        is_whole(finding.what);
        for (const OfferedFix& offered : finding.fixes) {
          is_whole(offered.label);
          is_whole(testing::fix(examined.table, {offered.fix}).log.at(0).what);
        }
      }
    }
  }
}

}  // namespace
}  // namespace ruas
