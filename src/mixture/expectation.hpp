// One look at all rows: how likely they are, where they belong, and what the next estimate follows from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "mixture/gaussians.hpp"
#include "mixture/whitened.hpp"
#include "parallel/run.hpp"
#include "segmentation/segment_model.hpp"

namespace ruas {

/// Sums over the rows, per component, weighted by its posteriors; deviations are from its current mean.
struct WeightedMoments {
  double log_likelihood = 0;
  std::vector<double> weight;  // k
  std::vector<double> first;   // k × features: Σ w·d
  std::vector<double> second;  // k × (triangle or features): Σ w·d·dᵀ
};

/// Memory: the sums once per unit of work, of which there are at most 64.
WeightedMoments weighted_moments(const FeatureMatrix& matrix, const Whitened& mixture, Run& run);

/// The same where each row belongs to its label alone: what a first estimate follows from.
WeightedMoments labelled_moments(const FeatureMatrix& matrix, const Whitened& mixture,
                                 std::span<const std::uint8_t> labels, Run& run);

/// The most likely component of each row and its posterior, and the log likelihood of all rows.
struct Expectation {
  Membership membership;
  double log_likelihood = 0;
};
Expectation expectation(const FeatureMatrix& matrix, const Whitened& mixture, Run& run);

/// The next estimate (maximisation). A component that no row belongs to keeps its place and dies out.
Gaussians maximise(const Gaussians& before, const WeightedMoments& moments, std::size_t rows);

}  // namespace ruas
