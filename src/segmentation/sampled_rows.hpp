// All rows of a matrix, or a seeded random sample of them where there are many: what is compared often is compared on
// this. Never the head of the file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "features/matrix.hpp"

namespace ruas {

/// Above this many rows, starts and numbers of segments are compared on a random sample of this many.
inline constexpr std::size_t kComparedRows = 32'768;

/// Those rows of the matrix, in that order; a row may come several times. `Rows` is a vector or span of unsigned integers.
template <class Rows>
FeatureMatrix gather_rows(const FeatureMatrix& matrix, const Rows& rows) {
  FeatureMatrix out(rows.size(), matrix.features());
  for (std::size_t to = 0; to < rows.size(); ++to)
    for (std::size_t f = 0; f < matrix.features(); ++f) out.at(to, f) = matrix.at(rows[to], f);
  return out;
}

class SampledRows {
 public:
  /// `matrix` outlives this. `most` rows at most.
  SampledRows(const FeatureMatrix& matrix, std::uint64_t seed, std::size_t most = kComparedRows);

  const FeatureMatrix& matrix() const { return sample_ ? *sample_ : all_; }
  bool sampled() const { return sample_.has_value(); }

 private:
  const FeatureMatrix& all_;
  std::optional<FeatureMatrix> sample_;
};

}  // namespace ruas
