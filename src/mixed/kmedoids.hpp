// k-medoids on Gower's dissimilarity: segments around typical rows. METHODS, "k-medoids".
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "mixed/distance_matrix.hpp"
#include "mixed/gower.hpp"
#include "mixed/mixed_rows.hpp"
#include "mixed/pam.hpp"

namespace ruas {

/// Above this many rows, medoids are found on a random sample of this many and all rows then go to the
/// nearest.
inline constexpr std::size_t kMedoidRows = 5'000;

struct NearestMedoids {
  std::vector<std::uint8_t> labels;  // the nearest medoid, the lowest number on a tie
  std::vector<float> confidence;     // (d₂ − d₁)/d₂; 1 for k = 1, 0 midway
  double cost = 0;                   // Σ distance to the nearest
};

struct KMedoidsResult {
  std::vector<GowerRow> medoids;
  std::vector<std::size_t> medoid_rows;  // of the rows given, increasing
  NearestMedoids nearest;
};

NearestMedoids nearest_medoids(const MixedRows& rows, const Gower& gower,
                               const std::vector<GowerRow>& medoids, Run& run);

/// Measures the distances once, for any number of k. `rows` outlives it. Used by one thread; the same bits at
/// any number.
class KMedoids {
 public:
  KMedoids(const MixedRows& rows, std::uint64_t seed, Run& run);

  const Gower& gower() const { return gower_; }
  std::size_t fitted_rows() const { return distances_->rows(); }
  /// 1 ≤ k ≤ min(kMaximumSegments, fitted_rows()).
  KMedoidsResult find(std::size_t k, std::size_t starts, Run& run) const;

 private:
  const MixedRows& rows_;
  std::uint64_t seed_;
  Gower gower_;
  std::vector<std::uint64_t> sample_;  // rows looked at; empty: all
  std::unique_ptr<const DistanceMatrix> distances_;
};

}  // namespace ruas
