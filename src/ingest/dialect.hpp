// How a file is written, as far as it was detected or chosen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas {

enum class Encoding { utf8, utf16_le, utf16_be, windows_1252 };
/// Decimal point with optional thousands commas, spaces or apostrophes; or decimal comma with optional
/// thousands points.
enum class DecimalMark { point, comma };
enum class DateOrder { year_month_day, day_month_year, month_day_year };

/// A setting that detection proposes and the user can overrule. A user's choice survives every new detection.
template <class T>
struct Choice {
  T value{};
  bool by_user = false;

  /// Takes a detected value unless the user has chosen.
  void detect(T detected) {
    if (!by_user) value = std::move(detected);
  }
  void choose(T chosen) {
    value = std::move(chosen);
    by_user = true;
  }
  friend bool operator==(const Choice&, const Choice&) = default;
};

struct Dialect {
  Choice<Encoding> encoding;
  Choice<char> delimiter{','};  // ',' ';' '\t' '|', or ' ' for columns aligned with runs of blanks
  Choice<bool> has_header{true};
  Choice<DecimalMark> decimal_mark;
  Choice<DateOrder> date_order;
  friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// What a reader may overrule, all optional; the rest is detected.
struct ReadOptions {
  Dialect dialect;  // only fields with by_user count
  /// Cells read as missing, compared after trimming and without regard to case. Empty is always missing.
  std::vector<std::string> missing_tokens{"na", "n/a", "#n/a", "nan", "null", "-", "?", "tidak ada"};
  /// Bytes that reading may take in memory; 0 is no limit. 32-bit builds (the browser) have 4 GiB in all.
  std::uint64_t memory_budget = sizeof(void*) == 4 ? 3'000'000'000u : 0u;
  /// How much is read at a time and parsed as one task. The table does not depend on them. Measured in Chromium: slices
  /// of 4 and of 16 MiB are read equally fast, and of the smaller the next is sooner there to be parsed.
  std::size_t slice_bytes = std::size_t{4} << 20;
  std::size_t chunk_bytes = std::size_t{512} << 10;
};

}  // namespace ruas
