#include "mixed/prototypes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "segmentation/moments.hpp"
#include "segmentation/nearest.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = MixedRows::kLanes;

/// The prototypes as the inner loop reads them.
struct PrototypeTable {
  std::size_t number_columns, categories;
  std::vector<float> means;
  const std::vector<std::int32_t>& modes;
  std::vector<float> penalties;  // per category

  PrototypeTable(const MixedRows& rows, const Prototypes& prototypes)
      : number_columns(rows.number_columns().size()),
        categories(rows.categories().size()),
        means(prototypes.means.begin(), prototypes.means.end()),
        modes(prototypes.modes) {
    for (const MixedCategory& category : rows.categories())
      penalties.push_back(static_cast<float>(prototypes.gamma * category.weight * category.weight));
  }
};

/// 16 rows against one prototype.
inline void dissimilarity(const float* numbers, const std::int32_t* codes, const PrototypeTable& table,
                          std::size_t k, Float4 (&sum)[4]) {
  for (std::size_t f = 0; f < table.number_columns; ++f) {
    const Float4 mean = splat4(table.means[k * table.number_columns + f]);
    for (std::size_t q = 0; q < 4; ++q) {
      const Float4 d = load4(numbers + f * kLanes + q * 4) - mean;
      sum[q] += d * d;
    }
  }
  for (std::size_t c = 0; c < table.categories; ++c) {
    const Int4 mode = splat4(table.modes[k * table.categories + c]);
    const Float4 penalty = splat4(table.penalties[c]);
    for (std::size_t q = 0; q < 4; ++q) {
      const Int4 same = load4(codes + c * kLanes + q * 4) == mode;
      sum[q] += same ? splat4(0.0F) : penalty;
    }
  }
}

}  // namespace

NearestPrototypes nearest_prototypes(const MixedRows& rows, const Prototypes& prototypes, Run& run) {
  const PrototypeTable table(rows, prototypes);
  NearestPrototypes out{std::vector<std::uint8_t>(rows.rows()), std::vector<float>(rows.rows()),
                        std::vector<float>(rows.rows())};
  for_blocks(run, rows.rows(), kWorkRows, [&](Block block) {
    for (std::size_t first = block.begin; first < block.end; first += kLanes) {
      const float* const numbers = rows.numbers().block(first / kLanes);
      const std::int32_t* const codes = rows.code_block(first / kLanes);
      Nearest16 nearest;
      for (std::size_t k = 0; k < prototypes.k; ++k) {
        Float4 sum[4] = {};
        dissimilarity(numbers, codes, table, k, sum);
        for (int q = 0; q < 4; ++q) nearest.offer<true>(q, sum[q], static_cast<std::int32_t>(k));
      }
      for (std::size_t r = 0; r < std::min(kLanes, block.end - first); ++r) {
        out.labels[first + r] = static_cast<std::uint8_t>(nearest.label[r / 4][r % 4]);
        out.best[first + r] = nearest.best[r / 4][r % 4];
        out.second[first + r] = nearest.second[r / 4][r % 4];
      }
    }
  });
  return out;
}

std::vector<float> confidence_of(const NearestPrototypes& nearest) {
  std::vector<float> confidence(nearest.best.size());
  for (std::size_t row = 0; row < confidence.size(); ++row) {
    const float ratio = nearest.second[row] > 0 ? nearest.best[row] / nearest.second[row] : 1.0F;
    confidence[row] = 1 - std::sqrt(ratio);
  }
  return confidence;
}

}  // namespace ruas
