#include "segmentation/sampled_rows.hpp"

#include "base/random.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kSampleStream = 0x7361'6d70'6c65;

}  // namespace

SampledRows::SampledRows(const FeatureMatrix& matrix, std::uint64_t seed) : all_(matrix) {
  if (matrix.rows() <= kComparedRows) return;
  Random random(seed, kSampleStream);
  sample_.emplace(kComparedRows, matrix.features());
  std::size_t to = 0;
  for (const std::uint64_t from : random_sample(random, matrix.rows(), kComparedRows)) {
    for (std::size_t f = 0; f < matrix.features(); ++f) sample_->at(to, f) = matrix.at(from, f);
    ++to;
  }
}

}  // namespace ruas
