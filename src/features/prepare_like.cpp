#include "features/prepare_like.hpp"

#include <cmath>
#include <string_view>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr std::size_t kNoLevel = static_cast<std::size_t>(-1);

/// Standardised as before; a value that cannot be (missing, or below 0 where logarithms were taken) is
/// average.
std::uint64_t write_numbers(const PreparedColumn& column, const NumberColumn& numbers,
                            FeatureMatrix& matrix) {
  std::uint64_t filled = 0;
  for (std::size_t row = 0; row < numbers.size(); ++row) {
    const double value = column.log ? logarithm_1p(numbers.values[row]) : numbers.values[row];
    const double standardised = (value - column.mean) / (column.standard_deviation / column.weight);
    const bool known = std::isfinite(standardised);
    filled += !known;
    matrix.at(row, column.first_feature) = known ? static_cast<float>(standardised) : 0;
  }
  return filled;
}

/// Place of each label of `category` among the levels; the last entry is for missing cells.
std::vector<std::size_t> level_of_label(const PreparedColumn& column, const CategoryColumn& category) {
  const auto place = [&](std::string_view label) {
    for (std::size_t i = 0; i < column.levels.size(); ++i)
      if (column.levels[i] == label) return i;
    return kNoLevel;
  };
  std::vector<std::size_t> levels;
  for (const std::string& label : category.labels) levels.push_back(place(label));
  levels.push_back(place(""));
  return levels;
}

std::uint64_t write_levels(const PreparedColumn& column, const CategoryColumn& category,
                           FeatureMatrix& matrix) {
  const std::vector<std::size_t> level = level_of_label(column, category);
  const auto weight =
      static_cast<float>(column.weight / square_root(static_cast<double>(column.levels.size())));
  std::uint64_t unknown = 0;
  for (std::size_t row = 0; row < category.size(); ++row) {
    const std::size_t place = level[category.is_missing(row) ? category.labels.size() : category.codes[row]];
    if (place == kNoLevel)
      ++unknown;
    else
      matrix.at(row, column.first_feature + place) = weight;
  }
  return unknown;
}

}  // namespace

PreparedLike prepare_like(std::span<const PreparedColumn> columns, const Table& table, Run& run) {
  std::size_t features = 0;
  for (const PreparedColumn& column : columns) features += column.feature_count;
  PreparedLike out;
  out.matrix = FeatureMatrix(table.rows(), features);
  out.filled.resize(columns.size());
  for_blocks(run, columns.size(), 1, [&](Block block) {
    const PreparedColumn& column = columns[block.index];
    const auto& values = table.find(column.name)->values;
    out.filled[block.index] = column.categorical
                                  ? write_levels(column, *std::get_if<CategoryColumn>(&values), out.matrix)
                                  : write_numbers(column, *std::get_if<NumberColumn>(&values), out.matrix);
  });
  return out;
}

std::vector<std::string> columns_like(std::span<const PreparedColumn> columns, const Table& prepared_from,
                                      const Table& table) {
  std::vector<std::string> names;
  for (const PreparedColumn& column : columns) {
    const Column* same = table.find(column.name);
    if (same && same->type() == prepared_from.column(column.table_column).type())
      names.push_back(column.name);
  }
  return names;
}

}  // namespace ruas
