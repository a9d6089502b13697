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

class SampledRows {
 public:
  /// `matrix` outlives this.
  SampledRows(const FeatureMatrix& matrix, std::uint64_t seed);

  const FeatureMatrix& matrix() const { return sample_ ? *sample_ : all_; }
  bool sampled() const { return sample_.has_value(); }

 private:
  const FeatureMatrix& all_;
  std::optional<FeatureMatrix> sample_;
};

}  // namespace ruas
