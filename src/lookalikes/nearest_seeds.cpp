#include "lookalikes/nearest_seeds.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 1024;

double range_of(const FeatureMatrix& matrix, std::size_t feature) {
  float low = 0, high = 0;
  for (std::size_t row = 0; row < matrix.rows(); ++row) {
    const float value = matrix.at(row, feature);
    low = row == 0 ? value : std::min(low, value);
    high = row == 0 ? value : std::max(high, value);
  }
  return static_cast<double>(high) - static_cast<double>(low);
}

/// Of a few numbers the largest three, and their mean.
class LargestThree {
 public:
  void add(double value) {
    for (double& kept : largest_)
      if (value > kept) std::swap(value, kept);
    ++seen_;
  }
  double mean() const {
    const std::size_t count = std::min(seen_, largest_.size());
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) sum += largest_[i];
    return count > 0 ? sum / static_cast<double>(count) : 0;
  }

 private:
  std::array<double, kNearestSeeds> largest_{-1, -1, -1};
  std::size_t seen_ = 0;
};

}  // namespace

GowerSimilarity::GowerSimilarity(const FeatureMatrix& matrix, std::span<const PreparedColumn> columns) {
  for (const PreparedColumn& column : columns)
    parts_.push_back({column.first_feature, column.feature_count, column.categorical,
                      column.categorical ? 1 : range_of(matrix, column.first_feature)});
}

double GowerSimilarity::operator()(const FeatureMatrix& a, std::size_t row_a, const FeatureMatrix& b,
                                   std::size_t row_b) const {
  double distance = 0;
  for (const Part& part : parts_) {
    if (part.categorical) {
      bool same = true;
      for (std::size_t f = part.first_feature; f < part.first_feature + part.features; ++f)
        same = same && (a.at(row_a, f) != 0) == (b.at(row_b, f) != 0);
      distance += same ? 0 : 1;
    } else if (part.range > 0) {
      const double apart =
          static_cast<double>(a.at(row_a, part.first_feature)) - b.at(row_b, part.first_feature);
      distance += std::min(1.0, std::abs(apart) / part.range);
    }
  }
  return parts_.empty() ? 0 : 1 - distance / static_cast<double>(parts_.size());
}

std::vector<double> similarity_to_seeds(const GowerSimilarity& similarity, const FeatureMatrix& rows,
                                        const FeatureMatrix& matrix, std::span<const std::uint32_t> seeds,
                                        std::span<const std::uint8_t> fold_of_row,
                                        std::span<const std::uint8_t> fold_of_seed, Run& run) {
  std::vector<double> means(rows.rows());
  for_blocks(run, rows.rows(), kBlockRows, [&](Block block) {
    for (std::size_t row = block.begin; row < block.end; ++row) {
      LargestThree nearest;
      for (std::size_t i = 0; i < seeds.size(); ++i)
        if (fold_of_row.empty() || fold_of_row[row] != fold_of_seed[i])
          nearest.add(similarity(rows, row, matrix, seeds[i]));
      means[row] = nearest.mean();
    }
  });
  return means;
}

}  // namespace ruas
