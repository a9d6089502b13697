#include "ingest/mixtures.hpp"

#include <algorithm>

#include "base/joined.hpp"

namespace ruas {
namespace {

void most_frequent_first(std::vector<UnitSeen>& units) {
  std::stable_sort(units.begin(), units.end(),
                   [](const UnitSeen& a, const UnitSeen& b) { return a.cells > b.cells; });
}

/// "$ (12), Rp (300)", the most frequent first; "–" stands for none.
std::string list_units(std::vector<UnitSeen> units, std::uint64_t numbers) {
  for (const UnitSeen& unit : units) numbers -= unit.cells;
  if (numbers > 0) units.push_back({"\u2013", numbers, 0});
  most_frequent_first(units);
  return joined_by(units, [](const UnitSeen& unit) { return unit.sign + " (" + std::to_string(unit.cells) + ")"; });
}

/// "+07:00"
std::string zone_text(int minutes) {
  const int distance = minutes < 0 ? -minutes : minutes;
  const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return (minutes < 0 ? "-" : "+") + two(distance / 60) + ":" + two(distance % 60);
}

void look_at_numbers(const BuiltColumn& column, Message about, std::vector<Irregularity>& found) {
  const NumberTally& numbers = column.tally.numbers;
  if (const std::vector<UnitSeen> units = mixed_units(column); !units.empty()) {
    std::vector<std::uint64_t> lines;
    for (const UnitSeen& unit : units) lines.push_back(unit.first_line);
    std::sort(lines.begin(), lines.end());
    const std::uint64_t count = numbers.readable_at_all();
    found.push_back({Message(about).with("units", list_units(units, count)), count, lines});
    found.back().what.key = "reading.mixed.units";
  }
  if (!numbers.has_both_marks()) return;
  const bool point = column.format.decimal_mark == DecimalMark::point;
  found.push_back({Message(about).with("points", numbers.point_only).with("commas", numbers.comma_only),
                   point ? numbers.comma_only : numbers.point_only, column.unreadable.lines});
  found.back().what.key = point ? "reading.mixed.marks_read_as_point" : "reading.mixed.marks_read_as_comma";
}

Message with_orders(Message about, const DateTally& dates) {
  return std::move(about)
      .with("days", dates.day_first)
      .with("months", dates.month_first)
      .with("either", dates.either);
}

void look_at_dates(const BuiltColumn& column, const Message& about, std::vector<Irregularity>& found) {
  const DateTally& dates = column.tally.dates;
  if (dates.has_both_orders()) {
    const bool month = column.format.date_order == DateOrder::month_day_year;
    found.push_back({with_orders(about, dates), (month ? dates.day_first : dates.month_first) + dates.either,
                     column.unreadable.lines});
    found.back().what.key = month ? "reading.mixed.orders_month_first" : "reading.mixed.orders_day_first";
  }
  if (dates.has_mixed_forms()) {
    found.push_back({Message(about)
                         .with("years", dates.year_first)
                         .with("names", dates.by_name())
                         .with("figures", dates.numeric_ones()),
                     dates.readable_at_all(),
                     {}});
    found.back().what.key = "reading.mixed.forms";
  }
  if (dates.has_mixed_zones()) {
    found.push_back({Message(about)
                         .with("zoned", dates.zoned)
                         .with("given", dates.readable_at_all())
                         .with("least", zone_text(dates.least_zone))
                         .with("greatest", zone_text(dates.greatest_zone)),
                     dates.zoned,
                     {}});
    found.back().what.key = "reading.mixed.zones";
  }
}

/// Words that are nearly all dates or numbers, only not of one kind.
void look_at_words(const ColumnTally& observed, const Message& about, std::vector<Irregularity>& found) {
  const std::uint64_t given = observed.given();
  const DateTally& dates = observed.dates;
  const NumberTally& numbers = observed.numbers;
  if (given == 0) return;
  if (dates.has_both_orders() && is_nearly_all(dates.readable_at_all(), given)) {
    found.push_back({with_orders(about, dates), dates.readable_at_all(), {}});
    found.back().what.key = "reading.mixed.orders_kept_as_text";
  } else if (numbers.has_both_marks() && is_nearly_all(numbers.readable_at_all(), given)) {
    found.push_back({Message(about).with("points", numbers.point_only).with("commas", numbers.comma_only),
                     numbers.readable_at_all(),
                     {}});
    found.back().what.key = "reading.mixed.marks_kept_as_text";
  } else if (dates.readable_at_all() * 20 >= given && numbers.readable_at_all() * 20 >= given &&
             dates.readable_at_all() < given && numbers.readable_at_all() < given &&
             is_nearly_all(dates.readable_at_all() + numbers.readable_at_all(), given)) {
    found.push_back(
        {Message(about).with("dates", dates.readable_at_all()).with("numbers", numbers.readable_at_all()),
         given,
         {}});
    found.back().what.key = "reading.mixed.dates_and_numbers";
  }
}

}  // namespace

std::vector<UnitSeen> mixed_units(const BuiltColumn& column) {
  std::vector<UnitSeen> units;
  const NumberTally& numbers = column.tally.numbers;
  if (column.format.type != ColumnType::number || !numbers.has_mixed_units()) return units;
  for (std::size_t i = 1; i < kUnits; ++i)
    if (numbers.units[i] > 0) units.push_back({std::string(sign_of(static_cast<Unit>(i))), numbers.units[i], column.unit_lines[i]});
  most_frequent_first(units);
  return units;
}

std::vector<Irregularity> find_mixtures(const BuiltColumn& column, const ColumnVerdict& verdict,
                                        const std::string& name) {
  std::vector<Irregularity> found;
  const Message about = Message("").with("column", name);
  switch (column.format.type) {
    case ColumnType::number:
      look_at_numbers(column, about, found);
      break;
    case ColumnType::date:
      look_at_dates(column, about, found);
      break;
    case ColumnType::category:
    case ColumnType::text:
      if (!verdict.names_things) look_at_words(verdict.observed, about, found);
      break;
  }
  return found;
}

}  // namespace ruas
