#include "exports/cell_text.hpp"

#include "base/dates.hpp"
#include "base/iso_day.hpp"
#include "base/number_format.hpp"

namespace ruas {
namespace {

std::string two_digits(std::int64_t value) {
  return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
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
  std::string text = write_iso_day(days);
  if (!with_time) return text;
  const std::int64_t second = seconds - days * kSecondsPerDay;
  text += " " + two_digits(second / 3600) + ":" + two_digits(second / 60 % 60);
  if (second % 60 != 0) text += ":" + two_digits(second % 60);
  return text;
}

std::string cell_text(const Column& column, std::size_t row) {
  if (column.is_missing(row)) return {};
  return std::visit(CellText{row}, column.values);
}

}  // namespace ruas
