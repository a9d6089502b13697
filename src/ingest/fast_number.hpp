// The common number, read straight from the file: digits, perhaps a sign, a decimal mark and more digits, and
// then the field ends. Everything else is for read_number (numbers.hpp), with which this agrees wherever it
// answers.
#pragma once

#include <cstdint>

#include "ingest/numbers.hpp"

namespace ruas {

/// Reads at `at`. Returns the byte behind the number, or null where the slow path must decide. `ends_field`
/// tells whether a field can end at a byte. Digits that do not fit 2^53, or more than 22 decimals, are for
/// the slow path: up to there the quotient of two exact doubles is the correctly rounded value.
template <class EndsField>
inline const char* read_fast_number(const char* at, char decimal_mark, double& value, NumberTally& tally,
                                    EndsField&& ends_field) {
  static constexpr double kPowers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                       1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  const bool negative = *at == '-';
  const char* const digits = at + negative;
  std::uint64_t mantissa = 0;
  const char* c = digits;
  for (unsigned digit; (digit = static_cast<unsigned char>(*c) - unsigned{'0'}) < 10; ++c)
    mantissa = mantissa * 10 + digit;
  const auto whole = c - digits;
  if (whole == 0 || whole > 18) return nullptr;
  if (*c != decimal_mark) {
    if (mantissa >> 53 != 0 || !ends_field(c)) return nullptr;
    ++tally.plain;
    tally.long_plain |= whole > 3;
    if (!negative) {
      ++tally.digits_only;
      tally.widths |= 1u << whole;
      tally.leading_zeros += whole > 1 && *digits == '0';
    }
    value = static_cast<double>(mantissa);
    value = negative ? -value : value;
    return c;
  }
  const char* const fraction = ++c;
  for (unsigned digit; (digit = static_cast<unsigned char>(*c) - unsigned{'0'}) < 10; ++c)
    mantissa = mantissa * 10 + digit;
  const auto decimals = c - fraction;
  if (decimals == 0 || whole + decimals > 18 || mantissa >> 53 != 0 || !ends_field(c)) return nullptr;
  if (decimals == 3 && whole <= 3 && *digits != '0') {
    const bool point = decimal_mark == '.';
    tally.either_point += point;
    tally.either_comma += !point;
    tally.either_round += c[-1] == '0' && c[-2] == '0';
  } else {
    tally.point_only += decimal_mark == '.';
    tally.comma_only += decimal_mark != '.';
  }
  value = static_cast<double>(mantissa) / kPowers[decimals];
  value = negative ? -value : value;
  return c;
}

}  // namespace ruas
