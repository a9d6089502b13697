// Numbers as people and programs write them: 1,234.56 · 1.234,56 · 1 234,56 · 1'234 · Rp 1.234.567 ·
// Rp30.000,- · US$5 · 12% (reads as 12) · (123) and Rp (123) are −123 · 1e-06 · +5.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "ingest/dialect.hpp"

namespace ruas {

/// What stands beside a number.
enum class Unit { none, percent, rupiah, dollar, singapore_dollar, ringgit, euro, pound, yen };
inline constexpr std::size_t kUnits = 9;
std::string_view sign_of(Unit unit);

/// A cell read with either mark as the decimal mark. Both hold where the text does not tell ("1.234", "17").
struct NumberReading {
  std::optional<double> with_point;
  std::optional<double> with_comma;
  bool marked = false;         // holds a point or a comma
  bool mark_is_point = false;  // of a marked one: the first mark
  bool ends_in_00 = false;
  bool digits_only = false;
  int digits = 0;                // before the decimal mark (all of them where unmarked)
  bool leads_with_zero = false;  // more than one digit, the first of them 0
  Unit unit = Unit::none;

  std::optional<double> value(DecimalMark mark) const {
    return mark == DecimalMark::point ? with_point : with_comma;
  }
  bool readable() const { return with_point || with_comma; }
};

/// The correctly rounded double; nothing in either place where the text is no finite number.
NumberReading read_number(std::string_view text);

/// Spaces, tabs, no-break spaces and NUL bytes at both ends removed.
std::string_view trim_blanks(std::string_view text);

/// What the numbers of one column say about how they are written, counted over all cells.
struct NumberTally {
  std::uint64_t plain = 0;         // no mark: the same number either way
  std::uint64_t point_only = 0;    // makes sense only with a decimal point
  std::uint64_t comma_only = 0;    // … only with a decimal comma
  std::uint64_t either_point = 0;  // one point before three digits: thousands or decimals
  std::uint64_t either_comma = 0;
  std::uint64_t either_round = 0;  // of these two, those that end in 00
  std::uint64_t digits_only = 0;
  std::uint64_t leading_zeros = 0;  // of digits_only
  std::uint32_t widths = 0;         // of digits_only: bit n set where one has n digits (31: or more)
  bool long_plain = false;          // a plain one of more than three digits
  std::array<std::uint64_t, kUnits>
      units{};  // of any kind, by the unit beside them; Unit::none is not counted

  void count(const NumberReading& reading, std::uint64_t cells = 1);
  NumberTally& operator+=(const NumberTally& other);
  friend bool operator==(const NumberTally&, const NumberTally&) = default;
  std::uint64_t readable(DecimalMark mark) const {
    return plain + either_point + either_comma + (mark == DecimalMark::point ? point_only : comma_only);
  }
  /// The decimal mark that the column itself speaks for; nothing where it could be either.
  std::optional<DecimalMark> mark() const;
  /// Some speak for a decimal point, some for a decimal comma.
  bool has_both_marks() const { return point_only > 0 && comma_only > 0; }
  /// Readable with one mark or the other.
  std::uint64_t readable_at_all() const {
    return plain + either_point + either_comma + point_only + comma_only;
  }
  /// Amounts in several currencies, or shares beside numbers that are none.
  bool has_mixed_units() const;
  /// The one unit of the column; none where there are several or none.
  Unit unit() const;
  bool has_marks() const { return point_only + comma_only + either_point + either_comma > 0; }
};

}  // namespace ruas
