#include <algorithm>
#include <cmath>

#include "ingest/date_text.hpp"

namespace ruas {

void DateTally::count(const DateReading& reading, std::uint64_t cells) {
  if (!reading.readable()) return;
  if (reading.zone) {
    zoned += cells;
    least_zone = std::min(least_zone, *reading.zone);
    greatest_zone = std::max(greatest_zone, *reading.zone);
  }
  if (!reading.numeric) {
    settled += cells;
    if (reading.year_first) year_first += cells;
  } else if (reading.day_first && reading.month_first) {
    either += cells;
  } else {
    (reading.day_first ? day_first : month_first) += cells;
  }
}

DateTally& DateTally::operator+=(const DateTally& other) {
  settled += other.settled;
  year_first += other.year_first;
  day_first += other.day_first;
  month_first += other.month_first;
  either += other.either;
  zoned += other.zoned;
  least_zone = std::min(least_zone, other.least_zone);
  greatest_zone = std::max(greatest_zone, other.greatest_zone);
  return *this;
}

std::optional<DateOrder> DateTally::order() const {
  if (day_first != month_first)
    return day_first > month_first ? DateOrder::day_month_year : DateOrder::month_day_year;
  return std::nullopt;
}

std::optional<std::int64_t> moment_from_number(double number, DateKind kind) {
  constexpr double kEarliest = -631152000, kLatest = 4102444800;  // 1950, 2100
  constexpr double kDaysTo1970 = 25569;
  double seconds = number;
  if (kind == DateKind::unix_milliseconds) seconds = number / 1000;
  if (kind == DateKind::spreadsheet_days) seconds = std::floor((number - kDaysTo1970) * 86400 + 0.5);
  if (!(seconds >= kEarliest && seconds <= kLatest)) return std::nullopt;
  return static_cast<std::int64_t>(std::floor(seconds));
}

}  // namespace ruas
