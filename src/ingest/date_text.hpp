// Dates as people and programs write them: 2024-04-03 · 2024/4/3 08:26 · 3/4/2024 · 03-04-24 · 3.4.2024 · 3
// April 2024 · 03-Apr-24 · 3 Agustus 2024 · Apr 3, 2024 5:07 PM · 20240403 · 2024-04-03T08:26:00Z. English
// and Indonesian names. The time zone, where there is one, is told and left aside: the clock's own time
// counts.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "ingest/dialect.hpp"

namespace ruas {

/// A date taken apart. Numeric ones ("3/4/2024") read differently by the order of day and month.
struct DateReading {
  std::optional<std::int64_t> day_first;    // seconds since 1970-01-01
  std::optional<std::int64_t> month_first;  // the same where the text leaves no choice
  bool numeric = false;                     // the order matters
  bool year_first = false;
  std::optional<int> zone;  // minutes ahead of UTC

  std::optional<std::int64_t> value(DateOrder order) const {
    return order == DateOrder::month_day_year ? month_first : day_first;
  }
  bool readable() const { return day_first || month_first; }
};

/// Years written with two digits: 69–99 are 1969–1999, 00–68 are 2000–2068 (as POSIX has it).
DateReading read_date(std::string_view text);

/// What the dates of one column say about the order of day and month.
struct DateTally {
  std::uint64_t settled = 0;      // year first, or the month by name
  std::uint64_t year_first = 0;   // of these
  std::uint64_t day_first = 0;    // numeric, possible only with the day first
  std::uint64_t month_first = 0;  // … only with the month first
  std::uint64_t either = 0;
  std::uint64_t zoned = 0;   // with a time zone
  int least_zone = 24 * 60;  // of these
  int greatest_zone = -24 * 60;

  void count(const DateReading& reading, std::uint64_t cells = 1);
  DateTally& operator+=(const DateTally& other);
  std::uint64_t readable(DateOrder order) const {
    return settled + either + (order == DateOrder::month_day_year ? month_first : day_first);
  }
  std::uint64_t by_name() const { return settled - year_first; }
  std::uint64_t numeric_ones() const { return day_first + month_first + either; }
  std::uint64_t readable_at_all() const { return settled + numeric_ones(); }
  /// Some are possible only with the day first, some only with the month first.
  bool has_both_orders() const { return day_first > 0 && month_first > 0; }
  /// Year first, with the month by name, in figures: more than one of these.
  bool has_mixed_forms() const { return (year_first > 0) + (by_name() > 0) + (numeric_ones() > 0) > 1; }
  bool has_mixed_zones() const {
    return zoned > 0 && (least_zone != greatest_zone || zoned < readable_at_all());
  }
  bool numeric() const { return day_first + month_first + either > 0; }
  /// Nothing where the numeric dates could be either.
  std::optional<DateOrder> order() const;
};

/// A number in a column of moments.
enum class DateKind { calendar, unix_seconds, unix_milliseconds, spreadsheet_days };

/// Seconds since 1970-01-01 of such a number, nothing outside 1950–2100. Spreadsheet days count from
/// 1899-12-30.
std::optional<std::int64_t> moment_from_number(double number, DateKind kind);

}  // namespace ruas
