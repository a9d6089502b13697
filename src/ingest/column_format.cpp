#include "ingest/column_format.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string>

namespace ruas {
namespace {

bool contains_any(std::string_view header, std::initializer_list<std::string_view> words) {
  std::string lower(header);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

/// Moments written as numbers, told by their size.
std::optional<DateKind> moment_kind(const ColumnTally& tally) {
  constexpr double kYear1980 = 315532800, kYear2100 = 4102444800;
  if (tally.smallest >= kYear1980 && tally.largest <= kYear2100) return DateKind::unix_seconds;
  if (tally.smallest >= kYear1980 * 1000 && tally.largest <= kYear2100 * 1000)
    return DateKind::unix_milliseconds;
  constexpr double kDays1954 = 20000, kDays2064 = 60000;
  if (tally.smallest >= kDays1954 && tally.largest <= kDays2064) return DateKind::spreadsheet_days;
  return std::nullopt;
}

/// The same, where the header says so.
std::optional<DateKind> moment_kind_under(std::string_view header, const ColumnTally& tally) {
  const std::optional<DateKind> kind = moment_kind(tally);
  const bool named = kind == DateKind::spreadsheet_days ? names_a_date(header) : names_a_moment(header);
  return named ? kind : std::nullopt;
}

}  // namespace

ColumnTally& ColumnTally::operator+=(const ColumnTally& other) {
  present += other.present;
  missing += other.missing;
  unreadable += other.unreadable;
  numbers += other.numbers;
  dates += other.dates;
  smallest = std::min(smallest, other.smallest);
  largest = std::max(largest, other.largest);
  return *this;
}

bool observe(std::string_view cell, std::uint64_t cells, ColumnTally& tally) {
  const NumberReading number = read_number(cell);
  tally.numbers.count(number, cells);
  if (number.with_point) {
    tally.smallest = std::min(tally.smallest, *number.with_point);
    tally.largest = std::max(tally.largest, *number.with_point);
  }
  const DateReading date = read_date(cell);
  tally.dates.count(date, cells);
  tally.present += cells;
  return number.readable() || date.readable();
}

bool is_nearly_all(std::uint64_t count, std::uint64_t given) {
  return count * 20 >= given * 19;
}

bool names_a_moment(std::string_view header) {
  return names_a_date(header) || contains_any(header, {"time", "waktu", "epoch", "_at", "unix"});
}

bool names_a_date(std::string_view header) {
  return contains_any(header, {"date", "tanggal", "tgl"});
}

std::optional<ColumnFormat> number_or_date(const ColumnTally& tally, std::string_view header,
                                           bool all_different, const FileHabits& habits) {
  const std::uint64_t given = tally.given();
  if (given == 0) return std::nullopt;
  ColumnFormat format;
  format.date_order = habits.order_of(tally.dates);
  format.decimal_mark = habits.mark_of(tally.numbers);
  if (is_nearly_all(tally.dates.readable(format.date_order), given)) {
    format.type = ColumnType::date;
    return format;
  }
  if (!is_nearly_all(tally.numbers.readable(format.decimal_mark), given)) return std::nullopt;
  if (const auto kind = moment_kind_under(header, tally)) {
    format.type = ColumnType::date;
    format.date_kind = *kind;
    return format;
  }
  if (is_identifier(tally.numbers, given, all_different)) return std::nullopt;
  format.type = ColumnType::number;
  return format;
}

FileHabits habits_for(const ColumnOptions& chosen, FileHabits habits) {
  if (chosen.decimal_mark.by_user) {
    habits.decimal_mark = chosen.decimal_mark.value;
    habits.decimal_mark_by_user = true;
  }
  // "Year first" says nothing about 3/4/2024.
  if (chosen.date_order.by_user && chosen.date_order.value != DateOrder::year_month_day) {
    habits.date_order = chosen.date_order.value;
    habits.date_order_by_user = true;
  }
  return habits;
}

std::optional<ColumnFormat> format_of_type(ColumnType type, const ColumnTally& tally,
                                           const FileHabits& habits) {
  ColumnFormat format;
  format.type = type;
  format.decimal_mark = habits.mark_of(tally.numbers);
  format.date_order = habits.order_of(tally.dates);
  if (type == ColumnType::date && tally.dates.readable(format.date_order) == 0)
    if (const auto kind = moment_kind(tally)) format.date_kind = *kind;
  const bool any = type == ColumnType::category || type == ColumnType::text || tally.given() == 0 ||
                   count_readable(tally, format) > 0;
  return any ? std::optional(format) : std::nullopt;
}

std::uint64_t count_readable(const ColumnTally& tally, const ColumnFormat& format) {
  switch (format.type) {
    case ColumnType::number:
      return tally.numbers.readable(format.decimal_mark);
    case ColumnType::date:
      return format.date_kind == DateKind::calendar ? tally.dates.readable(format.date_order)
                                                    : tally.numbers.readable(format.decimal_mark);
    case ColumnType::category:
    case ColumnType::text:
      break;
  }
  return tally.given();
}

MomentReading read_moment(std::string_view text, const ColumnFormat& format) {
  if (format.date_kind == DateKind::calendar) {
    const DateReading reading = read_date(text);
    return {reading.value(format.date_order), reading};
  }
  const auto number = read_number(text).value(format.decimal_mark);
  return {number ? moment_from_number(*number, format.date_kind) : std::nullopt, {}};
}

bool is_identifier(const NumberTally& numbers, std::uint64_t given, bool all_different) {
  if (!is_nearly_all(numbers.digits_only, given)) return false;
  if (numbers.leading_zeros > 0 && numbers.leading_zeros * 100 >= numbers.digits_only) return true;
  const bool one_width = std::has_single_bit(numbers.widths);
  const int width = std::countr_zero(numbers.widths);
  return one_width && ((width >= 8 && all_different) || (width >= 5 && numbers.digits_only < given));
}

bool is_category(std::uint64_t distinct, std::uint64_t given) {
  if (distinct == 0 || distinct >= given) return false;
  return (distinct <= 12 || distinct * 2 <= given) && distinct <= most_labels(given);
}

std::uint64_t most_labels(std::uint64_t given) {
  return std::min<std::uint64_t>(kMostLabels, std::max<std::uint64_t>(1000, given / 20));
}

}  // namespace ruas
