#include "ingest/numbers.hpp"

#include <cmath>
#include <cstdlib>
#include <string>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "ingest/fast_number.hpp"

namespace ruas {
namespace {

constexpr DecimalMark kComma = DecimalMark::comma;

TEST(Numbers, ReadsWhatBothMarksWrite) {
  EXPECT_EQ(read_number("1,234.56").with_point, 1234.56);
  EXPECT_EQ(read_number("1.234,56").with_comma, 1234.56);
  EXPECT_EQ(read_number("1 234,56").with_comma, 1234.56);
  EXPECT_EQ(read_number("1\u00a0234,5").with_comma, 1234.5);
  EXPECT_EQ(read_number("1'234.5").with_point, 1234.5);
  EXPECT_EQ(read_number("1\u2019234").with_point, 1234);
  EXPECT_EQ(read_number("-6,914864").with_comma, -6.914864);
  EXPECT_EQ(read_number("1e-06").with_point, 1e-06);
  EXPECT_EQ(read_number("2.5E+3").with_point, 2500);
  EXPECT_EQ(read_number("+5").with_point, 5);
  EXPECT_EQ(read_number(".5").with_point, 0.5);
  EXPECT_EQ(read_number("5.").with_point, 5);
  EXPECT_EQ(read_number("\u22123").with_point, -3);
}

TEST(Numbers, ReadsMoney) {
  EXPECT_EQ(read_number("Rp 1.234.567").with_comma, 1234567);
  EXPECT_EQ(read_number("Rp30.000,-").with_comma, 30000);
  EXPECT_EQ(read_number("Rp. 30.000,00").with_comma, 30000);
  EXPECT_EQ(read_number("IDR 30,000.00").with_point, 30000);
  EXPECT_EQ(read_number("$1,234.50").with_point, 1234.5);
  EXPECT_EQ(read_number("-$5").with_point, -5);
  EXPECT_EQ(read_number("$ -5").with_point, -5);
  EXPECT_EQ(read_number("12,50 \u20ac").with_comma, 12.5);
  EXPECT_EQ(read_number("(123)").with_point, -123);
  EXPECT_EQ(read_number("(Rp 7.500)").with_comma, -7500);
  EXPECT_EQ(read_number("12%").with_point, 12);
  EXPECT_EQ(read_number("12,5 %").with_comma, 12.5);
}

TEST(Numbers, RefusesEverythingElse) {
  for (const char* text :
       {"",        "-",   "abc",   "12a", "1.2.3", "1,2,3", "1.23.456", "0.123.456", "12:30",
        "1/2",     "--1", "(-1)",  "1e",  "1e5.5", "nan",   "inf",      "1e999",     "0x10",
        "C536379", "1 2", "12 34", ",",   ".",     "Rp",    "%"})
    EXPECT_FALSE(read_number(text).readable()) << text;
}

TEST(Numbers, TellsWhichMarkATextSpeaksFor) {
  NumberTally tally;
  for (const char* text : {"1.5", "1,234.5", "1,234,567", "0.123", "1234.567"})
    tally.count(read_number(text));
  EXPECT_EQ(tally.point_only, 5u);
  tally = {};
  for (const char* text : {"1,5", "1.234,5", "1.234.567", "0,123", "1234,567"})
    tally.count(read_number(text));
  EXPECT_EQ(tally.comma_only, 5u);
  tally = {};
  for (const char* text : {"1.234", "12.345", "123.456"}) tally.count(read_number(text));
  EXPECT_EQ(tally.either_point, 3u);
  EXPECT_FALSE(tally.mark());
}

TEST(Numbers, RoundThousandsAreThousands) {
  NumberTally tally;
  for (const char* text : {"30.000", "8.400", "15.000", "500"}) tally.count(read_number(text));
  EXPECT_EQ(tally.mark(), kComma);
  tally.count(read_number("1500"));  // nobody leaves the mark out here and puts it in there
  EXPECT_FALSE(tally.mark());
}

/// The fast path agrees with the slow one, in value and in what it counts, and both with strtod.
TEST(Numbers, FastAndSlowAgreeOnRandomNumbers) {
  Random random(7);
  for (int round = 0; round < 200'000; ++round) {
    std::string text;
    if (random.below(4) == 0) text += '-';
    const std::uint64_t whole = 1 + random.below(random.below(4) == 0 ? 12 : 5);
    for (std::uint64_t i = 0; i < whole; ++i) text += static_cast<char>('0' + random.below(10));
    const std::uint64_t decimals = random.below(8);
    if (decimals > 0) text += '.';
    for (std::uint64_t i = 0; i < decimals; ++i) text += static_cast<char>('0' + random.below(10));
    const NumberReading slow = read_number(text);
    ASSERT_TRUE(slow.with_point) << text;
    ASSERT_EQ(*slow.with_point, std::strtod(text.c_str(), nullptr)) << text;
    NumberTally by_slow, by_fast;
    by_slow.count(slow);
    double value = 0;
    const std::string in_file = text + ",";
    const char* end =
        read_fast_number(in_file.c_str(), '.', value, by_fast, [](const char* c) { return *c == ','; });
    if (!end) continue;
    ASSERT_EQ(value, *slow.with_point) << text;
    ASSERT_EQ(std::signbit(value), std::signbit(*slow.with_point)) << text;
    ASSERT_EQ(end - in_file.c_str(), static_cast<std::ptrdiff_t>(text.size()));
    ASSERT_TRUE(by_fast == by_slow) << text;
  }
}

TEST(Numbers, LongDigitsAreRoundedCorrectly) {
  EXPECT_EQ(read_number("0.30000000000000004").with_point, 0.30000000000000004);
  EXPECT_EQ(read_number("123456789012345678901234567890").with_point, 123456789012345678901234567890.0);
  EXPECT_EQ(read_number("9007199254740993").with_point, 9007199254740992.0);
  EXPECT_EQ(read_number("2.2250738585072011e-308").with_point, 2.2250738585072011e-308);
}

}  // namespace
}  // namespace ruas
