#include "profile/profile.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include "profile/distinct.hpp"
#include "profile/identifier.hpp"
#include "profile/moments.hpp"
#include "profile/quartiles.hpp"

namespace ruas {
namespace {

constexpr std::size_t kTopCategories = 10;
constexpr std::size_t kStretchRows = 8192;
/// Columns between two progress reports.
constexpr std::size_t kColumnsAtATime = 16;

void describe(const NumberColumn& column, ColumnProfile& profile) {
  const Moments moments = moments_of(column.values);
  profile.present = moments.count;
  if (moments.count == 0) return;
  profile.minimum = moments.minimum;
  profile.maximum = moments.maximum;
  profile.mean = moments.mean;
  profile.standard_deviation = moments.standard_deviation();
  profile.skewness = moments.skewness();
  const Quartiles quartiles = quartiles_of(column.values, moments);
  profile.quartile_1 = quartiles.quartile_1;
  profile.median = quartiles.median;
  profile.quartile_3 = quartiles.quartile_3;
  profile.distinct = count_distinct(column.values, ColumnProfile::kDistinctLimit);
  profile.looks_like_identifier = numbers_identify(profile.name, column.values, moments, profile.distinct);
}

[[gnu::noinline]] void widen(std::span<const std::int64_t> seconds, ColumnProfile& profile) {
  for (const std::int64_t moment : seconds) {
    if (moment == kMissingDate) continue;
    profile.earliest = profile.present == 0 ? moment : std::min(profile.earliest, moment);
    profile.latest = profile.present == 0 ? moment : std::max(profile.latest, moment);
    ++profile.present;
  }
}

void describe(const DateColumn& column, ColumnProfile& profile) {
  const std::span<const std::int64_t> seconds = column.seconds;
  for (std::size_t i = 0; i < seconds.size(); i += kStretchRows)
    widen(seconds.subspan(i, std::min(kStretchRows, seconds.size() - i)), profile);
  profile.distinct = count_distinct(seconds, ColumnProfile::kDistinctLimit);
}

[[gnu::noinline]] void count(std::span<const std::uint32_t> codes, std::vector<std::uint64_t>& counts) {
  for (const std::uint32_t code : codes)
    if (code != kMissingCode) ++counts[code];
}

/// Indices of the largest counts above 0, falling; the earlier label first on a tie.
std::vector<std::size_t> most_frequent(const std::vector<std::uint64_t>& counts) {
  std::vector<std::size_t> order(counts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t label) { return counts[label] == 0; });
  const std::size_t wanted = std::min(kTopCategories, order.size());
  std::partial_sort(
      order.begin(), order.begin() + static_cast<std::ptrdiff_t>(wanted), order.end(),
      [&](std::size_t a, std::size_t b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
  order.resize(wanted);
  return order;
}

void describe(const CategoryColumn& column, ColumnProfile& profile) {
  std::vector<std::uint64_t> counts(column.labels.size());
  const std::span<const std::uint32_t> codes = column.codes;
  for (std::size_t i = 0; i < codes.size(); i += kStretchRows)
    count(codes.subspan(i, std::min(kStretchRows, codes.size() - i)), counts);
  profile.present = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
  const auto occurring =
      counts.size() - static_cast<std::size_t>(std::count(counts.begin(), counts.end(), 0u));
  profile.distinct = std::min<std::uint64_t>(occurring, ColumnProfile::kDistinctLimit);
  profile.looks_like_identifier = profile.present > 2 && occurring == profile.present;
  for (const std::size_t label : most_frequent(counts))
    profile.top.push_back({column.labels[label], counts[label]});
}

void describe(const TextColumn& column, ColumnProfile& profile) {
  const TextVariety variety = variety_of(column, ColumnProfile::kDistinctLimit);
  profile.present = variety.present;
  profile.distinct = variety.distinct;
  profile.looks_like_identifier = variety.present > 1 && variety.all_different;
}

ColumnProfile profile_column(const Column& column) {
  ColumnProfile profile;
  profile.name = column.name;
  profile.type = column.type();
  std::visit([&](const auto& values) { describe(values, profile); }, column.values);
  profile.missing = column.size() - profile.present;
  return profile;
}

}  // namespace

Profile profile_table(const Table& table, Run& run) {
  run.begin_stage("stage.profile");
  Profile profile;
  profile.columns.resize(table.columns().size());
  // A column is one task: nothing in it depends on another, and there are usually more columns than threads.
  for (std::size_t first = 0; first < profile.columns.size(); first += kColumnsAtATime) {
    const std::size_t columns = std::min(kColumnsAtATime, profile.columns.size() - first);
    for_blocks(run, columns, 1, [&](Block block) {
      const std::size_t index = first + block.begin;
      profile.columns[index] = profile_column(table.column(index));
    });
    run.report(static_cast<double>(first + columns) / static_cast<double>(profile.columns.size()),
               table.rows());
  }
  return profile;
}

}  // namespace ruas
