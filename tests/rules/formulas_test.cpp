#include "rules/formulas.hpp"

#include <gtest/gtest.h>

#include "base/dates.hpp"

namespace ruas {
namespace {

const std::vector<std::string> kColumns = {"id", "age", "city", "joined"};

double day(int year, int month, int of_month) {
  return static_cast<double>(days_from_civil({year, month, of_month}));
}

std::string excel(Condition condition, Language language = Language::english) {
  const Rule rule{"A", std::move(condition)};
  return excel_formula({&rule, 1}, "", kColumns, language);
}

TEST(Excel, GuardsNumbersAgainstEmptyCellsAndText) {
  EXPECT_EQ(excel(compare("age", Predicate::at_most, 40.5)), R"(=IF(AND(ISNUMBER(B2),B2<=40.5),"A",""))");
  EXPECT_EQ(excel(between("age", 20, 40)), R"(=IF(AND(ISNUMBER(B2),B2>=20,B2<=40),"A",""))");
}

TEST(Excel, WritesForIndonesianSheets) {
  EXPECT_EQ(excel(compare("age", Predicate::above, 40.5), Language::indonesian),
            R"(=IF(AND(ISNUMBER(B2);B2>40,5);"A";""))");
}

TEST(Excel, NestsAndQuotes) {
  EXPECT_EQ(
      excel(any_of({one_of("city", {"Say \"hi\"", "12"}), all_of({missing("age"), none_of("city", {"B"})})})),
      R"(=IF(OR(OR(C2="Say ""hi""",C2&""="12"),AND(B2="",AND(C2<>"",NOT(C2="B")))),"A",""))");
}

TEST(Excel, CountsMomentsOfADayToTheDay) {
  EXPECT_EQ(excel(on_days(compare("joined", Predicate::at_most, day(2024, 12, 31)))),
            R"(=IF(AND(ISNUMBER(D2),D2<DATE(2025,1,1)),"A",""))");
  EXPECT_EQ(excel(on_days(compare("joined", Predicate::above, day(2024, 2, 29)))),
            R"(=IF(AND(ISNUMBER(D2),D2>=DATE(2024,3,1)),"A",""))");
}

TEST(Excel, TakesTheFirstRuleThatHolds) {
  const std::vector<Rule> rules = {{"Young", compare("age", Predicate::below, 30)}, {"All", all_of({})}};
  EXPECT_EQ(excel_formula(rules, "Rest", kColumns, Language::english),
            R"(=IF(AND(ISNUMBER(B2),B2<30),"Young",IF(TRUE,"All","Rest")))");
}

TEST(Excel, CountsColumnsPastZ) {
  std::vector<std::string> columns(28);
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i] = "c" + std::to_string(i);
  const Rule rule{"A", missing("c27")};
  EXPECT_EQ(excel_formula({&rule, 1}, "", columns, Language::english), R"(=IF(AB2="","A",""))");
}

TEST(Excel, WritesEqualNumbersAsEqual) {
  EXPECT_EQ(excel(between("age", 0, 0)), R"(=IF(AND(ISNUMBER(B2),B2=0),"A",""))");
}

TEST(Sql, WritesComparisons) {
  EXPECT_EQ(sql_where(between("age", 0, 0)), R"("age" = 0)");
  EXPECT_EQ(sql_where(between("age", 20, 40.5)), R"("age" >= 20 AND "age" <= 40.5)");
  EXPECT_EQ(sql_where(none_of("a\"b", {"O'Neil", "x"})), R"("a""b" NOT IN ('O''Neil', 'x'))");
  EXPECT_EQ(sql_where(on_days(compare("joined", Predicate::at_most, day(2024, 12, 31)))),
            R"("joined" < DATE '2025-01-01')");
  EXPECT_EQ(sql_where(all_of({})), "1 = 1");
  EXPECT_EQ(sql_where(any_of({})), "1 = 0");
}

TEST(Sql, BracketsWhatBindsOtherwise) {
  const Condition range_or_city = any_of({between("age", 20, 40), one_of("city", {"A"})});
  EXPECT_EQ(sql_where(range_or_city), R"("age" >= 20 AND "age" <= 40 OR "city" = 'A')");
  EXPECT_EQ(sql_where(all_of({range_or_city, missing("age")})),
            R"(("age" >= 20 AND "age" <= 40 OR "city" = 'A') AND "age" IS NULL)");
}

TEST(Sql, WritesACase) {
  const std::vector<Rule> rules = {{"Young's", compare("age", Predicate::below, 30)}};
  EXPECT_EQ(sql_case(rules, "Rest"), "CASE\n  WHEN \"age\" < 30 THEN 'Young''s'\n  ELSE 'Rest'\nEND");
}

}  // namespace
}  // namespace ruas
