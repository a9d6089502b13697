#include "joins/key_search.hpp"

#include <algorithm>
#include <cmath>

#include "base/random.hpp"
#include "joins/check_key.hpp"

namespace ruas {
namespace {

// Without a name that speaks for it, a key must explain nearly everything (ours).
constexpr double kShareOfStrangers = 0.9;
constexpr double kShareOfRelated = 0.5;
constexpr std::uint64_t kFewestValuesOfStrangers = 3;
constexpr std::uint64_t kSampledRows = 100;
constexpr double kShareOfSample = 0.5;  // well below what is needed of all rows

bool is_number(const Column& column) {
  return column.type() == ColumnType::number;
}

[[gnu::noinline]] bool all_whole(const Column& column) {
  const auto* numbers = std::get_if<NumberColumn>(&column.values);
  return !numbers || std::all_of(numbers->values.begin(), numbers->values.end(), [](double value) {
    return std::isnan(value) || value == std::trunc(value);
  });
}

/// Whether it is worth looking at the values. Whole numbers meet everywhere by chance (ages are customer
/// numbers too): their names must say that they are keys.
bool may_be_key(const Column& from, const KeyName& from_name, const Column& to, const KeyName& to_name,
                Kinship kinship) {
  if (from.type() == ColumnType::date || to.type() == ColumnType::date) return false;
  if (!is_number(from) && !is_number(to)) return true;
  if (kinship == Kinship::same) return from_name.names_rows || to_name.names_rows;
  return kinship == Kinship::related && from_name.names_rows && to_name.names_rows;
}

/// Of a category or text.
std::string_view text_of(const Column& column, std::size_t row) {
  if (const auto* category = std::get_if<CategoryColumn>(&column.values))
    return category->labels[category->codes[row]];
  return (*std::get_if<TextColumn>(&column.values))[row];
}

double score_of(const KeyReport& report, Kinship kinship, bool both_name_rows) {
  return report.share_found() +
         (kinship == Kinship::same      ? 1
          : kinship == Kinship::related ? 0.5
                                        : 0) +
         (both_name_rows ? 0.25 : 0) - (report.refused ? 10 : 0);
}

}  // namespace

const KeyValues& KeySearch::values(Place place) {
  std::unique_ptr<KeyValues>& known = values_[place];
  if (!known) known = std::make_unique<KeyValues>(column(place), run_);
  return *known;
}

/// In the spelling that finds more; exact where both find the same.
KeyReport KeySearch::report(Place from, Place to) {
  const JoinKey key{from.first, from.second, to.first, to.second, KeySpelling::exact};
  KeyReport exact = check_key(tables_, key, values(from), values(to));
  if (exact.values_found == exact.values || (is_number(column(from)) && is_number(column(to)))) return exact;
  JoinKey folded_key = key;
  folded_key.spelling = KeySpelling::folded;
  KeyReport folded = check_key(tables_, folded_key, values(from), values(to));
  return folded.values_found > exact.values_found && !folded.refused ? folded : exact;
}

/// Whether a look at some rows allows that most of `from` is found in `to`, so that not every pair of columns
/// is compared in full. From the larger table to the smaller one only: without a name that speaks for it, a
/// key leads from facts to what they name.
bool KeySearch::may_be_found(Place from, Place to) {
  const Column& asked = column(from);
  if (asked.size() < column(to).size() || !values(to).is_unique()) return false;
  Random random(0);
  std::uint64_t present = 0, found = 0;
  for (const std::uint64_t row : random_sample(random, asked.size(), kSampledRows)) {
    if (asked.is_missing(row)) continue;
    ++present;
    found += values(to).find(text_of(asked, row)) != kMissingCode ? 1 : 0;
  }
  return static_cast<double>(found) >= kShareOfSample * static_cast<double>(present);
}

/// Nothing where the two columns are no key: found too little, or only by chance.
std::optional<KeyReport> KeySearch::weigh(Place from, Place to, Kinship kinship) {
  if (kinship == Kinship::none && !may_be_found(from, to)) return std::nullopt;
  KeyReport found = report(from, to);
  if (kinship == Kinship::same) return found;
  const double needed = kinship == Kinship::related ? kShareOfRelated : kShareOfStrangers;
  const bool enough = found.share_found() >= needed && found.values_found >= kFewestValuesOfStrangers;
  return enough && !found.refused ? std::optional(std::move(found)) : std::nullopt;
}

std::optional<KeyReport> KeySearch::best(std::size_t from_table, std::size_t to_table) {
  std::optional<KeyReport> best;
  double best_score = 0;
  for (std::size_t i = 0; i < tables_[from_table].table->columns().size(); ++i)
    for (std::size_t j = 0; j < tables_[to_table].table->columns().size(); ++j) {
      const Place from{from_table, i}, to{to_table, j};
      const KeyName from_name = name(from), to_name = name(to);
      const Kinship kinship = kinship_of(from_name, to_name);
      if (!may_be_key(column(from), from_name, column(to), to_name, kinship)) continue;
      if (!all_whole(column(from)) || !all_whole(column(to))) continue;
      std::optional<KeyReport> found = weigh(from, to, kinship);
      if (!found) continue;
      const double score = score_of(*found, kinship, from_name.names_rows && to_name.names_rows);
      if (best && score <= best_score) continue;
      best_score = score;
      best = std::move(found);
    }
  return best;
}

}  // namespace ruas
