// Calendar arithmetic on the proleptic Gregorian calendar, without the C library's time zones.
// Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
#pragma once

#include <cstdint>
#include <optional>

namespace ruas {

struct CivilDate {
  int year;
  int month;  // 1–12
  int day;    // 1–31
  friend bool operator==(const CivilDate&, const CivilDate&) = default;
};

inline constexpr std::int64_t kSecondsPerDay = 86400;

/// Days since 1970-01-01. The date must exist.
std::int64_t days_from_civil(CivilDate date);
CivilDate civil_from_days(std::int64_t days);
/// Whole days since 1970-01-01 of a moment in seconds, rounding down.
std::int64_t days_from_seconds(std::int64_t seconds);
/// Nothing where the calendar has no such day (31 April, 29 February 2023).
std::optional<CivilDate> make_date(int year, int month, int day);
/// 0 = Monday … 6 = Sunday.
int weekday(std::int64_t days);

}  // namespace ruas
