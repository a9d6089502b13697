#include "base/iso_day.hpp"

#include <charconv>

#include "base/dates.hpp"

namespace ruas {
namespace {

std::optional<int> whole(std::string_view digits) {
  int number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return problem == std::errc() && end == digits.data() + digits.size() ? std::optional(number)
                                                                        : std::nullopt;
}

std::string padded(std::int64_t value, std::size_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

std::optional<std::int32_t> read_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = whole(text.substr(0, 4)), month = whole(text.substr(5, 2)),
             day = whole(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const auto date = make_date(*year, *month, *day);
  return date ? std::optional(static_cast<std::int32_t>(days_from_civil(*date))) : std::nullopt;
}

std::string write_iso_day(std::int64_t day) {
  const CivilDate date = civil_from_days(day);
  return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

}  // namespace ruas
