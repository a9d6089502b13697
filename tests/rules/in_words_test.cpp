#include "rules/in_words.hpp"

#include <gtest/gtest.h>

#include "base/dates.hpp"

namespace ruas {
namespace {

constexpr Language kEnglish = Language::english;
constexpr Language kIndonesian = Language::indonesian;

double day(int year, int month, int of_month) {
  return static_cast<double>(days_from_civil({year, month, of_month}));
}

TEST(InWords, JoinsComparisonsAndNestsOtherKindsInBrackets) {
  const Condition condition =
      all_of({compare("age", Predicate::at_most, 40),
              any_of({one_of("city", {"Jakarta"}), one_of("plan", {"gold", "silver"})})});
  EXPECT_EQ(in_words(kEnglish, condition),
            "age is at most 40 and (city is “Jakarta” or plan is one of “gold”, “silver”)");
  EXPECT_EQ(in_words(kIndonesian, condition),
            "age maksimal 40 dan (city adalah “Jakarta” atau plan salah satu dari “gold”, “silver”)");
}

TEST(InWords, KeepsEveryDigitOfABound) {
  const Condition condition = compare("spend", Predicate::above, 1234567.125);
  EXPECT_EQ(in_words(kEnglish, condition), "spend is above 1,234,567.125");
  EXPECT_EQ(in_words(kIndonesian, condition), "spend di atas 1.234.567,125");
  EXPECT_EQ(in_words(kEnglish, between("visits", 3, 3)), "visits is 3");
  EXPECT_EQ(in_words(kEnglish, between("visits", 3, 7.5)), "visits is from 3 to 7.5");
}

TEST(InWords, SaysDaysAsDays) {
  EXPECT_EQ(in_words(kEnglish, on_days(compare("joined", Predicate::below, day(2024, 5, 3)))),
            "joined is before 3 May 2024");
  EXPECT_EQ(in_words(kIndonesian, on_days(compare("joined", Predicate::at_least, day(2024, 5, 3)))),
            "joined pada atau setelah 3 Mei 2024");
}

TEST(InWords, SaysWhatHasNoParts) {
  EXPECT_EQ(in_words(kEnglish, all_of({})), "everybody");
  EXPECT_EQ(in_words(kEnglish, any_of({})), "nobody");
  EXPECT_EQ(in_words(kEnglish, all_of({missing("mail")})), "mail is empty");
}

}  // namespace
}  // namespace ruas
