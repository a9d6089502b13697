#include "quality/row_fixes.hpp"

#include <algorithm>
#include <string_view>

#include "base/dates.hpp"
#include "quality/repeats.hpp"

namespace ruas {
namespace {

using Rows = std::vector<std::uint32_t>;

template <class Leaves>
Rows rows_without(std::size_t rows, const Leaves& leaves) {
  Rows stay;
  stay.reserve(rows);
  for (std::size_t row = 0; row < rows; ++row)
    if (!leaves(row)) stay.push_back(static_cast<std::uint32_t>(row));
  return stay;
}

std::optional<Rows> inside(const Column& column, double low, double high) {
  if (const auto* numbers = std::get_if<NumberColumn>(&column.values))
    return rows_without(column.size(), [&](std::size_t row) {
      return numbers->values[row] < low || numbers->values[row] > high;
    });
  if (const auto* dates = std::get_if<DateColumn>(&column.values))
    return rows_without(column.size(), [&](std::size_t row) {
      if (dates->is_missing(row)) return false;
      const auto day = static_cast<double>(days_from_seconds(dates->seconds[row]));
      return day < low || day > high;
    });
  return {};
}

std::optional<Rows> unlike(const Column& column, double value) {
  const auto* numbers = std::get_if<NumberColumn>(&column.values);
  if (!numbers) return {};
  return rows_without(column.size(), [&](std::size_t row) { return numbers->values[row] == value; });
}

std::optional<Rows> without_prefix(const Column& column, std::string_view prefix) {
  if (const auto* text = std::get_if<TextColumn>(&column.values))
    return rows_without(column.size(),
                        [&](std::size_t row) { return begins_with_code((*text)[row], prefix); });
  const auto* category = std::get_if<CategoryColumn>(&column.values);
  if (!category) return {};
  return rows_without(column.size(), [&](std::size_t row) {
    return !category->is_missing(row) && begins_with_code(category->labels[category->codes[row]], prefix);
  });
}

std::optional<Rows> with_label(const Column& column, std::string_view label) {
  const auto* category = std::get_if<CategoryColumn>(&column.values);
  if (!category) return {};
  return rows_without(column.size(), [&](std::size_t row) {
    return !category->is_missing(row) && category->labels[category->codes[row]] != label;
  });
}

Rows without_repeats(const std::vector<std::uint32_t>& first_rows) {
  return rows_without(first_rows.size(), [&](std::size_t row) { return first_rows[row] != row; });
}

/// All rows but those that have a later one like them.
Rows last_of_each(const std::vector<std::uint32_t>& first_rows) {
  std::vector<std::uint32_t> last(first_rows.size());  // by first row
  for (std::size_t row = 0; row < first_rows.size(); ++row)
    last[first_rows[row]] = static_cast<std::uint32_t>(row);
  return rows_without(first_rows.size(), [&](std::size_t row) { return last[first_rows[row]] != row; });
}

}  // namespace

bool begins_with_code(std::string_view text, std::string_view prefix) {
  return text.size() > prefix.size() && text.starts_with(prefix) && text[prefix.size()] >= '0' &&
         text[prefix.size()] <= '9';
}

std::optional<Rows> rows_that_stay(std::span<const Column> columns, const Fix& fix, Run& run) {
  if (fix.kind == FixKind::leave_rows_out_twice && !columns.empty())
    return without_repeats(first_rows_alike(columns, run));
  const auto column = std::find_if(columns.begin(), columns.end(),
                                   [&](const Column& candidate) { return candidate.name == fix.column; });
  if (column == columns.end()) return {};
  switch (fix.kind) {
    case FixKind::leave_rows_out_empty:
      return rows_without(column->size(), [&](std::size_t row) { return column->is_missing(row); });
    case FixKind::leave_rows_out_outside:
      return inside(*column, fix.low, fix.high);
    case FixKind::leave_rows_out_equal:
      return unlike(*column, fix.low);
    case FixKind::leave_rows_out_prefix:
      return without_prefix(*column, fix.text);
    case FixKind::keep_first_of_id:
      return without_repeats(first_rows_of_values(*column, run));
    case FixKind::keep_last_of_id:
      return last_of_each(first_rows_of_values(*column, run));
    case FixKind::keep_label:
      return with_label(*column, fix.text);
    default:
      return {};
  }
}

}  // namespace ruas
