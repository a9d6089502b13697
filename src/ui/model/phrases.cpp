#include "ui/model/phrases.hpp"

#include <charconv>
#include <cmath>
#include <optional>

#include "base/dates.hpp"
#include "base/number_format.hpp"
#include "words/spoken_numbers.hpp"
#include "words/words.hpp"

namespace ruas::ui {
namespace {

std::optional<int> digits(std::string_view text, std::size_t begin, std::size_t length) {
  if (text.size() < begin + length) return std::nullopt;
  int value = 0;
  const char* end = text.data() + begin + length;
  const auto [stop, error] = std::from_chars(text.data() + begin, end, value);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

}  // namespace

std::string Phrases::word(std::string_view key) const {
  return sentence(language_, Message(std::string(key)));
}

std::string Phrases::say(const Message& message) const {
  return sentence(language_, message);
}

std::string Phrases::count(std::uint64_t value) const {
  return format_count(static_cast<std::int64_t>(value), language_);
}

std::string Phrases::measure(double value) const {
  return format_measure(value, language_);
}
std::string Phrases::money(double amount, std::string_view currency) const {
  return spoken_money(amount, currency, language_);
}
std::string Phrases::percent(double share) const {
  return format_percent(share, 1, language_);
}
std::string Phrases::rough_percent(double share) const {
  constexpr double kLeast = 0.01, kLeastSaid = 0.001;
  if (std::isnan(share)) return "–";
  if (share > 0 && share < kLeastSaid) return "<" + format_percent(kLeastSaid, 1, language_);
  return format_percent(share, share > 0 && share < kLeast ? 1 : 0, language_);
}
std::string Phrases::bytes(std::uint64_t size) const {
  return format_bytes(size, language_);
}
std::string Phrases::score(double value) const {
  return format_number(value, 2, language_);
}

std::string Phrases::score_against(double value, double line) const {
  const bool rounds_over = (std::round(value * 100) / 100 >= line) != (value >= line);
  return format_number(value, rounds_over ? 3 : 2, language_);
}

std::string Phrases::date(std::string_view iso8601) const {
  const auto year = digits(iso8601, 0, 4), month = digits(iso8601, 5, 2), day = digits(iso8601, 8, 2);
  const auto calendar = year && month && day ? make_date(*year, *month, *day) : std::nullopt;
  if (!calendar) return std::string(iso8601);
  std::string text = format_date(days_from_civil(*calendar), language_);
  constexpr std::size_t kTime = 11, kMinutes = 5;
  if (iso8601.size() >= kTime + kMinutes) text += " " + std::string(iso8601.substr(kTime, kMinutes));
  return text;
}

std::string Phrases::list(const std::vector<std::uint64_t>& numbers) const {
  std::string text;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    if (i > 0) text += i + 1 == numbers.size() ? word("page.list.and") : ", ";
    text += count(numbers[i]);
  }
  return text;
}

}  // namespace ruas::ui
