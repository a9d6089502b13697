#include <cmath>
#include <optional>

#include "base/dates.hpp"
#include "profile/header_words.hpp"
#include "profile/vocabulary.hpp"
#include "quality/checks.hpp"
#include "quality/offers.hpp"

namespace ruas {
namespace {

constexpr double kOldestPerson = 120;           // years; the oldest so far was 122
constexpr std::int64_t kEarliestDay = -25'567;  // 1 January 1900: nobody in a customer file is older
constexpr std::int64_t kLatestDay = 47'482;     // 1 January 2100, where today is not known

/// What a number can be. Zero is told apart: a quantity may be negative (returned), but not nothing.
struct Possible {
  double low = kNoLowBound;
  double high = kNoHighBound;
  bool not_zero = false;
};

std::optional<Possible> possible_numbers(const Subject& subject, std::size_t index) {
  const std::string& name = subject.profile.columns[index].name;
  const std::vector<Term> terms = terms_of(name);
  if (subject.has_role(index, Role::quantity)) return Possible{kNoLowBound, kNoHighBound, true};
  if (subject.has_role(index, Role::price)) return Possible{0, kNoHighBound, false};
  if (holds(terms, Notion::age) && !holds(terms, Notion::average)) return Possible{0, kOldestPerson, false};
  if (holds(terms, Notion::birth)) return {};
  const std::vector<std::string> words = header_words(name);
  if (has_word(words, {"latitude", "lat", "lintang"})) return Possible{-90, 90, false};
  if (has_word(words, {"longitude", "lng", "lon", "bujur"})) return Possible{-180, 180, false};
  if (holds(terms, Notion::income) || holds(terms, Notion::person) || holds(terms, Notion::count))
    return Possible{0, kNoHighBound, false};
  return {};
}

Finding numbers_outside(const ColumnProfile& column, const NumberColumn& numbers, Possible possible) {
  const auto is_outside = [&](double value) { return value < possible.low || value > possible.high; };
  Finding finding = make_finding(FindingKind::impossible_values, Severity::warning, column.name);
  for (const double value : numbers.values) finding.count += is_outside(value);
  if (finding.count == 0) return finding;
  finding.example_rows =
      first_rows_where(numbers.size(), [&](std::size_t row) { return is_outside(numbers.values[row]); });
  const bool below = column.minimum < possible.low;
  finding.what = Message(below ? "quality.found_too_low" : "quality.found_too_high")
                     .with("column", column.name)
                     .with("count", finding.count)
                     .with("value", below ? column.minimum : column.maximum);
  finding.fixes.push_back(recommended(
      with_range(offer_cells(FixKind::empty_outside, column.name, "quality.fix_empty", finding.count),
                 possible.low, possible.high)));
  finding.fixes.push_back(with_range(offer_rows(FixKind::leave_rows_out_outside, column.name, finding.count),
                                     possible.low, possible.high));
  return finding;
}

Finding zeros(const ColumnProfile& column, const NumberColumn& numbers) {
  Finding finding = make_finding(FindingKind::impossible_values, Severity::warning, column.name);
  for (const double value : numbers.values) finding.count += value == 0;
  if (finding.count == 0) return finding;
  finding.example_rows =
      first_rows_where(numbers.size(), [&](std::size_t row) { return numbers.values[row] == 0; });
  finding.what =
      Message("quality.found_zero_quantity").with("column", column.name).with("count", finding.count);
  finding.fixes.push_back(recommended(offer_rows(FixKind::leave_rows_out_equal, column.name, finding.count)));
  finding.fixes.push_back(offer_cells(FixKind::empty_equal, column.name, "quality.fix_empty", finding.count));
  return finding;
}

/// Dates that may lie ahead: the end of a contract, the next visit.
bool may_lie_ahead(const std::string& name) {
  return has_word(header_words(name),
                  {"expiry", "expires",     "expiration", "expire",  "due",     "end",        "next",
                   "until",  "valid",       "renewal",    "plan",    "planned", "berakhir",   "jatuh",
                   "tempo",  "kedaluwarsa", "kadaluarsa", "berlaku", "sampai",  "berikutnya", "rencana"});
}

Finding days_outside(const Subject& subject, const ColumnProfile& column, const DateColumn& dates) {
  const std::int64_t last =
      may_lie_ahead(column.name) ? kLatestDay : subject.options.today.value_or(kLatestDay);
  const auto is_outside = [&](std::size_t row) {
    if (dates.is_missing(row)) return false;
    const std::int64_t day = days_from_seconds(dates.seconds[row]);
    return day < kEarliestDay || day > last;
  };
  const std::int64_t newest = column.present == 0 ? 0 : days_from_seconds(column.latest);
  const bool ahead = newest > last;
  Finding finding = make_finding(ahead ? FindingKind::future_dates : FindingKind::impossible_values,
                                 Severity::warning, column.name);
  const bool all_inside =
      !ahead && (column.present == 0 || days_from_seconds(column.earliest) >= kEarliestDay);
  if (all_inside) return finding;
  for (std::size_t row = 0; row < dates.size(); ++row) finding.count += is_outside(row);
  finding.example_rows = first_rows_where(dates.size(), is_outside);
  finding.what = Message(ahead ? "quality.found_future_dates" : "quality.found_ancient_dates")
                     .with("column", column.name)
                     .with("count", finding.count)
                     .with("day", ahead ? newest : days_from_seconds(column.earliest));
  const auto low = static_cast<double>(kEarliestDay);
  const auto high = static_cast<double>(last);
  finding.fixes.push_back(recommended(with_range(
      offer_cells(FixKind::empty_outside, column.name, "quality.fix_empty", finding.count), low, high)));
  finding.fixes.push_back(
      with_range(offer_rows(FixKind::leave_rows_out_outside, column.name, finding.count), low, high));
  return finding;
}

}  // namespace

Checked check_impossible(const Subject& subject, std::size_t index) {
  const ColumnProfile& column = subject.profile.columns[index];
  Checked checked;
  Finding finding;
  if (const auto* dates = std::get_if<DateColumn>(&subject.column(index).values)) {
    finding = days_outside(subject, column, *dates);
  } else if (const auto* numbers = std::get_if<NumberColumn>(&subject.column(index).values)) {
    const std::optional<Possible> possible = possible_numbers(subject, index);
    if (!possible) return checked;
    finding = possible->not_zero ? zeros(column, *numbers) : numbers_outside(column, *numbers, *possible);
  } else {
    return checked;
  }
  checked.looked_at = column.present;
  checked.faulty = finding.count;
  if (finding.count == 0) return checked;
  finding.of = column.present;
  checked.findings.push_back(std::move(finding));
  return checked;
}

}  // namespace ruas
