#include "ingest/numbers.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "fast_float/fast_float.h"

namespace ruas {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00a0";
constexpr std::string_view kNarrowNoBreakSpace = "\u202f";
constexpr std::string_view kMinus = "\u2212";
constexpr std::string_view kTypographicApostrophe = "\u2019";
constexpr std::size_t kLongestNumber = 100;  // characters

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool drop_end(std::string_view& text, std::string_view suffix) {
  if (!text.ends_with(suffix)) return false;
  text.remove_suffix(suffix.size());
  return true;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return (x >= 'A' && x <= 'Z' ? x + 32 : x) == y; });
}

struct Currency {
  std::string_view text;  // lower case
  Unit unit;
};

/// Currency signs and codes, longest first where one begins another.
constexpr std::array<Currency, 17> kCurrencies = {{{"rp.", Unit::rupiah},
                                                   {"rp", Unit::rupiah},
                                                   {"idr", Unit::rupiah},
                                                   {"us$", Unit::dollar},
                                                   {"usd", Unit::dollar},
                                                   {"s$", Unit::singapore_dollar},
                                                   {"sgd", Unit::singapore_dollar},
                                                   {"$", Unit::dollar},
                                                   {"rm", Unit::ringgit},
                                                   {"myr", Unit::ringgit},
                                                   {"eur", Unit::euro},
                                                   {"\u20ac", Unit::euro},
                                                   {"gbp", Unit::pound},
                                                   {"\u00a3", Unit::pound},
                                                   {"jpy", Unit::yen},
                                                   {"\u00a5", Unit::yen},
                                                   {"\uffe5", Unit::yen}}};

Unit take_currency(std::string_view& text) {
  for (const auto& [currency, unit] : kCurrencies)
    if (text.size() > currency.size() && equal_ignoring_case(text.substr(0, currency.size()), currency)) {
      text.remove_prefix(currency.size());
      return unit;
    }
  return Unit::none;
}

Unit drop_currency(std::string_view& text) {
  for (const auto& [currency, unit] : kCurrencies)
    if (text.size() > currency.size() &&
        equal_ignoring_case(text.substr(text.size() - currency.size()), currency)) {
      text.remove_suffix(currency.size());
      return unit;
    }
  return Unit::none;
}

bool take_brackets(std::string_view& text) {
  if (text.size() <= 2 || text.front() != '(' || text.back() != ')') return false;
  text = trim_blanks(text.substr(1, text.size() - 2));
  return true;
}

/// Sign, brackets, currency and per cent taken off; nothing where they contradict each other.
struct Bare {
  std::string_view digits;
  bool negative;
  Unit unit;
};

std::optional<Bare> strip_ornaments(std::string_view text) {
  text = trim_blanks(text);
  bool sign = false, minus = false, brackets = false;
  Unit unit = Unit::none;
  while (!text.empty() && !is_digit(text.front())) {
    if (!brackets && take_brackets(text)) {
      brackets = true;
    } else if (!sign && (take(text, "-") || take(text, kMinus))) {
      sign = minus = true;
    } else if (!sign && take(text, "+")) {
      sign = true;
    } else if (const Unit currency = unit == Unit::none ? take_currency(text) : Unit::none;
               currency != Unit::none) {
      unit = currency;
    } else {
      break;
    }
    text = trim_blanks(text);
  }
  if (!text.empty() && !is_digit(text.back()) && !drop_end(text, ",-") && !drop_end(text, ".-")) {
    if (unit == Unit::none) unit = drop_end(text, "%") ? Unit::percent : drop_currency(text);
    text = trim_blanks(text);
  }
  if (brackets && sign) return std::nullopt;
  return Bare{text, minus || brackets, unit};
}

/// Takes one thousands mark: a blank, an apostrophe, or the mark that is not the decimal one. Empty where
/// there is none.
std::string_view take_thousands_mark(std::string_view& text, char other_mark) {
  const std::string_view whole = text;
  if (take(text, {&other_mark, 1}) || take(text, " ") || take(text, "'") || take(text, kNoBreakSpace) ||
      take(text, kNarrowNoBreakSpace) || take(text, kTypographicApostrophe))
    return whole.substr(0, whole.size() - text.size());
  return {};
}

/// The number as fast_float reads it: digits, '.', exponent.
class PlainNumber {
 public:
  bool take_digits(std::string_view& text) {
    const std::size_t before = size_;
    while (!text.empty() && is_digit(text.front())) {
      push(text.front());
      text.remove_prefix(1);
    }
    return size_ > before;
  }
  void push(char c) { characters_[size_++] = c; }
  std::size_t size() const { return size_; }
  char front() const { return characters_[0]; }

  std::optional<double> value(bool negative) const {
    double value = 0;
    const char* end = characters_.data() + size_;
    const auto read = fast_float::from_chars(characters_.data(), end, value);
    if (read.ptr != end || !std::isfinite(value)) return std::nullopt;
    return negative ? -value : value;
  }

 private:
  std::array<char, kLongestNumber + 8> characters_;
  std::size_t size_ = 0;
};

/// First group of one to three digits, not 0; then groups of exactly three behind the same mark.
bool take_grouped_integer(std::string_view& text, char other_mark, PlainNumber& number) {
  if (!number.take_digits(text)) return false;
  const std::size_t first_group = number.size();
  std::string_view mark;
  for (;;) {
    std::string_view rest = text;
    const std::string_view found = take_thousands_mark(rest, other_mark);
    if (found.empty()) return true;
    if (first_group > 3 || number.front() == '0' || (!mark.empty() && mark != found)) return false;
    const std::size_t before = number.size();
    if (!number.take_digits(rest) || number.size() - before != 3) return false;
    mark = found;
    text = rest;
  }
}

bool take_exponent(std::string_view& text, PlainNumber& number) {
  if (text.empty() || (text.front() != 'e' && text.front() != 'E')) return true;
  text.remove_prefix(1);
  number.push('e');
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    number.push(text.front());
    text.remove_prefix(1);
  }
  return number.take_digits(text);
}

std::optional<double> read_with_mark(Bare bare, DecimalMark mark) {
  const char decimal = mark == DecimalMark::point ? '.' : ',';
  const char other = mark == DecimalMark::point ? ',' : '.';
  std::string_view text = bare.digits;
  PlainNumber number;
  const bool has_integer = !text.empty() && is_digit(text.front());
  if (has_integer && !take_grouped_integer(text, other, number)) return std::nullopt;
  if (!has_integer) number.push('0');
  if (!text.empty() && text.front() == decimal) {
    text.remove_prefix(1);
    number.push('.');
    if (!number.take_digits(text)) {
      if (!has_integer) return std::nullopt;
      number.push('0');
    }
  } else if (!has_integer) {
    return std::nullopt;
  }
  if (!take_exponent(text, number) || !text.empty()) return std::nullopt;
  return number.value(bare.negative);
}

}  // namespace

std::string_view sign_of(Unit unit) {
  static constexpr std::array<std::string_view, kUnits> kSigns = {"",   "%",      "Rp",     "$",     "S$",
                                                                  "RM", "\u20ac", "\u00a3", "\u00a5"};
  return kSigns[static_cast<std::size_t>(unit)];
}

std::string_view trim_blanks(std::string_view text) {
  const auto take_blank = [&] {
    return take(text, " ") || take(text, "\t") || take(text, kNoBreakSpace) ||
           take(text, kNarrowNoBreakSpace) || take(text, std::string_view("\0", 1));
  };
  const auto drop_blank = [&] {
    return drop_end(text, " ") || drop_end(text, "\t") || drop_end(text, kNoBreakSpace) ||
           drop_end(text, kNarrowNoBreakSpace) || drop_end(text, std::string_view("\0", 1));
  };
  while (take_blank()) {
  }
  while (drop_blank()) {
  }
  return text;
}

NumberReading read_number(std::string_view text) {
  NumberReading reading;
  if (text.size() > kLongestNumber) return reading;
  const std::optional<Bare> bare = strip_ornaments(text);
  if (!bare || bare->digits.empty()) return reading;
  const std::string_view digits = bare->digits;
  const std::size_t mark = digits.find_first_of(".,");
  reading.marked = mark != std::string_view::npos;
  reading.mark_is_point = reading.marked && digits[mark] == '.';
  reading.with_point = read_with_mark(*bare, DecimalMark::point);
  reading.with_comma = reading.marked ? read_with_mark(*bare, DecimalMark::comma) : reading.with_point;
  reading.ends_in_00 = digits.ends_with("00");
  reading.digits = static_cast<int>(std::count_if(
      digits.begin(), digits.begin() + static_cast<std::ptrdiff_t>(std::min(mark, digits.size())), is_digit));
  reading.digits_only = static_cast<std::size_t>(reading.digits) == text.size();
  reading.unit = bare->unit;
  reading.leads_with_zero = reading.digits > 1 && digits.front() == '0';
  return reading;
}

}  // namespace ruas
