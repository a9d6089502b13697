#include "ingest/date_text.hpp"

#include "gtest/gtest.h"

#include "base/dates.hpp"

namespace ruas {
namespace {

std::int64_t at(int year, int month, int day, int hour = 0, int minute = 0, int second = 0) {
  return days_from_civil({year, month, day}) * kSecondsPerDay + hour * 3600 + minute * 60 + second;
}

std::int64_t settled(std::string_view text) {
  const DateReading reading = read_date(text);
  EXPECT_FALSE(reading.numeric) << text;
  EXPECT_EQ(reading.day_first, reading.month_first) << text;
  return reading.day_first.value_or(-1);
}

TEST(DateText, ReadsDatesThatAreSettled) {
  EXPECT_EQ(settled("2024-04-03"), at(2024, 4, 3));
  EXPECT_EQ(settled("2024/4/3"), at(2024, 4, 3));
  EXPECT_EQ(settled("2024.04.03"), at(2024, 4, 3));
  EXPECT_EQ(settled("20240403"), at(2024, 4, 3));
  EXPECT_EQ(settled("3 April 2024"), at(2024, 4, 3));
  EXPECT_EQ(settled("03-Apr-24"), at(2024, 4, 3));
  EXPECT_EQ(settled("03-Apr-2024"), at(2024, 4, 3));
  EXPECT_EQ(settled("17 Agustus 1945"), at(1945, 8, 17));
  EXPECT_EQ(settled("05-Agu-22"), at(2022, 8, 5));
  EXPECT_EQ(settled("1 Okt 2022"), at(2022, 10, 1));
  EXPECT_EQ(settled("1 Mei 2022"), at(2022, 5, 1));
  EXPECT_EQ(settled("31-Des-99"), at(1999, 12, 31));
  EXPECT_EQ(settled("Apr 3, 2024"), at(2024, 4, 3));
  EXPECT_EQ(settled("April 3 2024"), at(2024, 4, 3));
  EXPECT_EQ(settled("Senin, 1 Januari 2024"), at(2024, 1, 1));
  EXPECT_EQ(settled("Mon, 01 Jan 2024"), at(2024, 1, 1));
}

TEST(DateText, ReadsTimes) {
  EXPECT_EQ(settled("2024-04-03 08:26"), at(2024, 4, 3, 8, 26));
  EXPECT_EQ(settled("2024-04-03T08:26:15"), at(2024, 4, 3, 8, 26, 15));
  EXPECT_EQ(settled("2024-04-03T08:26:15.250Z"), at(2024, 4, 3, 8, 26, 15));
  EXPECT_EQ(settled("2024-04-03T08:26:15+07:00"), at(2024, 4, 3, 8, 26, 15));
  EXPECT_EQ(settled("Apr 3, 2024 5:07 PM"), at(2024, 4, 3, 17, 7));
  EXPECT_EQ(settled("3 April 2024 12:00 am"), at(2024, 4, 3));
  EXPECT_EQ(settled("3 April 2024, 08.26 WIB"), at(2024, 4, 3, 8, 26));
  EXPECT_EQ(read_date("12/1/2010 8:26").month_first, at(2010, 12, 1, 8, 26));
  EXPECT_EQ(read_date("12/1/2010 8:26").day_first, at(2010, 1, 12, 8, 26));
}

TEST(DateText, KeepsBothReadingsOfNumericDates) {
  DateReading reading = read_date("03/04/2024");
  EXPECT_TRUE(reading.numeric);
  EXPECT_EQ(reading.day_first, at(2024, 4, 3));
  EXPECT_EQ(reading.month_first, at(2024, 3, 4));
  reading = read_date("31/12/2023");
  EXPECT_EQ(reading.day_first, at(2023, 12, 31));
  EXPECT_FALSE(reading.month_first);
  reading = read_date("12/31/23");
  EXPECT_EQ(reading.month_first, at(2023, 12, 31));
  EXPECT_FALSE(reading.day_first);
  EXPECT_EQ(read_date("3.4.2024").day_first, at(2024, 4, 3));
}

TEST(DateText, RefusesWhatIsNoDate) {
  for (const char* text : {"", "2024", "31/02/2024x", "2023-02-29", "1.234.567", "192.168.1.1", "3 Foo 2024",
                           "12-34-56", "2024-13-01", "08:26", "1/2", "2024-04-03 25:00",
                           "2024-04-03 08:26 foo", "Maybe 1, 2024", "18991231", "1-2-3"})
    EXPECT_FALSE(read_date(text).readable()) << text;
}

TEST(DateText, CountsMomentsInNumbers) {
  EXPECT_EQ(moment_from_number(1700000000, DateKind::unix_seconds), 1700000000);
  EXPECT_EQ(moment_from_number(1640995200000, DateKind::unix_milliseconds), at(2022, 1, 1));
  EXPECT_EQ(moment_from_number(44562, DateKind::spreadsheet_days), at(2022, 1, 1));
  EXPECT_EQ(moment_from_number(44562.5, DateKind::spreadsheet_days), at(2022, 1, 1, 12));
  EXPECT_FALSE(moment_from_number(1e15, DateKind::unix_seconds));
}

}  // namespace
}  // namespace ruas
