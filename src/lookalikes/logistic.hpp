// Ridge logistic regression: how surely a row belongs to a group, from its features.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct LogisticModel {
  double intercept = 0;
  std::vector<double> coefficients;  // per feature
  std::size_t iterations = 0;
  bool converged = false;
};

struct LogisticOptions {
  double ridge = 1;  // ½ ridge ‖β‖² is added to the negative log-likelihood; the intercept is free
  std::size_t most_iterations = 25;
  double tolerance = 1e-6;  // largest change of a coefficient in a step
};

/// Newton's method (iteratively reweighted least squares) with halved steps where the penalised likelihood
/// would fall. `is_member` is 0 or 1 per row, `part` tells the row's fold: rows of `left_out` take no part
/// (none where it is negative). `start` may be a model of the same features. Time O(rows × features²) per
/// iteration. The same bits on any number of threads.
LogisticModel fit_logistic(const FeatureMatrix& matrix, std::span<const std::uint8_t> is_member,
                           std::span<const std::uint8_t> part, int left_out, const LogisticModel& start,
                           const LogisticOptions& options, Run& run);

/// Log-odds per row; increasing in the probability.
std::vector<double> log_odds(const FeatureMatrix& matrix, const LogisticModel& model, Run& run);

}  // namespace ruas
