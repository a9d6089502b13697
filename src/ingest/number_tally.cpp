#include <algorithm>

#include "ingest/numbers.hpp"

namespace ruas {

void NumberTally::count(const NumberReading& reading, std::uint64_t cells) {
  if (!reading.readable()) return;
  if (reading.unit != Unit::none) units[static_cast<std::size_t>(reading.unit)] += cells;
  if (!reading.marked) {
    plain += cells;
    long_plain |= reading.digits > 3;
    if (reading.digits_only) {
      digits_only += cells;
      widths |= 1u << std::min(reading.digits, 31);
      if (reading.leads_with_zero) leading_zeros += cells;
    }
  } else if (reading.with_point && reading.with_comma) {
    (reading.mark_is_point ? either_point : either_comma) += cells;
    if (reading.ends_in_00) either_round += cells;
  } else {
    (reading.with_point ? point_only : comma_only) += cells;
  }
}

NumberTally& NumberTally::operator+=(const NumberTally& other) {
  plain += other.plain;
  point_only += other.point_only;
  comma_only += other.comma_only;
  either_point += other.either_point;
  either_comma += other.either_comma;
  either_round += other.either_round;
  digits_only += other.digits_only;
  leading_zeros += other.leading_zeros;
  widths |= other.widths;
  long_plain |= other.long_plain;
  for (std::size_t i = 0; i < kUnits; ++i) units[i] += other.units[i];
  return *this;
}

Unit NumberTally::unit() const {
  Unit only = Unit::none;
  for (std::size_t i = 0; i < kUnits; ++i) {
    if (units[i] == 0) continue;
    if (only != Unit::none) return Unit::none;
    only = static_cast<Unit>(i);
  }
  return only;
}

bool NumberTally::has_mixed_units() const {
  const std::uint64_t shares = units[static_cast<std::size_t>(Unit::percent)];
  const bool any = std::any_of(units.begin(), units.end(), [](std::uint64_t count) { return count > 0; });
  return (any && unit() == Unit::none) || (shares > 0 && shares < readable_at_all());
}

std::optional<DecimalMark> NumberTally::mark() const {
  if (point_only != comma_only) return point_only > comma_only ? DecimalMark::point : DecimalMark::comma;
  if (either_point + either_comma == 0) return std::nullopt;
  // "30.000" and "1.500" but never "1500": thousands. Prices are round, measurements are not.
  const bool thousands = !long_plain && either_round * 5 >= either_point + either_comma;
  if (!thousands || either_point == either_comma) return std::nullopt;
  return either_point > either_comma ? DecimalMark::comma : DecimalMark::point;
}

}  // namespace ruas
