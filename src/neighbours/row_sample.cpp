#include "neighbours/row_sample.hpp"

#include "base/random.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kSampleStream = 0x6e65'6172;

}  // namespace

std::vector<std::uint64_t> sample_rows(const FeatureMatrix& matrix, std::size_t count, std::uint64_t seed) {
  if (matrix.rows() <= count) return {};
  Random random(seed, kSampleStream);
  return random_sample(random, matrix.rows(), count);
}

}  // namespace ruas
