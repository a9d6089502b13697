#include "segmentation/sampled_rows.hpp"

#include "base/random.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kSampleStream = 0x7361'6d70'6c65;

}  // namespace

SampledRows::SampledRows(const FeatureMatrix& matrix, std::uint64_t seed, std::size_t most) : all_(matrix) {
  if (matrix.rows() <= most) return;
  Random random(seed, kSampleStream);
  sample_ = gather_rows(matrix, random_sample(random, matrix.rows(), most));
}

}  // namespace ruas
