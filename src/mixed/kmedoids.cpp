#include "mixed/kmedoids.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

#include "base/random.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = MixedRows::kLanes;
constexpr std::uint64_t kSampleStream = 0x6b6d'6564'6f69;

std::vector<std::uint64_t> sample_of(const MixedRows& rows, std::uint64_t seed) {
  if (rows.rows() <= kMedoidRows) return {};
  Random random(seed, kSampleStream);
  return random_sample(random, rows.rows(), kMedoidRows);
}

/// The nearest two of the medoids, for 16 rows.
struct NearestOfBlock {
  std::array<float, kLanes> best, second;
  std::array<std::uint8_t, kLanes> label{};

  NearestOfBlock() {
    best.fill(std::numeric_limits<float>::infinity());
    second.fill(std::numeric_limits<float>::infinity());
  }
  void offer(std::size_t medoid, const float* distance) {
    for (std::size_t r = 0; r < kLanes; ++r) {
      if (distance[r] < best[r]) {
        second[r] = best[r];
        best[r] = distance[r];
        label[r] = static_cast<std::uint8_t>(medoid);
      } else {
        second[r] = std::min(second[r], distance[r]);
      }
    }
  }
};

}  // namespace

NearestMedoids nearest_medoids(const MixedRows& rows, const Gower& gower,
                               const std::vector<GowerRow>& medoids, Run& run) {
  NearestMedoids out{std::vector<std::uint8_t>(rows.rows()), std::vector<float>(rows.rows()), 0};
  const auto costs = map_blocks<double>(run, rows.rows(), kWorkRows, [&](Block block) {
    double cost = 0;
    float distance[kLanes];
    for (std::size_t first = block.begin; first < block.end; first += kLanes) {
      NearestOfBlock nearest;
      for (std::size_t m = 0; m < medoids.size(); ++m) {
        gower.to_block(medoids[m], rows, first / kLanes, distance);
        nearest.offer(m, distance);
      }
      for (std::size_t r = 0; r < std::min(kLanes, block.end - first); ++r) {
        out.labels[first + r] = nearest.label[r];
        out.confidence[first + r] = nearest.second[r] > 0 ? 1 - nearest.best[r] / nearest.second[r] : 0.0F;
        cost += static_cast<double>(nearest.best[r]);
      }
    }
    return cost;
  });
  for (const double cost : costs) out.cost += cost;
  return out;
}

KMedoids::KMedoids(const MixedRows& rows, std::uint64_t seed, Run& run)
    : rows_(rows), seed_(seed), gower_(rows), sample_(sample_of(rows, seed)) {
  distances_ = sample_.empty() ? std::make_unique<const DistanceMatrix>(rows, gower_, run)
                               : std::make_unique<const DistanceMatrix>(pick(rows, sample_), gower_, run);
}

KMedoidsResult KMedoids::find(std::size_t k, std::size_t starts, Run& run) const {
  assert(k <= kMaximumSegments);
  KMedoidsResult result;
  for (const std::size_t row : partition_around_medoids(*distances_, k, starts, seed_, run).rows) {
    result.medoid_rows.push_back(sample_.empty() ? row : sample_[row]);
    result.medoids.push_back(gower_.row(rows_, result.medoid_rows.back()));
  }
  result.nearest = nearest_medoids(rows_, gower_, result.medoids, run);
  return result;
}

}  // namespace ruas
