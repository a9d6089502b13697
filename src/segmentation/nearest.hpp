// The inner loops of k-means: squared Euclidean distances from rows to centres, in float32.
//
// Two shapes of the same arithmetic: 16 rows against every centre in turn, and one row against four centres
// at a time. Each distance is the sum over features, in order, of (x − c)², so both shapes give the same
// bits.
#pragma once

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "segmentation/vector4.hpp"

namespace ruas {

/// The centres as the kernels read them: float32, once row by row and once four centres side by side.
class CenterTable {
 public:
  CenterTable() = default;
  /// `centers` is k × features, row by row.
  CenterTable(std::span<const double> centers, std::size_t features)
      : k_(features == 0 ? 0 : centers.size() / features), features_(features), by_center_(centers.size()) {
    for (std::size_t i = 0; i < centers.size(); ++i) by_center_[i] = static_cast<float>(centers[i]);
    // The places past the last centre are further away than anything.
    by_four_.assign(groups() * features * 4, std::numeric_limits<float>::max());
    for (std::size_t c = 0; c < k_; ++c)
      for (std::size_t f = 0; f < features; ++f)
        by_four_[((c / 4) * features + f) * 4 + c % 4] = center(c)[f];
  }

  std::size_t k() const { return k_; }
  std::size_t features() const { return features_; }
  const float* center(std::size_t c) const { return by_center_.data() + c * features_; }
  std::size_t groups() const { return (k_ + 3) / 4; }
  const float* group(std::size_t g) const { return by_four_.data() + g * features_ * 4; }

  friend bool operator==(const CenterTable& a, const CenterTable& b) { return a.by_center_ == b.by_center_; }

 private:
  std::size_t k_ = 0;
  std::size_t features_ = 0;
  std::vector<float> by_center_;
  std::vector<float> by_four_;
};

/// For 16 rows: squared distance to the nearest centre, to the second nearest (infinite for k = 1), and the
/// nearest's number, the lowest on a tie.
struct Nearest16 {
  Float4 best[4];
  Float4 second[4];
  Int4 label[4];

  Nearest16() {
    for (int q = 0; q < 4; ++q) {
      best[q] = second[q] = splat4(std::numeric_limits<float>::infinity());
      label[q] = splat4(std::int32_t{0});
    }
  }
  template <bool kSecond>
  void offer(int quarter, Float4 distance, std::int32_t center) {
    if constexpr (kSecond) second[quarter] = smaller(second[quarter], larger(best[quarter], distance));
    const Int4 closer = distance < best[quarter];
    label[quarter] = closer ? splat4(center) : label[quarter];
    best[quarter] = closer ? distance : best[quarter];
  }
};

/// Two centres at a time, so that each value read serves twice.
template <bool kSecond>
inline Nearest16 nearest_of_block(const float* block, const CenterTable& table) {
  constexpr std::size_t kLanes = FeatureMatrix::kLanes;
  const std::size_t features = table.features();
  Nearest16 nearest;
  std::size_t c = 0;
  for (; c + 1 < table.k(); c += 2) {
    const float* one = table.center(c);
    const float* two = table.center(c + 1);
    Float4 to_one[4] = {};
    Float4 to_two[4] = {};
    for (std::size_t f = 0; f < features; ++f) {
      const Float4 of_one = splat4(one[f]);
      const Float4 of_two = splat4(two[f]);
      for (std::size_t q = 0; q < 4; ++q) {
        const Float4 x = load4(block + f * kLanes + q * 4);
        const Float4 d_one = x - of_one;
        const Float4 d_two = x - of_two;
        to_one[q] += d_one * d_one;
        to_two[q] += d_two * d_two;
      }
    }
    for (int q = 0; q < 4; ++q) {
      nearest.offer<kSecond>(q, to_one[q], static_cast<std::int32_t>(c));
      nearest.offer<kSecond>(q, to_two[q], static_cast<std::int32_t>(c + 1));
    }
  }
  if (c < table.k()) {
    const float* last = table.center(c);
    Float4 to_last[4] = {};
    for (std::size_t f = 0; f < features; ++f) {
      const Float4 of_last = splat4(last[f]);
      for (std::size_t q = 0; q < 4; ++q) {
        const Float4 d = load4(block + f * kLanes + q * 4) - of_last;
        to_last[q] += d * d;
      }
    }
    for (int q = 0; q < 4; ++q) nearest.offer<kSecond>(q, to_last[q], static_cast<std::int32_t>(c));
  }
  return nearest;
}

struct NearestOfRow {
  float best;
  float second;
  std::int32_t label;
};

/// `values` holds the row's features one after another.
inline NearestOfRow nearest_of_row(const float* values, const CenterTable& table) {
  const Float4 infinite = splat4(std::numeric_limits<float>::infinity());
  Float4 best = infinite;
  Float4 second = infinite;
  Int4 label = splat4(std::int32_t{0});
  Int4 centers = {0, 1, 2, 3};
  for (std::size_t g = 0; g < table.groups(); ++g) {
    const float* group = table.group(g);
    Float4 distance = {};
    for (std::size_t f = 0; f < table.features(); ++f) {
      const Float4 d = splat4(values[f]) - load4(group + f * 4);
      distance += d * d;
    }
    second = smaller(second, larger(best, distance));
    const Int4 closer = distance < best;
    label = closer ? centers : label;
    best = closer ? distance : best;
    centers += splat4(std::int32_t{4});
  }
  NearestOfRow row{best[0], second[0], label[0]};
  for (int lane = 1; lane < 4; ++lane) {
    const bool wins = best[lane] < row.best || (best[lane] == row.best && label[lane] < row.label);
    const float runner_up = wins ? row.best : best[lane];
    row.second = std::min(std::min(row.second, second[lane]), runner_up);
    if (wins) {
      row.best = best[lane];
      row.label = label[lane];
    }
  }
  return row;
}

}  // namespace ruas
