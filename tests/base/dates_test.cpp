#include "base/dates.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

TEST(Dates, KnowFixedDays) {
  EXPECT_EQ(days_from_civil({1970, 1, 1}), 0);
  EXPECT_EQ(days_from_civil({2000, 3, 1}), 11017);
  EXPECT_EQ(days_from_civil({1969, 12, 31}), -1);
  EXPECT_EQ(days_from_civil({1600, 2, 29}), -135081);
  EXPECT_EQ(civil_from_days(19723), (CivilDate{2024, 1, 1}));
}

TEST(Dates, RunDayByDayThroughSixCenturies) {
  // A calendar that only knows how to go one day further.
  CivilDate expected{1799, 12, 31};
  int day_of_week = 1;  // a Tuesday
  const std::int64_t last = days_from_civil({2400, 3, 1});
  for (std::int64_t day = days_from_civil(expected); day <= last; ++day) {
    ASSERT_EQ(civil_from_days(day), expected);
    ASSERT_EQ(days_from_civil(expected), day);
    ASSERT_EQ(weekday(day), day_of_week);
    day_of_week = (day_of_week + 1) % 7;
    if (make_date(expected.year, expected.month, expected.day + 1)) {
      ++expected.day;
    } else if (expected.month < 12) {
      expected = {expected.year, expected.month + 1, 1};
    } else {
      expected = {expected.year + 1, 1, 1};
    }
  }
}

TEST(Dates, RefuseDaysTheCalendarDoesNotHave) {
  EXPECT_TRUE(make_date(2024, 2, 29));
  EXPECT_TRUE(make_date(2000, 2, 29));
  EXPECT_FALSE(make_date(2023, 2, 29));
  EXPECT_FALSE(make_date(1900, 2, 29));
  EXPECT_FALSE(make_date(2024, 4, 31));
  EXPECT_FALSE(make_date(2024, 13, 1));
  EXPECT_FALSE(make_date(2024, 0, 1));
  EXPECT_FALSE(make_date(2024, 1, 0));
  EXPECT_FALSE(make_date(2024, 1, -3));
}

TEST(Dates, RoundSecondsDown) {
  EXPECT_EQ(days_from_seconds(0), 0);
  EXPECT_EQ(days_from_seconds(kSecondsPerDay - 1), 0);
  EXPECT_EQ(days_from_seconds(kSecondsPerDay), 1);
  EXPECT_EQ(days_from_seconds(-1), -1);
  EXPECT_EQ(days_from_seconds(-kSecondsPerDay), -1);
  EXPECT_EQ(days_from_seconds(-kSecondsPerDay - 1), -2);
}

}  // namespace
}  // namespace ruas
