// What kind of column the cells speak for, decided from counts over the cells.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include "ingest/date_text.hpp"
#include "ingest/numbers.hpp"
#include "table/column.hpp"

namespace ruas {

/// How the cells of a column are read.
struct ColumnFormat {
  ColumnType type = ColumnType::category;
  DecimalMark decimal_mark = DecimalMark::point;     // numbers
  DateKind date_kind = DateKind::calendar;           // dates
  DateOrder date_order = DateOrder::day_month_year;  // calendar dates
};

/// What was counted over the cells of a column.
struct ColumnTally {
  std::uint64_t present = 0;  // neither missing nor unreadable as the type they were read as
  std::uint64_t missing = 0;
  std::uint64_t unreadable = 0;
  NumberTally numbers;
  DateTally dates;
  double smallest = std::numeric_limits<double>::infinity();  // of the numbers observed
  double largest = -std::numeric_limits<double>::infinity();

  std::uint64_t given() const { return present + unreadable; }
  ColumnTally& operator+=(const ColumnTally& other);
};

/// Counts a cell as every type it could be; false where it is neither number nor date. For cells whose type
/// is still open; not for missing ones.
bool observe(std::string_view cell, std::uint64_t cells, ColumnTally& tally);

/// At least 95 % of the values given (ours).
bool is_nearly_all(std::uint64_t count, std::uint64_t given);

/// What other columns, the delimiter and the user say where a column alone does not tell.
struct FileHabits {
  DecimalMark decimal_mark = DecimalMark::point;
  DateOrder date_order = DateOrder::day_month_year;
  bool decimal_mark_by_user = false;
  bool date_order_by_user = false;

  DecimalMark mark_of(const NumberTally& tally) const {
    return decimal_mark_by_user ? decimal_mark : tally.mark().value_or(decimal_mark);
  }
  DateOrder order_of(const DateTally& tally) const {
    return date_order_by_user ? date_order : tally.order().value_or(date_order);
  }
};

/// What the user chose for a column goes before what the file speaks for.
FileHabits habits_for(const ColumnOptions& chosen, FileHabits habits);

/// What a header tells: that the column holds moments.
bool names_a_moment(std::string_view header);
bool names_a_date(std::string_view header);

/// Number or date where the observed cells are nearly all that; nothing where they are words or identifiers.
/// `all_different`: no value occurs twice.
std::optional<ColumnFormat> number_or_date(const ColumnTally& tally, std::string_view header,
                                           bool all_different, const FileHabits& habits);

/// How a column of a chosen type is read; nothing where none of its values is of it.
std::optional<ColumnFormat> format_of_type(ColumnType type, const ColumnTally& tally,
                                           const FileHabits& habits);

/// How many of the values counted `format` reads.
std::uint64_t count_readable(const ColumnTally& tally, const ColumnFormat& format);

/// The moment that a cell of a column of dates stands for.
struct MomentReading {
  std::optional<std::int64_t> moment;
  DateReading calendar;  // where the column holds calendar dates
};
MomentReading read_moment(std::string_view text, const ColumnFormat& format);

/// Digits that name things rather than count them: leading zeros (in 1 % or more); all different and of one
/// width of eight or more (METHODS §1); of one width of five or more beside values that are no digits, as
/// cancelled invoices
/// ("536365", "C536379") are (ours).
bool is_identifier(const NumberTally& numbers, std::uint64_t given, bool all_different);

/// Few enough distinct values for a category: at most half as many as rows with a value (or twelve), and at
/// most 1,000, or one in twenty rows up to 65,536 (ours).
bool is_category(std::uint64_t distinct, std::uint64_t given);
std::uint64_t most_labels(std::uint64_t given);
inline constexpr std::uint64_t kMostLabels = 65'536;

}  // namespace ruas
