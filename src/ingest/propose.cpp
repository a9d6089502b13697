#include "ingest/propose.hpp"

#include <algorithm>

#include "ingest/dictionary.hpp"

namespace ruas {
namespace {

struct SampledColumn {
  ColumnTally tally;
  std::uint64_t distinct = 0;
};

SampledColumn look_at(const Layout& layout, std::size_t column, const MissingTokens& missing) {
  SampledColumn sampled;
  Dictionary values;
  for (const SampleRecord& record : layout.sample) {
    if (column >= record.cells.size() || missing.matches(record.cells[column])) continue;
    observe(record.cells[column], 1, sampled.tally);
    values.code_of(record.cells[column]);
  }
  sampled.distinct = values.size();
  return sampled;
}

bool is_numeric(const ColumnTally& tally) {
  const NumberTally& numbers = tally.numbers;
  return tally.given() > 0 &&
         is_nearly_all(std::max(numbers.readable(DecimalMark::point), numbers.readable(DecimalMark::comma)),
                       tally.given());
}

bool is_date(const ColumnTally& tally) {
  const DateTally& dates = tally.dates;
  return tally.given() > 0 && is_nearly_all(std::max(dates.readable(DateOrder::day_month_year),
                                                     dates.readable(DateOrder::month_day_year)),
                                            tally.given());
}

}  // namespace

FileHabits file_habits(const std::vector<ColumnTally>& columns, const Dialect& chosen, char delimiter) {
  int points = 0, commas = 0, days_first = 0, months_first = 0;
  for (const ColumnTally& tally : columns) {
    if (is_date(tally)) {
      if (const auto order = tally.dates.order())
        ++(*order == DateOrder::month_day_year ? months_first : days_first);
    } else if (is_numeric(tally)) {
      const NumberTally& numbers = tally.numbers;
      points += numbers.point_only > numbers.comma_only;
      commas += numbers.comma_only > numbers.point_only;
    }
  }
  FileHabits habits;
  if (points == commas) commas += delimiter == ';';
  habits.decimal_mark = commas > points ? DecimalMark::comma : DecimalMark::point;
  habits.date_order = months_first > days_first ? DateOrder::month_day_year : DateOrder::day_month_year;
  ColumnOptions for_all;
  for_all.decimal_mark = chosen.decimal_mark;
  for_all.date_order = chosen.date_order;
  return habits_for(for_all, habits);
}

std::vector<ProposedColumn> propose_formats(const Layout& layout, const ReadOptions& options,
                                            const MissingTokens& missing) {
  std::vector<SampledColumn> sampled;
  std::vector<ColumnTally> tallies;
  for (std::size_t i = 0; i < layout.columns(); ++i) {
    sampled.push_back(look_at(layout, i, missing));
    tallies.push_back(sampled.back().tally);
  }
  const FileHabits habits = file_habits(tallies, options.dialect, layout.grammar.delimiter);
  std::vector<ProposedColumn> proposed;
  for (std::size_t i = 0; i < layout.columns(); ++i) {
    const ColumnTally& tally = sampled[i].tally;
    const ColumnOptions& chosen = layout.chosen[i];
    const FileHabits habits_here = habits_for(chosen, habits);
    const bool repeats = sampled[i].distinct < tally.given();
    // A chosen type that the sample has no value of is read as words, which tell when all are there.
    const auto format = chosen.type.by_user && tally.given() > 0
                            ? format_of_type(chosen.type.value, tally, habits_here)
                            : number_or_date(tally, layout.headers[i], !repeats, habits_here);
    ColumnFormat words;
    words.type = sampled[i].distinct * 2 > tally.given() ? ColumnType::text : ColumnType::category;
    proposed.push_back({format.value_or(words), repeats});
  }
  return proposed;
}

}  // namespace ruas
