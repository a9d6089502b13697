#include "personas/traits.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "insight/effect_size.hpp"
#include "personas/category_traits.hpp"
#include "personas/medians.hpp"

namespace ruas {
namespace {

constexpr double kSmallEffect = 0.2;  // Cohen 1988
constexpr std::size_t kRowsAtOnce = 8192;

/// A part of the rows: blocks are merged in order, so the bits do not depend on threads.
struct Rows {
  std::span<const std::uint32_t> rows;
  std::span<const std::uint8_t> labels;

  Rows part(std::size_t begin, std::size_t count) const {
    return {rows.subspan(begin, count), labels.subspan(begin, count)};
  }
};

/// Of the values that are there: means first, then squares around them, while the rows are in the cache.
void add_spreads(std::span<const double> values, Rows of, std::span<Spread> spreads) {
  std::vector<Spread> here(spreads.size());
  for (std::size_t i = 0; i < of.rows.size(); ++i) {
    const double value = values[of.rows[i]];
    if (!(value == value)) continue;
    Spread& spread = here[of.labels[i]];
    ++spread.count;
    spread.mean += value;
  }
  for (Spread& spread : here)
    if (spread.count > 0) spread.mean /= static_cast<double>(spread.count);
  for (std::size_t i = 0; i < of.rows.size(); ++i) {
    const double from_mean = values[of.rows[i]] - here[of.labels[i]].mean;
    if (from_mean == from_mean) here[of.labels[i]].m2 += from_mean * from_mean;
  }
  for (std::size_t segment = 0; segment < spreads.size(); ++segment) spreads[segment].merge(here[segment]);
}

std::vector<Spread> spreads_of(std::span<const double> values, Rows of, std::size_t k) {
  std::vector<Spread> spreads(k);
  for (std::size_t begin = 0; begin < of.rows.size(); begin += kRowsAtOnce)
    add_spreads(values, of.part(begin, std::min(kRowsAtOnce, of.rows.size() - begin)), spreads);
  return spreads;
}

Spread all_but(std::span<const Spread> spreads, std::size_t left_out) {
  Spread rest;
  for (std::size_t i = 0; i < spreads.size(); ++i)
    if (i != left_out) rest.merge(spreads[i]);
  return rest;
}

bool same_sign(double a, double b) {
  return (a > 0 && b > 0) || (a < 0 && b < 0);
}

std::vector<Trait> number_traits(const Column& column, const DescribedColumn& described, Rows of,
                                 std::size_t k) {
  const std::vector<double>& values = std::get<NumberColumn>(column.values).values;
  const std::vector<Spread> spreads = spreads_of(values, of, k);
  const Spread all = all_but(spreads, k);
  const std::vector<double> medians =
      is_share(described.topic) ? std::vector<double>() : segment_medians(values, of.rows, of.labels, k);
  std::vector<Trait> traits(k);
  for (std::size_t segment = 0; segment < k; ++segment) {
    Trait& trait = traits[segment];
    trait.column = described;
    Evidence& evidence = trait.evidence;
    evidence.column = column.name;
    evidence.level = described.level;
    evidence.n = evidence.cell = spreads[segment].count;
    evidence.n_all = all.count;
    evidence.effect = standardised_difference(spreads[segment], all_but(spreads, segment));
    const bool tied = !medians.empty() && medians[segment] == medians[k];
    const bool use_mean = medians.empty() || (tied && std::fabs(evidence.effect) >= kSmallEffect);
    evidence.statistic = use_mean ? Statistic::mean : Statistic::median;
    evidence.value = use_mean ? spreads[segment].mean : medians[segment];
    evidence.all = use_mean ? all.mean : medians[k];
    if (evidence.n == 0) evidence.value = std::nan("");
    trait.agrees = same_sign(evidence.value - evidence.all, evidence.effect);
  }
  return traits;
}

bool is_told_by_number(const Column& column, const DescribedColumn& described) {
  return column.type() == ColumnType::number && described.topic != Topic::sex;
}

}  // namespace

std::string_view name_of(Statistic statistic) {
  constexpr std::array<std::string_view, 6> kNames = {
      "median", "mean", "level_share", "share_of_customers", "share_of_revenue", "confidence"};
  return kNames[static_cast<std::size_t>(statistic)];
}

std::vector<std::vector<Trait>> measure_traits(const Table& table, const Prepared& prepared,
                                               const Segmentation& segmentation,
                                               std::span<const DescribedColumn> columns, Run& run) {
  const Rows of{prepared.rows, segmentation.labels};
  std::vector<std::vector<Trait>> by_column(columns.size());
  for_blocks(run, columns.size(), 1, [&](Block block) {
    const DescribedColumn& described = columns[block.index];
    const Column& column = table.column(described.column);
    if (is_told_by_number(column, described))
      by_column[block.index] = number_traits(column, described, of, segmentation.k);
  });
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Column& column = table.column(columns[i].column);
    if (!by_column[i].empty()) continue;
    by_column[i] = column.type() == ColumnType::number
                       ? category_traits(labels_of_codes(column), columns[i], prepared, segmentation, run)
                       : category_traits(column, columns[i], prepared, segmentation, run);
  }

  std::vector<std::vector<Trait>> by_segment(segmentation.k);
  for (std::size_t segment = 0; segment < segmentation.k; ++segment)
    for (std::vector<Trait>& traits : by_column) by_segment[segment].push_back(std::move(traits[segment]));
  return by_segment;
}

}  // namespace ruas
