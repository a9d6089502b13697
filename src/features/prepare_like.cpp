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

std::size_t place_of(std::string_view label, const PreparedColumn& column) {
  for (std::size_t i = 0; i < column.levels.size(); ++i)
    if (column.levels[i] == label) return i;
  return kNoLevel;
}

/// Place of each row's label among the levels; a missing cell is the level without a name.
std::vector<std::size_t> levels_of(const PreparedColumn& column, const CategoryColumn& category) {
  std::vector<std::size_t> of_label;
  for (const std::string& label : category.labels) of_label.push_back(place_of(label, column));
  of_label.push_back(place_of("", column));
  std::vector<std::size_t> levels(category.size());
  for (std::size_t row = 0; row < levels.size(); ++row)
    levels[row] = of_label[category.is_missing(row) ? category.labels.size() : category.codes[row]];
  return levels;
}

/// The same of few rows, whose words all differ and were therefore read as text.
std::vector<std::size_t> levels_of(const PreparedColumn& column, const TextColumn& text) {
  std::vector<std::size_t> levels(text.size());
  for (std::size_t row = 0; row < levels.size(); ++row) levels[row] = place_of(text[row], column);
  return levels;
}

std::uint64_t write_levels(const PreparedColumn& column, std::span<const std::size_t> levels,
                           FeatureMatrix& matrix) {
  const auto weight =
      static_cast<float>(column.weight / square_root(static_cast<double>(column.levels.size())));
  std::uint64_t unknown = 0;
  for (std::size_t row = 0; row < levels.size(); ++row) {
    if (levels[row] == kNoLevel)
      ++unknown;
    else
      matrix.at(row, column.first_feature + levels[row]) = weight;
  }
  return unknown;
}

std::uint64_t write_column(const PreparedColumn& column, const Column& from, FeatureMatrix& matrix) {
  if (const auto* numbers = std::get_if<NumberColumn>(&from.values))
    return write_numbers(column, *numbers, matrix);
  if (const auto* category = std::get_if<CategoryColumn>(&from.values))
    return write_levels(column, levels_of(column, *category), matrix);
  return write_levels(column, levels_of(column, *std::get_if<TextColumn>(&from.values)), matrix);
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
    out.filled[block.index] = write_column(column, *table.find(column.name), out.matrix);
  });
  return out;
}

std::vector<std::string> columns_like(std::span<const PreparedColumn> columns, const Table& table) {
  std::vector<std::string> names;
  for (const PreparedColumn& column : columns) {
    const Column* same = table.find(column.name);
    const bool words = same && (same->type() == ColumnType::category || same->type() == ColumnType::text);
    if (same && (column.categorical ? words : same->type() == ColumnType::number))
      names.push_back(column.name);
  }
  return names;
}

}  // namespace ruas
