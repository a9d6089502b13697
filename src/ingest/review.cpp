#include "ingest/review.hpp"

#include <algorithm>

namespace ruas {
namespace {

struct Observed {
  ColumnTally tally;
  bool complete = false;
};

/// Everything an open column's values could be. Stops where more than `words_allowed` are plain words.
Observed observe_values(const BuiltColumn& column, std::uint64_t words_allowed) {
  ColumnTally tally;
  std::uint64_t words = 0;
  column.for_each_value([&](std::string_view text, std::uint64_t cells) {
    if (!observe(text, cells, tally)) words += cells;
    return words <= words_allowed;
  });
  const bool all = tally.present == column.tally.present;
  tally.present = column.tally.present;
  tally.missing = column.tally.missing;
  return {tally, all};
}

/// Distinct values, counted up to `limit` + 1.
std::uint64_t count_distinct(const BuiltColumn& column, std::uint64_t limit) {
  if (column.format.type == ColumnType::category) return column.labels.size();
  Dictionary seen;
  column.for_each_value([&](std::string_view text, std::uint64_t) {
    seen.code_of(text);
    return seen.size() <= limit;
  });
  return seen.size();
}

bool number_is_contradicted(const BuiltColumn& column, bool repeats_values, const FileHabits& habits) {
  const ColumnTally& tally = column.tally;
  return !is_nearly_all(tally.present, tally.given()) ||
         (tally.numbers.has_marks() && habits.mark_of(tally.numbers) != column.format.decimal_mark) ||
         is_identifier(tally.numbers, tally.given(), !repeats_values);
}

bool date_is_contradicted(const BuiltColumn& column, const FileHabits& habits) {
  const ColumnTally& tally = column.tally;
  return !is_nearly_all(tally.present, tally.given()) ||
         (column.format.date_kind == DateKind::calendar && tally.dates.numeric() &&
          habits.order_of(tally.dates) != column.format.date_order);
}

/// As text nothing is lost, and the whole column tells what it is.
ColumnVerdict read_as_text() {
  ColumnVerdict verdict;
  verdict.format.type = ColumnType::text;
  verdict.read_again = true;
  return verdict;
}

ColumnVerdict judge_read(const BuiltColumn& column, bool repeats_values, const FileHabits& habits) {
  const bool contradicted = column.format.type == ColumnType::number
                                ? number_is_contradicted(column, repeats_values, habits)
                                : date_is_contradicted(column, habits);
  return contradicted ? read_as_text() : ColumnVerdict{column.format};
}

/// Only the file knows the lines of the cells that do not fit, or not beside each other.
bool needs_lines(const ColumnTally& tally, const ColumnFormat& format) {
  return count_readable(tally, format) < tally.given() ||
         (format.type == ColumnType::number && tally.numbers.has_mixed_units());
}

ColumnVerdict judge_open(const BuiltColumn& column, const ColumnTally& observed, const std::string& header,
                         const FileHabits& habits) {
  ColumnVerdict verdict;
  const std::uint64_t given = observed.given();
  // Counting distinct values is dear, so only where it decides.
  const bool all_different =
      is_identifier(observed.numbers, given, true) && count_distinct(column, given) == given;
  if (const auto format = number_or_date(observed, header, all_different, habits)) {
    verdict.format = *format;
    verdict.read_again = needs_lines(observed, *format);
    return verdict;
  }
  verdict.names_things = is_identifier(observed.numbers, given, all_different);
  verdict.format.type = is_category(count_distinct(column, most_labels(given)), given) ? ColumnType::category
                                                                                       : ColumnType::text;
  return verdict;
}

/// The type is the user's; the marks and the order are still the column's.
ColumnVerdict judge_chosen(const BuiltColumn& column, const ColumnTally& tally, ColumnType type,
                           const FileHabits& habits) {
  const std::optional<ColumnFormat> format = format_of_type(type, tally, habits);
  if (!column.is_open()) {
    if (tally.present == 0 && tally.given() > 0) return read_as_text();
    const bool fits =
        type == ColumnType::number
            ? !tally.numbers.has_marks() || habits.mark_of(tally.numbers) == column.format.decimal_mark
            : !tally.dates.numeric() || habits.order_of(tally.dates) == column.format.date_order;
    return fits ? ColumnVerdict{column.format} : ColumnVerdict{*format, true};
  }
  ColumnVerdict verdict;
  if (!format) {
    verdict.format.type = ColumnType::text;  // refused when all is read
    return verdict;
  }
  verdict.format = *format;
  verdict.read_again = needs_lines(tally, *format);
  return verdict;
}

}  // namespace

bool Review::read_again() const {
  return std::any_of(columns.begin(), columns.end(),
                     [](const ColumnVerdict& column) { return column.read_again; });
}

Review review_columns(const ParsedFile& file, const Layout& layout,
                      const std::vector<ProposedColumn>& proposed, const std::vector<bool>& settled,
                      const Dialect& dialect, Run& run) {
  std::vector<ColumnTally> tallies(file.columns.size());
  std::vector<char> complete(file.columns.size(), 0);
  for_blocks(run, file.columns.size(), 1, [&](Block block) {
    const BuiltColumn& column = file.columns[block.index];
    const std::uint64_t given = column.tally.given();
    const bool all = layout.chosen[block.index].type.by_user;
    tallies[block.index] = column.tally;
    if (!column.is_open()) return;
    const Observed observed = observe_values(column, all ? given : given / 20);
    tallies[block.index] = observed.tally;
    complete[block.index] = observed.complete;
  });
  Review review;
  review.habits = file_habits(tallies, dialect, layout.grammar.delimiter);
  review.columns.resize(file.columns.size());
  for_blocks(run, file.columns.size(), 1, [&](Block block) {
    const std::size_t i = block.index;
    const BuiltColumn& column = file.columns[i];
    const ColumnOptions& chosen = layout.chosen[i];
    const FileHabits habits = habits_for(chosen, review.habits);
    if (settled[i] && !column.is_open())
      review.columns[i].format = column.format;
    else if (chosen.type.by_user)
      review.columns[i] = judge_chosen(column, tallies[i], chosen.type.value, habits);
    else if (column.is_open())
      review.columns[i] = judge_open(column, tallies[i], layout.headers[i], habits);
    else
      review.columns[i] = judge_read(column, proposed[i].repeats_values, habits);
    if (complete[i]) review.columns[i].observed = tallies[i];
  });
  return review;
}

}  // namespace ruas
