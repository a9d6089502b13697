#include "base/number_format.hpp"

#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>
#include <limits>

#include "base/dates.hpp"
#include "base/random.hpp"

namespace ruas {
namespace {

constexpr Language kEnglish = Language::english;
constexpr Language kIndonesian = Language::indonesian;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

TEST(FormatNumber, WritesTheMarksOfTheLanguage) {
  EXPECT_EQ(format_number(1234567.891, 2, kEnglish), "1,234,567.89");
  EXPECT_EQ(format_number(1234567.891, 2, kIndonesian), "1.234.567,89");
  EXPECT_EQ(format_number(999, 0, kEnglish), "999");
  EXPECT_EQ(format_number(1000, 0, kIndonesian), "1.000");
  EXPECT_EQ(format_number(0.5, 1, kIndonesian), "0,5");
}

TEST(FormatNumber, WritesATrueMinusButNoMinusZero) {
  EXPECT_EQ(format_number(-1234.5, 1, kEnglish), "\u22121,234.5");
  EXPECT_EQ(format_number(-0.001, 2, kEnglish), "0.00");
  EXPECT_EQ(format_number(-0.0, 0, kEnglish), "0");
  EXPECT_EQ(format_number(-999.6, 0, kEnglish), "\u22121,000");
}

TEST(FormatNumber, BearsWhatIsNoNumberAndTheLargestOne) {
  EXPECT_EQ(format_number(kNaN, 2, kEnglish), "\u2013");
  EXPECT_EQ(format_number(kInfinity, 2, kEnglish), "\u221e");
  EXPECT_EQ(format_number(-kInfinity, 2, kEnglish), "\u2212\u221e");
  EXPECT_EQ(format_number(std::numeric_limits<double>::max(), 2, kEnglish).size(), 309u + 102u + 3u);
}

TEST(FormatCount, GroupsInThreesOverTheWholeRange) {
  EXPECT_EQ(format_count(0, kEnglish), "0");
  EXPECT_EQ(format_count(12, kEnglish), "12");
  EXPECT_EQ(format_count(123456, kEnglish), "123,456");
  EXPECT_EQ(format_count(-1234567, kIndonesian), "\u22121.234.567");
  EXPECT_EQ(format_count(INT64_MAX, kEnglish), "9,223,372,036,854,775,807");
  EXPECT_EQ(format_count(INT64_MIN, kEnglish), "\u22129,223,372,036,854,775,808");
}

TEST(FormatMeasure, KeepsThreeSignificantDigitsBelow100) {
  EXPECT_EQ(format_measure(12.345, kEnglish), "12.3");
  EXPECT_EQ(format_measure(1.2345, kEnglish), "1.23");
  EXPECT_EQ(format_measure(0.12345, kEnglish), "0.123");
  EXPECT_EQ(format_measure(0.0012345, kIndonesian), "0,00123");
  EXPECT_EQ(format_measure(-3.14159, kEnglish), "\u22123.14");
}

TEST(FormatMeasure, WritesWholeNumbersFrom100On) {
  EXPECT_EQ(format_measure(100.4, kEnglish), "100");
  EXPECT_EQ(format_measure(1234.56, kIndonesian), "1.235");
  EXPECT_EQ(format_measure(-25000, kEnglish), "\u221225,000");
}

TEST(FormatMeasure, LeavesNoZerosBehindTheMark) {
  EXPECT_EQ(format_measure(0, kEnglish), "0");
  EXPECT_EQ(format_measure(5, kEnglish), "5");
  EXPECT_EQ(format_measure(0.5, kEnglish), "0.5");
  EXPECT_EQ(format_measure(99.97, kEnglish), "100");
  EXPECT_EQ(format_measure(20, kEnglish), "20");
  EXPECT_EQ(format_measure(1e-30, kEnglish), "0");
  EXPECT_EQ(format_measure(-1e-30, kEnglish), "0");
  EXPECT_EQ(format_measure(kNaN, kEnglish), "\u2013");
}

TEST(FormatPercent, CountsInHundredths) {
  EXPECT_EQ(format_percent(0.1234, 1, kEnglish), "12.3%");
  EXPECT_EQ(format_percent(0.1234, 1, kIndonesian), "12,3%");
  EXPECT_EQ(format_percent(1, 0, kEnglish), "100%");
  EXPECT_EQ(format_percent(kNaN, 1, kEnglish), "\u2013");
}

TEST(FormatDate, NamesTheMonthInTheLanguage) {
  EXPECT_EQ(format_date(0, kEnglish), "1 Jan 1970");
  EXPECT_EQ(format_date(days_from_civil({2024, 5, 3}), kEnglish), "3 May 2024");
  EXPECT_EQ(format_date(days_from_civil({2024, 5, 3}), kIndonesian), "3 Mei 2024");
  EXPECT_EQ(format_date(days_from_civil({2023, 8, 17}), kIndonesian), "17 Agu 2023");
  EXPECT_EQ(format_date(-1, kIndonesian), "31 Des 1969");
}

TEST(FormatBytes, ChangesUnitWhereTheDigitsWouldOverflow) {
  EXPECT_EQ(format_bytes(0, kEnglish), "0 B");
  EXPECT_EQ(format_bytes(999, kEnglish), "999 B");
  EXPECT_EQ(format_bytes(1000, kEnglish), "1.0 kB");
  EXPECT_EQ(format_bytes(71'512'345, kEnglish), "71.5 MB");
  EXPECT_EQ(format_bytes(71'512'345, kIndonesian), "71,5 MB");
  EXPECT_EQ(format_bytes(999'400, kEnglish), "999 kB");
  EXPECT_EQ(format_bytes(999'600, kEnglish), "1.0 MB");
  EXPECT_EQ(format_bytes(2'000'000'000, kEnglish), "2.0 GB");
  EXPECT_EQ(format_bytes(UINT64_MAX, kEnglish), "18,446,744 TB");
}

TEST(ShortestNumber, ReadsBackToTheSameBits) {
  EXPECT_EQ(shortest_number(0.1), "0.1");
  EXPECT_EQ(shortest_number(1234567), "1234567");
  Random random(1);
  for (int i = 0; i < 10'000; ++i) {
    const double value = std::ldexp(random.normal(), static_cast<int>(random.below(600)) - 300);
    EXPECT_EQ(std::strtod(shortest_number(value).c_str(), nullptr), value);
  }
}

TEST(AppendFixed, WritesAPointAndNoThousands) {
  std::string out = "x=";
  append_fixed(out, 12345.678, 2);
  EXPECT_EQ(out, "x=12345.68");
}

}  // namespace
}  // namespace ruas
