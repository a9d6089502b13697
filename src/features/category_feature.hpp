// One category column on its way into the matrix: a feature per level, 1/√levels where the row has it, else
// 0.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "table/column.hpp"

namespace ruas {

/// `rows` are the rows used, as from complete_rows. The column outlives the feature; read only once made.
class CategoryFeature {
 public:
  CategoryFeature(const CategoryColumn& column, std::span<const std::uint32_t> rows, Run& run);

  /// The levels that occur, in the order of the column's labels; missing cells last, as an empty name.
  const std::vector<std::string>& levels() const { return levels_; }
  /// `weight`/√levels into the matrix columns from `first_feature` on, padding rows too.
  void write(Block block, double weight, FeatureMatrix& matrix, std::size_t first_feature) const;

 private:
  const CategoryColumn& column_;
  std::span<const std::uint32_t> rows_;
  std::vector<std::uint32_t> level_of_label_;  // the last entry is for missing cells
  std::vector<std::string> levels_;
};

}  // namespace ruas
