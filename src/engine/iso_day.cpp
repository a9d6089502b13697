#include "engine/iso_day.hpp"

#include <charconv>

#include "base/dates.hpp"
#include "exports/cell_text.hpp"

namespace ruas {
namespace {

std::optional<int> whole(std::string_view digits) {
  int number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return problem == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<std::int32_t> read_iso_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = whole(text.substr(0, 4)), month = whole(text.substr(5, 2)), day = whole(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const auto date = make_date(*year, *month, *day);
  return date ? std::optional(static_cast<std::int32_t>(days_from_civil(*date))) : std::nullopt;
}

std::string write_iso_day(std::int64_t day) { return iso_date(day * kSecondsPerDay, false); }

}  // namespace ruas
