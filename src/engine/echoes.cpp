#include "engine/echoes.hpp"

#include <algorithm>
#include <cmath>
#include <variant>
#include <vector>

namespace ruas {
namespace {

/// Pearson's, over rows where both are known; 0 where one of them does not vary.
double correlation(const std::vector<double>& a, const std::vector<double>& b) {
  double n = 0, mean_a = 0, mean_b = 0, var_a = 0, var_b = 0, both = 0;
  for (std::size_t row = 0; row < std::min(a.size(), kRowsCompared); ++row) {
    if (std::isnan(a[row]) || std::isnan(b[row])) continue;
    n += 1;
    const double from_a = a[row] - mean_a, from_b = b[row] - mean_b;
    mean_a += from_a / n;
    mean_b += from_b / n;
    var_a += from_a * (a[row] - mean_a);
    var_b += from_b * (b[row] - mean_b);
    both += from_a * (b[row] - mean_b);
  }
  return var_a > 0 && var_b > 0 ? both / std::sqrt(var_a * var_b) : 0;
}

/// Share of the rows known in both where the labels are the same.
double agreement(const CategoryColumn& a, const CategoryColumn& b) {
  std::size_t known = 0, same = 0;
  for (std::size_t row = 0; row < std::min(a.size(), kRowsCompared); ++row) {
    if (a.is_missing(row) || b.is_missing(row)) continue;
    ++known;
    same += a.labels[a.codes[row]] == b.labels[b.codes[row]];
  }
  return known == 0 ? 0 : static_cast<double>(same) / static_cast<double>(known);
}

}  // namespace

std::optional<std::size_t> echoed_column(const Table& table, std::span<const std::size_t> own,
                                         std::size_t index) {
  const auto* numbers = std::get_if<NumberColumn>(&table.column(index).values);
  const auto* labels = std::get_if<CategoryColumn>(&table.column(index).values);
  for (const std::size_t i : own) {
    const auto* own_numbers = std::get_if<NumberColumn>(&table.column(i).values);
    const auto* own_labels = std::get_if<CategoryColumn>(&table.column(i).values);
    if (numbers && own_numbers && std::fabs(correlation(numbers->values, own_numbers->values)) >= kSameSaid)
      return i;
    if (labels && own_labels && agreement(*labels, *own_labels) >= kSameSaid) return i;
  }
  return std::nullopt;
}

}  // namespace ruas
