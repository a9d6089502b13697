#include "base/number_format.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/dates.hpp"

namespace ruas {
namespace {

struct Marks {
  char thousands;
  char decimal;
};

Marks marks_of(Language language) { return language == Language::english ? Marks{',', '.'} : Marks{'.', ','}; }

/// Digits as std::to_chars writes them ("-1234.50") with the language's marks put in.
std::string with_marks(const std::string& plain, Marks marks) {
  const std::size_t start = plain[0] == '-' ? 1 : 0;
  const std::size_t point = std::min(plain.find('.'), plain.size());
  std::string out = start ? "\u2212" : "";
  for (std::size_t i = start; i < point; ++i) {
    if (i > start && (point - i) % 3 == 0) out += marks.thousands;
    out += plain[i];
  }
  if (point < plain.size()) out += marks.decimal + plain.substr(point + 1);
  return out;
}

bool is_zero(const std::string& digits) {
  return std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0' || c == '.' || c == '-'; });
}

std::string fixed_digits(double value, int decimals) {
  std::string digits;
  append_fixed(digits, value, decimals);
  if (digits[0] == '-' && is_zero(digits)) digits.erase(0, 1);
  return digits;
}

}  // namespace

std::string format_number(double value, int decimals, Language language) {
  if (std::isnan(value)) return "\u2013";
  if (std::isinf(value)) return value > 0 ? "\u221e" : "\u2212\u221e";
  return with_marks(fixed_digits(value, decimals), marks_of(language));
}

std::string format_count(std::int64_t value, Language language) {
  return with_marks(std::to_string(value), marks_of(language));
}

std::string format_measure(double value, Language language) {
  const double size = std::fabs(value);
  if (!(size < 100)) return format_number(value, 0, language);
  int decimals = size >= 10 ? 1 : 2;
  for (double bound = 1; size > 0 && size < bound && decimals < 8; bound /= 10) ++decimals;
  std::string digits = fixed_digits(value, decimals);
  while (digits.back() == '0' && digits.find('.') != std::string::npos) digits.pop_back();
  if (digits.back() == '.') digits.pop_back();
  return with_marks(digits, marks_of(language));
}

std::string format_percent(double share, int decimals, Language language) {
  return format_number(share * 100, decimals, language) + (std::isnan(share) ? "" : "%");
}

std::string format_date(std::int64_t days, Language language) {
  static constexpr const char* kEnglish[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  static constexpr const char* kIndonesian[] = {"Jan", "Feb", "Mar", "Apr", "Mei", "Jun",
                                                "Jul", "Agu", "Sep", "Okt", "Nov", "Des"};
  const CivilDate date = civil_from_days(days);
  const char* month = (language == Language::english ? kEnglish : kIndonesian)[date.month - 1];
  return std::to_string(date.day) + " " + month + " " + std::to_string(date.year);
}

std::string format_bytes(std::uint64_t bytes, Language language) {
  if (bytes < 1000) return format_count(static_cast<std::int64_t>(bytes), language) + " B";
  static constexpr const char* kUnits[] = {"kB", "MB", "GB", "TB"};
  double size = static_cast<double>(bytes) / 1000;
  std::size_t unit = 0;
  while (size >= 999.5 && unit + 1 < std::size(kUnits)) {
    size /= 1000;
    ++unit;
  }
  return format_number(size, size < 99.5 ? 1 : 0, language) + " " + kUnits[unit];
}

void append_fixed(std::string& out, double value, int decimals) {
  std::array<char, 400> buffer;
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
  out.append(buffer.data(), end.ptr);
}

std::string shortest_number(double value) {
  std::array<char, 64> buffer;
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  return std::string(buffer.data(), end.ptr);
}

}  // namespace ruas
