#include "features/number_feature.hpp"

#include "base/mathematics.hpp"
#include "features/used_rows.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;

[[gnu::noinline]] void take_logarithms(std::span<const double> values, double* into) {
  for (std::size_t i = 0; i < values.size(); ++i) into[i] = logarithm_1p(values[i]);
}

/// Groups of 16 rows, each `stride` floats after the one before.
[[gnu::noinline]] void standardise(std::span<const double> values, double mean, double per_deviation,
                                   float* out, std::size_t stride) {
  std::size_t row = 0;
  for (; row + kLanes <= values.size(); row += kLanes, out += stride)
    for (std::size_t lane = 0; lane < kLanes; ++lane)
      out[lane] = static_cast<float>((values[row + lane] - mean) * per_deviation);
  if (row == values.size()) return;
  for (std::size_t lane = 0; lane < kLanes; ++lane, ++row)
    out[lane] = row < values.size() ? static_cast<float>((values[row] - mean) * per_deviation) : 0.0F;
}

}  // namespace

NumberFeature::NumberFeature(const NumberColumn& column, bool log, std::span<const std::uint32_t> rows)
    : column_(column), rows_(rows) {
  if (log) logarithms_ = std::make_unique_for_overwrite<double[]>(rows.size());
}

Moments NumberFeature::measure(Block block) {
  const std::size_t length = block.end - block.begin;
  std::vector<double> scratch(length);
  const std::span<const double> values = values_over(column_, rows_, block, scratch);
  if (!logarithms_) return moments_of_block(values);
  double* const logarithms = logarithms_.get() + block.begin;
  take_logarithms(values, logarithms);
  return moments_of_block({logarithms, length});
}

void NumberFeature::write(Block block, double mean, double standard_deviation, FeatureMatrix& matrix,
                          std::size_t feature) const {
  const std::size_t length = block.end - block.begin;
  float* const out = matrix.block(block.begin / kLanes) + feature * kLanes;
  const std::size_t stride = matrix.features() * kLanes;
  if (logarithms_)
    return standardise({logarithms_.get() + block.begin, length}, mean, 1 / standard_deviation, out, stride);
  std::vector<double> scratch(length);
  standardise(values_over(column_, rows_, block, scratch), mean, 1 / standard_deviation, out, stride);
}

}  // namespace ruas
