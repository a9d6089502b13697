#include "segmentation/silhouette.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

#include "base/random.hpp"
#include "segmentation/vector4.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::size_t kRowsPerUnit = 128;
/// Blocks whose distances are added up in float32 before the sum goes on in double.
constexpr std::size_t kBlocksPerFloatSum = 32;
constexpr std::uint64_t kSampleStream = 0x7369'6c68'6f75;

/// The rows looked at, gathered segment by segment, each segment from a new block of 16 on: the distances of
/// one row to one segment are then a plain run of blocks.
class RowsBySegment {
 public:
  RowsBySegment(const FeatureMatrix& matrix, std::span<const std::uint8_t> labels, std::size_t k,
                const std::vector<std::uint64_t>& rows)
      : counts_(k, 0), first_block_(k + 1, 0) {
    for (const std::uint64_t row : rows) ++counts_[labels[row]];
    for (std::size_t s = 0; s < k; ++s)
      first_block_[s + 1] = first_block_[s] + (counts_[s] + kLanes - 1) / kLanes;
    values_ = FeatureMatrix(first_block_[k] * kLanes, matrix.features());
    std::vector<std::size_t> next(k);
    for (std::size_t s = 0; s < k; ++s) next[s] = first_block_[s] * kLanes;
    for (const std::uint64_t row : rows) {
      const std::size_t place = next[labels[row]]++;
      for (std::size_t f = 0; f < matrix.features(); ++f) values_.at(place, f) = matrix.at(row, f);
      places_.push_back(place);
      segments_.push_back(labels[row]);
    }
  }

  std::size_t rows() const { return places_.size(); }
  std::size_t segments() const { return counts_.size(); }
  std::size_t count(std::size_t segment) const { return counts_[segment]; }
  std::size_t segment_of(std::size_t row) const { return segments_[row]; }

  /// Sum of the distances of `row` to all rows of each segment, itself included.
  void sum_distances(std::size_t row, std::vector<float>& values, std::vector<double>& sums) const {
    for (std::size_t f = 0; f < values.size(); ++f) values[f] = values_.at(places_[row], f);
    for (std::size_t s = 0; s < segments(); ++s) sums[s] = sum_to_segment(values, s);
  }

 private:
  double sum_to_segment(const std::vector<float>& values, std::size_t s) const {
    double sum = 0;
    const std::size_t end = first_block_[s] + counts_[s] / kLanes;  // of the full blocks
    for (std::size_t begin = first_block_[s]; begin < end; begin += kBlocksPerFloatSum) {
      Float4 part[4] = {};
      for (std::size_t b = begin; b < std::min(end, begin + kBlocksPerFloatSum); ++b) {
        const Distances distances(values_.block(b), values);
        for (std::size_t q = 0; q < 4; ++q) part[q] += distances.quarter[q];
      }
      const Float4 total = (part[0] + part[1]) + (part[2] + part[3]);
      sum += static_cast<double>(total[0] + total[1]) + static_cast<double>(total[2] + total[3]);
    }
    if (counts_[s] % kLanes != 0) {
      const Distances distances(values_.block(end), values);
      for (std::size_t r = 0; r < counts_[s] % kLanes; ++r)
        sum += static_cast<double>(distances.quarter[r / 4][r % 4]);
    }
    return sum;
  }

  /// Euclidean distances from one row to a block of 16.
  struct Distances {
    Float4 quarter[4];
    Distances(const float* block, const std::vector<float>& values) {
      for (Float4& q : quarter) q = Float4{};
      for (std::size_t f = 0; f < values.size(); ++f) {
        const Float4 value = splat4(values[f]);
        for (std::size_t q = 0; q < 4; ++q) {
          const Float4 d = load4(block + f * kLanes + q * 4) - value;
          quarter[q] += d * d;
        }
      }
      for (Float4& q : quarter) q = square_roots(q);
    }
  };

  std::vector<std::size_t> counts_;
  std::vector<std::size_t> first_block_;
  FeatureMatrix values_;
  std::vector<std::size_t> places_;    // per row looked at
  std::vector<std::size_t> segments_;  // per row looked at
};

/// (b − a) / max(a, b); 0 for a row that is alone in its segment.
double silhouette_of_row(const RowsBySegment& rows, std::size_t row, const std::vector<double>& sums) {
  const std::size_t own = rows.segment_of(row);
  if (rows.count(own) < 2) return 0;
  const double within = sums[own] / static_cast<double>(rows.count(own) - 1);
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t s = 0; s < rows.segments(); ++s)
    if (s != own && rows.count(s) > 0)
      nearest = std::min(nearest, sums[s] / static_cast<double>(rows.count(s)));
  const double larger_one = std::max(within, nearest);
  return larger_one > 0 ? (nearest - within) / larger_one : 0;
}

}  // namespace

Silhouette silhouette(const FeatureMatrix& matrix, std::span<const std::uint8_t> labels, std::size_t k,
                      std::uint64_t seed, Run& run) {
  assert(labels.size() == matrix.rows());
  Random random(seed, kSampleStream);
  std::vector<std::uint64_t> sample = random_sample(random, matrix.rows(), kSilhouetteSample);
  const bool sampled = sample.size() < matrix.rows();
  std::erase_if(sample, [&](std::uint64_t row) { return labels[row] >= k; });
  const RowsBySegment rows(matrix, labels, k, sample);

  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  Silhouette result{kNone, rows.rows(), sampled, std::vector<double>(k, kNone)};
  std::size_t present = 0;
  for (std::size_t s = 0; s < k; ++s) present += rows.count(s) > 0 ? 1 : 0;
  if (present < 2) return result;

  const auto units = map_blocks<std::vector<double>>(run, rows.rows(), kRowsPerUnit, [&](Block block) {
    std::vector<double> per_segment(k, 0.0);
    std::vector<double> sums(k);
    std::vector<float> values(matrix.features());
    for (std::size_t row = block.begin; row < block.end; ++row) {
      rows.sum_distances(row, values, sums);
      per_segment[rows.segment_of(row)] += silhouette_of_row(rows, row, sums);
    }
    return per_segment;
  });
  double total = 0;
  for (std::size_t s = 0; s < k; ++s) {
    double of_segment = 0;
    for (const std::vector<double>& unit : units) of_segment += unit[s];
    total += of_segment;
    if (rows.count(s) > 0) result.per_segment[s] = of_segment / static_cast<double>(rows.count(s));
  }
  result.mean = total / static_cast<double>(rows.rows());
  return result;
}

}  // namespace ruas
