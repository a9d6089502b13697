#include "segmentation/seeding.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/mathematics.hpp"
#include "segmentation/moments.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;

/// Squared distances of the block's 16 rows to the centre, no larger than those before.
struct BlockDistances {
  Float4 quarter[4];

  BlockDistances(const float* block, std::span<const float> center, const float* before) {
    for (Float4& q : quarter) q = Float4{};
    for (std::size_t f = 0; f < center.size(); ++f) {
      const Float4 of_center = splat4(center[f]);
      for (std::size_t q = 0; q < 4; ++q) {
        const Float4 d = load4(block + f * kLanes + q * 4) - of_center;
        quarter[q] += d * d;
      }
    }
    for (std::size_t q = 0; q < 4; ++q) quarter[q] = smaller(quarter[q], load4(before + q * 4));
  }
  double total() const {
    const Float4 low = quarter[0] + quarter[1];
    const Float4 high = quarter[2] + quarter[3];
    const Float4 sum = low + high;
    return static_cast<double>(sum[0] + sum[1]) + static_cast<double>(sum[2] + sum[3]);
  }
};

double in_order(const std::vector<double>& parts) {
  double sum = 0;
  for (const double part : parts) sum += part;
  return sum;
}

}  // namespace

DistanceWeights::DistanceWeights(const FeatureMatrix& matrix, Run& run)
    : matrix_(matrix), run_(run), squared_distance_(matrix.blocks() * kLanes, 0.0f) {
  std::fill_n(squared_distance_.begin(), matrix.rows(), std::numeric_limits<float>::max());
}

double DistanceWeights::total_with(std::span<const float> center) const {
  return in_order(map_blocks<double>(run_, matrix_.blocks(), kWorkRows / kLanes, [&](Block blocks) {
    double sum = 0;
    for (std::size_t b = blocks.begin; b < blocks.end; ++b)
      sum += BlockDistances(matrix_.block(b), center, squared_distance_.data() + b * kLanes).total();
    return sum;
  }));
}

void DistanceWeights::choose(std::span<const float> center) {
  unit_totals_ = map_blocks<double>(run_, matrix_.blocks(), kWorkRows / kLanes, [&](Block blocks) {
    double sum = 0;
    for (std::size_t b = blocks.begin; b < blocks.end; ++b) {
      float* distances = squared_distance_.data() + b * kLanes;
      const BlockDistances nearer(matrix_.block(b), center, distances);
      for (std::size_t q = 0; q < 4; ++q) store4(distances + q * 4, nearer.quarter[q]);
      sum += nearer.total();
    }
    return sum;
  });
  total_ = in_order(unit_totals_);
}

std::size_t DistanceWeights::draw(Random& random) const {
  if (!(total_ > 0)) return random.below(matrix_.rows());
  double left = random.uniform() * total_;
  std::size_t unit = 0;
  while (unit + 1 < unit_totals_.size() && left >= unit_totals_[unit]) left -= unit_totals_[unit++];
  const std::size_t end = std::min(matrix_.rows(), (unit + 1) * kWorkRows);
  std::size_t drawn = unit * kWorkRows;
  for (std::size_t row = drawn; row < end; ++row) {
    if (!(squared_distance_[row] > 0)) continue;
    drawn = row;
    left -= static_cast<double>(squared_distance_[row]);
    if (left < 0) break;
  }
  return drawn;
}

std::vector<float> row_values(const FeatureMatrix& matrix, std::size_t row) {
  std::vector<float> values(matrix.features());
  for (std::size_t f = 0; f < values.size(); ++f) values[f] = matrix.at(row, f);
  return values;
}

std::vector<double> seed_centers(const FeatureMatrix& matrix, std::size_t k, Random& random, Run& run) {
  const auto candidates = 2 + static_cast<std::size_t>(logarithm(static_cast<double>(k)));
  DistanceWeights weights(matrix, run);
  std::vector<double> centers;
  std::vector<float> chosen = row_values(matrix, random.below(matrix.rows()));
  for (;;) {
    weights.choose(chosen);
    centers.insert(centers.end(), chosen.begin(), chosen.end());
    if (centers.size() == k * matrix.features()) return centers;
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < candidates; ++i) {
      std::vector<float> candidate = row_values(matrix, weights.draw(random));
      const double total = weights.total_with(candidate);
      if (total < lowest || i == 0) {
        lowest = total;
        chosen = std::move(candidate);
      }
    }
  }
}

}  // namespace ruas
