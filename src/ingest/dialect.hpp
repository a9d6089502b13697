// How a file is written, as far as it was detected or chosen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/choice.hpp"
#include "base/message.hpp"
#include "table/column.hpp"

namespace ruas {

enum class Encoding { utf8, utf16_le, utf16_be, windows_1252 };
/// Decimal point with optional thousands commas, spaces or apostrophes; or decimal comma with optional
/// thousands points.
enum class DecimalMark { point, comma };
enum class DateOrder { year_month_day, day_month_year, month_day_year };

struct Dialect {
  Choice<Encoding> encoding;
  Choice<char> delimiter{','};  // ',' ';' '\t' '|', or ' ' for columns aligned with runs of blanks
  Choice<bool> has_header{true};
  Choice<DecimalMark> decimal_mark;  // where a column does not tell
  Choice<DateOrder> date_order;      // where a column does not tell
  /// Physical lines above the header (or the first row) that are no part of the table, empty ones included.
  Choice<std::uint64_t> preamble_lines;
  /// What a line that is a remark begins with; empty where there are none. A detected "#" takes only lines
  /// of fewer fields than the table has for remarks; a chosen mark takes every line that begins with it.
  Choice<std::string> comment_mark;
  friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// What a reader may overrule about one column; only fields with by_user count.
struct ColumnOptions {
  std::string column;  // ColumnReading::original_name
  Choice<ColumnType> type;
  Choice<DecimalMark> decimal_mark;
  Choice<DateOrder> date_order;
  Choice<std::string> name;  // what the table calls it; unique among all columns
  friend bool operator==(const ColumnOptions&, const ColumnOptions&) = default;
};

/// What a reader may overrule, all optional; the rest is detected.
struct ReadOptions {
  Dialect dialect;                     // only fields with by_user count
  std::vector<ColumnOptions> columns;  // of the columns with a wish, in any order, each at most once
  /// Cells read as missing, compared after trimming and without regard to case. Empty is always missing.
  std::vector<std::string> missing_tokens{"na", "n/a", "#n/a", "nan", "null", "-", "?", "tidak ada"};
  /// Bytes that reading may take in memory; 0 is no limit. 32-bit builds (the browser) have 4 GiB in all.
  std::uint64_t memory_budget = sizeof(void*) == 4 ? 3'000'000'000u : 0u;
  /// How much is read at a time and parsed as one task. The table does not depend on them. Measured in
  /// Chromium: slices of 4 and of 16 MiB are read equally fast, and of the smaller the next is sooner there
  /// to be parsed.
  std::size_t slice_bytes = std::size_t{4} << 20;
  std::size_t chunk_bytes = std::size_t{512} << 10;
};

}  // namespace ruas
