#include "engine/continuity.hpp"

#include <algorithm>

#include "agreement/crosstab.hpp"
#include "agreement/matching.hpp"
#include "engine/apply_edits.hpp"
#include "engine/order_letters.hpp"

namespace ruas {
namespace {

std::size_t groups_of(const Segmentation& segmentation) {
  return segmentation.k - (segmentation.has_outliers ? 1 : 0);
}

/// A label for every row of the table; outliers are in no group.
std::vector<std::uint8_t> spread(const FoundSegments& found, std::size_t table_rows) {
  std::vector<std::uint8_t> labels(table_rows, kWithoutSegment);
  for (std::size_t i = 0; i < found.prepared.rows.size(); ++i)
    if (found.segmentation.labels[i] < groups_of(found.segmentation))
      labels[found.prepared.rows[i]] = found.segmentation.labels[i];
  return labels;
}

/// By the segments of `next` as they stand. Whoever was there before keeps the letter; the others take the
/// first that nobody had.
std::vector<std::size_t> letters_kept(const FoundSegments& previous, const Matching& matching, const Segmentation& next) {
  std::vector<std::size_t> partner_of = matching.first_of_second;
  if (next.has_outliers)
    partner_of.push_back(previous.segmentation.has_outliers ? previous.segmentation.k - 1 : kUnmatched);
  const std::vector<std::size_t> free = previous.letters.free_numbers(next.k);
  auto unused = free.begin();
  std::vector<std::size_t> numbers;
  for (const std::size_t partner : partner_of)
    numbers.push_back(partner == kUnmatched ? *unused++ : previous.letters.number(partner));
  return numbers;
}

void stand_at(const std::vector<std::uint8_t>& places, FoundSegments& found) {
  Segmentation& segmentation = found.segmentation;
  for (std::uint8_t& label : segmentation.labels) label = places[label];
  for (std::uint8_t& place : found.place_of) place = places[place];
  const std::size_t features = segmentation.centers.size() / segmentation.k;
  std::vector<double> centers(segmentation.centers.size());
  for (std::size_t segment = 0; segment < segmentation.k; ++segment)
    std::copy_n(segmentation.centers.begin() + static_cast<std::ptrdiff_t>(segment * features), features,
                centers.begin() + static_cast<std::ptrdiff_t>(places[segment] * features));
  segmentation.centers = std::move(centers);
}

/// The share of the people of two segments, of the first and the second segmentation, who are in both.
double shared(const Crosstab& counted, std::size_t first, std::size_t second) {
  std::uint64_t all = 0;
  for (std::size_t s = 0; s < counted.second_segments; ++s) all += counted.at(first, s);
  for (std::size_t f = 0; f < counted.first_segments; ++f) all += counted.at(f, second);
  const std::uint64_t both = counted.at(first, second);
  return both == 0 ? 0 : static_cast<double>(both) / static_cast<double>(all - both);
}

std::vector<Message> names_that_stay(const Grouping& previous, const Crosstab& counted, const Matching& matching,
                                     const std::vector<std::uint8_t>& places) {
  std::vector<Message> names(places.size());
  for (std::size_t segment = 0; segment < counted.second_segments; ++segment) {
    const std::size_t partner = matching.first_of_second[segment];
    if (partner == kUnmatched || shared(counted, partner, segment) < kLeastInMatched) continue;
    const Message& name = previous.summary.segments[partner].name;
    if (own_name_in(name)) names[places[segment]] = name;
  }
  return names;
}

}  // namespace

FoundAgain keep_letters(const FoundSegments& previous, std::size_t table_rows, FoundSegments& next, Run& run) {
  const std::size_t groups = groups_of(next.segmentation);
  const Crosstab counted = crosstab(spread(previous, table_rows), groups_of(previous.segmentation),
                                    spread(next, table_rows), groups, run);
  const Matching matching = match_segments(counted);
  const auto rows = static_cast<double>(counted.rows());
  if (rows == 0 || static_cast<double>(matching.rows_in_matched) < kLeastInMatched * rows) return {};
  OrderedLetters ordered =
      order_letters(letters_kept(previous, matching, next.segmentation), next.segmentation.has_outliers);
  stand_at(ordered.place_of, next);
  next.letters = std::move(ordered.letters);
  return {true, names_that_stay(previous, counted, matching, ordered.place_of)};
}

}  // namespace ruas
