#include "insight/segment_profiles.hpp"

#include <algorithm>
#include <cmath>

#include "insight/effect_size.hpp"
#include "insight/segment_tallies.hpp"

namespace ruas {
namespace {

constexpr double kSmallEffect = 0.2;  // Cohen 1988
constexpr std::size_t kTopDifferences = 3;

/// Each segment beside all the others.
std::vector<SegmentColumn> describe_number(const std::string& name, std::span<const Spread> spreads) {
  Spread all;
  for (const Spread& spread : spreads) all.merge(spread);
  std::vector<SegmentColumn> columns;
  for (std::size_t segment = 0; segment < spreads.size(); ++segment) {
    // The rest is put together anew: taking a segment away from the whole would lose digits beside an
    // outlying one.
    Spread rest;
    for (std::size_t other = 0; other < spreads.size(); ++other)
      if (other != segment) rest.merge(spreads[other]);
    SegmentColumn& column = columns.emplace_back();
    column.name = name;
    column.mean = spreads[segment].mean;
    column.overall_mean = all.mean;
    column.standardised_difference = standardised_difference(spreads[segment], rest);
  }
  return columns;
}

struct Level {
  std::size_t label;
  Share here;
  Share rest;
  double difference;
};

/// Levels that occur in some segment, the most frequent here first, then in order of the labels.
std::vector<Level> levels_of(std::span<const std::uint64_t> counts, std::span<const std::uint64_t> totals) {
  std::uint64_t rows = 0;
  std::uint64_t total_rows = 0;
  for (const std::uint64_t count : counts) rows += count;
  for (const std::uint64_t count : totals) total_rows += count;
  std::vector<Level> levels;
  for (std::size_t label = 0; label < counts.size(); ++label) {
    if (totals[label] == 0) continue;
    const Share here{counts[label], rows};
    const Share rest{totals[label] - counts[label], total_rows - rows};
    levels.push_back({label, here, rest, standardised_difference(here, rest)});
  }
  std::stable_sort(levels.begin(), levels.end(),
                   [](const Level& a, const Level& b) { return a.here.count > b.here.count; });
  return levels;
}

/// Of two levels that differ alike, the one the segment has more of tells more: "mostly A" rather than
/// "hardly any B".
const Level* most_telling(const std::vector<Level>& levels, Telling telling) {
  constexpr double kAlike = 1e-9;
  const Level* best = nullptr;
  for (const Level& level : levels) {
    if (std::isnan(level.difference)) continue;
    if (telling == Telling::what_they_have_more && level.difference <= 0) continue;
    const auto weight = [](const Level& l) {
      return std::fabs(l.difference) * (l.difference > 0 ? 1 + kAlike : 1);
    };
    if (!best || weight(level) > weight(*best)) best = &level;
  }
  return best;
}

std::vector<SegmentColumn> describe_category(const std::string& name, const CategoryColumn& source,
                                             std::span<const std::uint64_t> counts, std::size_t k,
                                             Telling telling) {
  const std::size_t labels = source.labels.size();
  std::vector<std::uint64_t> totals(labels);
  for (std::size_t i = 0; i < counts.size(); ++i) totals[i % labels] += counts[i];
  std::vector<SegmentColumn> columns;
  for (std::size_t segment = 0; segment < k; ++segment) {
    const std::vector<Level> levels = levels_of(counts.subspan(segment * labels, labels), totals);
    SegmentColumn& column = columns.emplace_back();
    column.name = name;
    column.categorical = true;
    for (const Level& level : levels) {
      const Share overall{level.here.count + level.rest.count, level.here.rows + level.rest.rows};
      column.levels.push_back({source.labels[level.label], level.here.value(), overall.value()});
    }
    column.level_difference = std::nan("");
    if (const Level* told = most_telling(levels, telling)) {
      column.top_level = source.labels[told->label];
      column.level_difference = told->difference;
    }
  }
  return columns;
}

/// Gives each segment its view of the next column.
void append(std::vector<SegmentProfile>& profiles, std::vector<SegmentColumn> columns) {
  for (std::size_t segment = 0; segment < profiles.size(); ++segment)
    profiles[segment].columns.push_back(std::move(columns[segment]));
}

std::vector<std::size_t> find_top_differences(const std::vector<SegmentColumn>& columns) {
  std::vector<std::size_t> top;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (std::fabs(columns[i].effect()) >= kSmallEffect) top.push_back(i);  // never NaN
  std::stable_sort(top.begin(), top.end(), [&](std::size_t a, std::size_t b) {
    return std::fabs(columns[a].effect()) > std::fabs(columns[b].effect());
  });
  top.resize(std::min(top.size(), kTopDifferences));
  return top;
}

void describe_sizes(const Segmentation& segmentation, std::vector<SegmentProfile>& profiles, Run& run) {
  const std::vector<Sum> confidence = tally_confidence(segmentation, run);
  const double rows = static_cast<double>(segmentation.labels.size());
  for (std::size_t segment = 0; segment < profiles.size(); ++segment) {
    const double size = static_cast<double>(confidence[segment].rows);
    profiles[segment].size = confidence[segment].rows;
    profiles[segment].share = rows > 0 ? size / rows : 0;
    profiles[segment].mean_confidence = size > 0 ? confidence[segment].total / size : 0;
  }
  if (segmentation.has_outliers) profiles.back().mean_confidence = std::nan("");
}

void describe_revenue(const NumberColumn& column, const Prepared& prepared, const Segmentation& segmentation,
                      std::vector<SegmentProfile>& profiles, Run& run) {
  const std::vector<Sum> revenue = tally_number(column, prepared, segmentation, run);
  double total = 0;
  for (const Sum& sum : revenue) total += sum.total;
  for (std::size_t segment = 0; segment < profiles.size(); ++segment) {
    profiles[segment].revenue = revenue[segment].total;
    profiles[segment].revenue_share = total > 0 ? revenue[segment].total / total : 0;
  }
}

}  // namespace

std::vector<SegmentProfile> profile_segments(const Table& table, const Prepared& prepared,
                                             const Segmentation& segmentation, int revenue, Run& run,
                                             Telling telling) {
  const std::size_t k = segmentation.k;
  std::vector<SegmentProfile> profiles(k);
  describe_sizes(segmentation, profiles, run);
  if (revenue >= 0)
    describe_revenue(std::get<NumberColumn>(table.column(static_cast<std::size_t>(revenue)).values), prepared,
                     segmentation, profiles, run);

  const std::vector<Spread> spreads = tally_spreads(table, prepared, segmentation, run);
  std::size_t numbers = 0;
  for (const PreparedColumn& column : prepared.columns) {
    if (column.categorical) {
      const auto& source = std::get<CategoryColumn>(table.column(column.table_column).values);
      append(profiles,
             describe_category(column.name, source, tally_labels(source, prepared, segmentation, run), k, telling));
    } else {
      append(profiles, describe_number(column.name, std::span(spreads).subspan(numbers++ * k, k)));
    }
  }
  for (SegmentProfile& profile : profiles) profile.top_differences = find_top_differences(profile.columns);
  return profiles;
}

}  // namespace ruas
