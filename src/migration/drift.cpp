#include "migration/drift.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>
#include <vector>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr std::size_t kTenths = 10;

using Counts = std::vector<std::uint64_t>;

double index_of(const Counts& earlier, const Counts& later) {
  double n_earlier = 0, n_later = 0;
  for (std::size_t bin = 0; bin < earlier.size(); ++bin) {
    n_earlier += static_cast<double>(earlier[bin]);
    n_later += static_cast<double>(later[bin]);
  }
  if (n_earlier == 0 || n_later == 0) return 0;
  const double half_bins = static_cast<double>(earlier.size()) / 2;
  double index = 0;
  for (std::size_t bin = 0; bin < earlier.size(); ++bin) {
    if (earlier[bin] == 0 && later[bin] == 0) continue;
    const double p = (static_cast<double>(earlier[bin]) + 0.5) / (n_earlier + half_bins);
    const double q = (static_cast<double>(later[bin]) + 0.5) / (n_later + half_bins);
    index += (q - p) * logarithm(q / p);
  }
  return index;
}

/// Edges between the tenths, without repetition; a value on an edge lies below it.
std::vector<double> tenths_of(const NumberColumn& column) {
  std::vector<double> sorted;
  for (const double value : column.values)
    if (!std::isnan(value)) sorted.push_back(value);
  std::sort(sorted.begin(), sorted.end());
  std::vector<double> edges;
  for (std::size_t i = 1; i < kTenths && !sorted.empty(); ++i) {
    const double place = static_cast<double>((sorted.size() - 1) * i) / kTenths;
    const auto below = static_cast<std::size_t>(place);
    const double above = sorted[std::min(below + 1, sorted.size() - 1)];
    edges.push_back(sorted[below] + (place - static_cast<double>(below)) * (above - sorted[below]));
  }
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  return edges;
}

Counts count(const NumberColumn& column, const std::vector<double>& edges) {
  Counts counts(edges.size() + 2);  // the last one: missing
  for (const double value : column.values) {
    const auto bin =
        std::isnan(value)
            ? counts.size() - 1
            : static_cast<std::size_t>(std::lower_bound(edges.begin(), edges.end(), value) - edges.begin());
    ++counts[bin];
  }
  return counts;
}

double index_of(const NumberColumn& earlier, const NumberColumn& later) {
  const std::vector<double> edges = tenths_of(earlier);
  return index_of(count(earlier, edges), count(later, edges));
}

double index_of(const CategoryColumn& earlier, const CategoryColumn& later) {
  std::unordered_map<std::string_view, std::size_t> bins;
  for (const std::string& label : earlier.labels) bins.emplace(label, bins.size());
  for (const std::string& label : later.labels) bins.emplace(label, bins.size());
  const auto count = [&](const CategoryColumn& column) {
    Counts counts(bins.size() + 1);  // the last one: missing
    for (const std::uint32_t code : column.codes)
      ++counts[code == kMissingCode ? bins.size() : bins.find(column.labels[code])->second];
    return counts;
  };
  return index_of(count(earlier), count(later));
}

}  // namespace

double stability_index(const Column& earlier, const Column& later) {
  const auto* numbers = std::get_if<NumberColumn>(&earlier.values);
  const auto* later_numbers = std::get_if<NumberColumn>(&later.values);
  if (numbers && later_numbers) return index_of(*numbers, *later_numbers);
  const auto* category = std::get_if<CategoryColumn>(&earlier.values);
  const auto* later_category = std::get_if<CategoryColumn>(&later.values);
  return category && later_category ? index_of(*category, *later_category) : 0;
}

}  // namespace ruas
