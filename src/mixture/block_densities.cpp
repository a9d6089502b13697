#include "mixture/block_densities.hpp"

#include <algorithm>
#include <limits>

#include "base/mathematics.hpp"
#include "mixture/cholesky.hpp"

namespace ruas {

BlockDensities::BlockDensities(const Whitened& mixture)
    : mixture_(mixture),
      values_(mixture.features * kPairs),
      deviations_(mixture.features * kPairs),
      posteriors_(mixture.k * kPairs) {}

void BlockDensities::load(const float* block) {
  for (std::size_t f = 0; f < mixture_.features; ++f)
    for (std::size_t p = 0; p < kPairs; ++p) {
      const float* pair = block + f * FeatureMatrix::kLanes + 2 * p;
      values_[f * kPairs + p] = Double2{static_cast<double>(pair[0]), static_cast<double>(pair[1])};
    }
}

void BlockDensities::assign(const float* block, const std::uint8_t* labels, std::size_t rows) {
  load(block);
  std::fill(posteriors_.begin(), posteriors_.end(), Double2{});
  for (std::size_t r = 0; r < rows; ++r) posteriors_[labels[r] * kPairs + r / 2][r % 2] = 1;
}

double BlockDensities::weigh(const float* block, std::size_t rows) {
  load(block);
  Double2 highest[kPairs];
  for (Double2& pair : highest) pair = splat2(-std::numeric_limits<double>::infinity());
  for (std::size_t c = 0; c < mixture_.k; ++c) {
    deviate(c);
    Double2 lengths[kPairs] = {};
    squared_lengths(c, lengths);
    for (std::size_t p = 0; p < kPairs; ++p) {
      const Double2 density = splat2(mixture_.constants[c]) - splat2(0.5) * lengths[p];
      posteriors_[c * kPairs + p] = density;
      highest[p] = larger(highest[p], density);
    }
  }

  Double2 sums[kPairs] = {};
  for (std::size_t c = 0; c < mixture_.k; ++c)
    for (std::size_t p = 0; p < kPairs; ++p) {
      Double2& density = posteriors_[c * kPairs + p];
      density = exponential_of_negative(density - highest[p]);
      sums[p] += density;
    }

  // The logarithm of the product instead of the sum of 16: each factor lies between 1 and k ≤ 50.
  double log_density = 0;
  double product = 1;
  Double2 shares[kPairs];
  for (std::size_t p = 0; p < kPairs; ++p) {
    shares[p] = splat2(1) / sums[p];
    for (std::size_t lane = 0; lane < 2; ++lane) {
      if (2 * p + lane < rows) {
        log_density += highest[p][lane];
        product *= sums[p][lane];
      } else {
        shares[p][lane] = 0;
      }
    }
  }
  for (std::size_t c = 0; c < mixture_.k; ++c)
    for (std::size_t p = 0; p < kPairs; ++p) posteriors_[c * kPairs + p] *= shares[p];
  return log_density + logarithm(product);
}

/// values − mean of component c.
void BlockDensities::deviate(std::size_t c) {
  const double* mean = mixture_.means.data() + c * mixture_.features;
  for (std::size_t f = 0; f < mixture_.features; ++f)
    for (std::size_t p = 0; p < kPairs; ++p)
      deviations_[f * kPairs + p] = values_[f * kPairs + p] - splat2(mean[f]);
}

/// |U·d|² of the deviations.
void BlockDensities::squared_lengths(std::size_t c, Double2* lengths) const {
  const double* factor = mixture_.factors.data() + c * mixture_.factor_size();
  for (std::size_t row = 0; row < mixture_.features; ++row) {
    Double2 whitened[kPairs] = {};
    const std::size_t first = mixture_.triangular ? 0 : row;
    for (std::size_t column = first; column <= row; ++column) {
      const Double2 entry = splat2(*factor++);
      for (std::size_t p = 0; p < kPairs; ++p) whitened[p] += entry * deviations_[column * kPairs + p];
    }
    for (std::size_t p = 0; p < kPairs; ++p) lengths[p] += whitened[p] * whitened[p];
  }
}

BlockDensities::MostLikely BlockDensities::most_likely(std::size_t row) const {
  MostLikely best{0, -1};
  for (std::size_t c = 0; c < mixture_.k; ++c) {
    const double posterior = posteriors_[c * kPairs + row / 2][row % 2];
    if (posterior > best.posterior) best = {c, posterior};
  }
  return best;
}

void BlockDensities::add_moments(std::size_t c, Double2& weight, Double2* first, Double2* second) {
  deviate(c);
  const Double2* posteriors = posteriors_.data() + c * kPairs;
  for (std::size_t p = 0; p < kPairs; ++p) weight += posteriors[p];
  for (std::size_t row = 0; row < mixture_.features; ++row) {
    Double2 weighted[kPairs];
    for (std::size_t p = 0; p < kPairs; ++p) weighted[p] = posteriors[p] * deviations_[row * kPairs + p];
    Double2 sum = first[row];
    for (std::size_t p = 0; p < kPairs; ++p) sum += weighted[p];
    first[row] = sum;
    for (std::size_t column = mixture_.triangular ? 0 : row; column <= row; ++column) {
      const Double2* deviations = deviations_.data() + column * kPairs;
      // In two chains, so that each addition need not wait for the one before.
      Double2 even = *second;
      Double2 odd = {};
      for (std::size_t p = 0; p < kPairs; p += 2) {
        even += weighted[p] * deviations[p];
        odd += weighted[p + 1] * deviations[p + 1];
      }
      *second++ = even + odd;
    }
  }
}

}  // namespace ruas
