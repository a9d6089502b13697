#include "mixed/mixed_rows.hpp"

#include "segmentation/moments.hpp"

namespace ruas {
namespace {

/// The level of a row is the feature of its column that is not 0.
std::int32_t level_of(const FeatureMatrix& matrix, const PreparedColumn& column, std::size_t row) {
  for (std::size_t level = 0; level < column.feature_count; ++level)
    if (matrix.at(row, column.first_feature + level) != 0) return static_cast<std::int32_t>(level);
  return MixedRows::kNoLevel;
}

}  // namespace

MixedRows mixed_rows(const FeatureMatrix& matrix, std::span<const PreparedColumn> columns, Run& run) {
  std::vector<MixedNumber> numbers;
  std::vector<MixedCategory> categories;
  for (const PreparedColumn& column : columns) {
    if (!column.categorical) {
      numbers.push_back({column.weight});
      continue;
    }
    const auto levels = static_cast<std::int32_t>(column.levels.size());
    const bool has_missing = !column.levels.empty() && column.levels.back().empty();
    categories.push_back({levels, has_missing ? levels - 1 : MixedRows::kNoLevel, column.weight});
  }
  MixedRows rows(matrix.rows(), std::move(numbers), std::move(categories));
  for_blocks(run, rows.rows(), kWorkRows, [&](Block block) {
    for (std::size_t row = block.begin; row < block.end; ++row) {
      std::size_t number = 0, category = 0;
      for (const PreparedColumn& column : columns) {
        if (column.categorical)
          rows.code(row, category++) = level_of(matrix, column, row);
        else
          rows.numbers().at(row, number++) = matrix.at(row, column.first_feature);
      }
    }
  });
  return rows;
}

MixedRows pick(const MixedRows& rows, std::span<const std::uint64_t> wanted) {
  MixedRows picked(wanted.size(), rows.number_columns(), rows.categories());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    for (std::size_t f = 0; f < rows.number_columns().size(); ++f)
      picked.numbers().at(i, f) = rows.numbers().at(wanted[i], f);
    for (std::size_t c = 0; c < rows.categories().size(); ++c) picked.code(i, c) = rows.code(wanted[i], c);
  }
  return picked;
}

}  // namespace ruas
