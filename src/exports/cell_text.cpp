#include "exports/cell_text.hpp"

#include "base/dates.hpp"
#include "base/number_format.hpp"

namespace ruas {
namespace {

std::string padded(std::int64_t value, std::size_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

struct CellText {
  std::size_t row;

  std::string operator()(const NumberColumn& column) const { return shortest_number(column.values[row]); }
  std::string operator()(const DateColumn& column) const { return iso_date(column.seconds[row], column.has_time); }
  std::string operator()(const CategoryColumn& column) const { return column.labels[column.codes[row]]; }
  std::string operator()(const TextColumn& column) const { return std::string(column[row]); }
};

}  // namespace

std::string iso_date(std::int64_t seconds, bool with_time) {
  const std::int64_t days = days_from_seconds(seconds);
  const CivilDate date = civil_from_days(days);
  std::string text = padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
  if (!with_time) return text;
  const std::int64_t second = seconds - days * kSecondsPerDay;
  text += " " + padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2);
  if (second % 60 != 0) text += ":" + padded(second % 60, 2);
  return text;
}

std::string cell_text(const Column& column, std::size_t row) {
  if (column.is_missing(row)) return {};
  return std::visit(CellText{row}, column.values);
}

}  // namespace ruas
