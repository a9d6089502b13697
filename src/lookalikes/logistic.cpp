#include "lookalikes/logistic.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include "base/mathematics.hpp"
#include "lookalikes/cholesky.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::size_t kBlocksPerTask = 512;
constexpr std::size_t kMostHalvings = 10;

using Lanes = std::array<double, kLanes>;

/// Four sums side by side, joined at the end: a fixed order that still goes through the processor four at a
/// time.
double dot(const Lanes& a, const Lanes& b) {
  std::array<double, 4> sums{};
  for (std::size_t lane = 0; lane < kLanes; lane += 4)
    for (std::size_t i = 0; i < 4; ++i) sums[i] += a[lane + i] * b[lane + i];
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// Of one log-odds x: the probability, and log(1 + e^x); neither overflows.
struct Logistic {
  double probability;
  double softplus;
};

Logistic logistic(double x) {
  const double small = exponential(-std::abs(x));
  return {(x > 0 ? 1 : small) / (1 + small), std::max(x, 0.0) + logarithm_1p(small)};
}

/// What one step needs: likelihood, its gradient, and its curvature (lower triangle), intercept last.
struct Curvature {
  double log_likelihood = 0;
  std::vector<double> gradient;
  std::vector<double> hessian;

  explicit Curvature(std::size_t size = 0) : gradient(size), hessian(size * size) {}
  void add(const Curvature& other) {
    log_likelihood += other.log_likelihood;
    for (std::size_t i = 0; i < gradient.size(); ++i) gradient[i] += other.gradient[i];
    for (std::size_t i = 0; i < hessian.size(); ++i) hessian[i] += other.hessian[i];
  }
};

/// The task's room for one block of rows, as doubles.
class BlockOfRows {
 public:
  explicit BlockOfRows(std::size_t features) : values_(features + 1), weighted_(features + 1) {
    values_.back().fill(1);
  }

  void load(const FeatureMatrix& matrix, std::size_t block) {
    const float* from = matrix.block(block);
    for (std::size_t f = 0; f + 1 < values_.size(); ++f)
      for (std::size_t lane = 0; lane < kLanes; ++lane) values_[f][lane] = from[f * kLanes + lane];
  }
  Lanes log_odds(std::span<const double> beta) const {
    Lanes odds{};
    for (std::size_t f = 0; f < values_.size(); ++f)
      for (std::size_t lane = 0; lane < kLanes; ++lane) odds[lane] += beta[f] * values_[f][lane];
    return odds;
  }
  void add(const Lanes& residual, const Lanes& weight, Curvature& to) {
    const std::size_t size = values_.size();
    for (std::size_t f = 0; f < size; ++f) {
      for (std::size_t lane = 0; lane < kLanes; ++lane) weighted_[f][lane] = weight[lane] * values_[f][lane];
      to.gradient[f] += dot(residual, values_[f]);
    }
    for (std::size_t f = 0; f < size; ++f)
      for (std::size_t g = 0; g <= f; ++g) to.hessian[f * size + g] += dot(weighted_[f], values_[g]);
  }

 private:
  std::vector<Lanes> values_, weighted_;  // feature after feature, the intercept's ones last
};

class Fit {
 public:
  Fit(const FeatureMatrix& matrix, std::span<const std::uint8_t> is_member,
      std::span<const std::uint8_t> part, int left_out, const LogisticOptions& options, Run& run)
      : matrix_(matrix),
        is_member_(is_member),
        part_(part),
        left_out_(left_out),
        options_(options),
        run_(run) {}

  LogisticModel operator()(const LogisticModel& start) {
    std::vector<double> beta = start.coefficients;
    beta.resize(matrix_.features());
    beta.push_back(start.intercept);
    LogisticModel model;
    Curvature at = look_at(beta);
    while (model.iterations < options_.most_iterations && !model.converged) {
      ++model.iterations;
      std::vector<double> step = at.gradient;
      if (!solve_positive_definite(at.hessian, step)) break;
      model.converged = largest(step) <= options_.tolerance;
      if (model.converged)
        std::transform(beta.begin(), beta.end(), step.begin(), beta.begin(), std::plus<>());
      else if (!advance(beta, step, at))
        break;
    }
    model.intercept = beta.back();
    beta.pop_back();
    model.coefficients = std::move(beta);
    return model;
  }

 private:
  static double largest(std::span<const double> step) {
    double most = 0;
    for (const double change : step) most = std::max(most, std::abs(change));
    return most;
  }

  /// Goes as much of the step as the likelihood allows; false where no part of it helps.
  bool advance(std::vector<double>& beta, std::span<const double> step, Curvature& at) {
    double part = 1;
    for (std::size_t halving = 0; halving <= kMostHalvings; ++halving, part /= 2) {
      std::vector<double> next = beta;
      for (std::size_t i = 0; i < next.size(); ++i) next[i] += part * step[i];
      Curvature there = look_at(next);
      if (!(there.log_likelihood >= at.log_likelihood - 1e-9 * std::abs(at.log_likelihood))) continue;
      beta = std::move(next);
      at = std::move(there);
      return true;
    }
    return false;
  }

  Curvature look_at(const std::vector<double>& beta) {
    const auto tasks = map_blocks<Curvature>(run_, matrix_.blocks(), kBlocksPerTask,
                                             [&](Block blocks) { return look_at(beta, blocks); });
    Curvature all(beta.size());
    for (const Curvature& task : tasks) all.add(task);
    for (std::size_t f = 0; f + 1 < beta.size(); ++f) {
      all.log_likelihood -= options_.ridge * beta[f] * beta[f] / 2;
      all.gradient[f] -= options_.ridge * beta[f];
      all.hessian[f * beta.size() + f] += options_.ridge;
    }
    return all;
  }

  Curvature look_at(const std::vector<double>& beta, Block blocks) const {
    Curvature sum(beta.size());
    BlockOfRows rows(matrix_.features());
    for (std::size_t block = blocks.begin; block < blocks.end; ++block) {
      rows.load(matrix_, block);
      const Lanes odds = rows.log_odds(beta);
      Lanes residual{}, weight{};
      for (std::size_t lane = 0; lane < kLanes; ++lane) {
        const std::size_t row = block * kLanes + lane;
        if (row >= matrix_.rows() || part_[row] == left_out_) continue;
        const Logistic at = logistic(odds[lane]);
        residual[lane] = is_member_[row] - at.probability;
        weight[lane] = at.probability * (1 - at.probability);
        sum.log_likelihood += (is_member_[row] ? odds[lane] : 0) - at.softplus;
      }
      rows.add(residual, weight, sum);
    }
    return sum;
  }

  const FeatureMatrix& matrix_;
  std::span<const std::uint8_t> is_member_, part_;
  int left_out_;
  const LogisticOptions& options_;
  Run& run_;
};

}  // namespace

LogisticModel fit_logistic(const FeatureMatrix& matrix, std::span<const std::uint8_t> is_member,
                           std::span<const std::uint8_t> part, int left_out, const LogisticModel& start,
                           const LogisticOptions& options, Run& run) {
  return Fit(matrix, is_member, part, left_out, options, run)(start);
}

std::vector<double> log_odds(const FeatureMatrix& matrix, const LogisticModel& model, Run& run) {
  std::vector<double> odds(matrix.rows());
  for_blocks(run, matrix.blocks(), kBlocksPerTask, [&](Block blocks) {
    for (std::size_t block = blocks.begin; block < blocks.end; ++block) {
      const float* values = matrix.block(block);
      Lanes sums;
      sums.fill(model.intercept);
      for (std::size_t f = 0; f < matrix.features(); ++f)
        for (std::size_t lane = 0; lane < kLanes; ++lane)
          sums[lane] += model.coefficients[f] * values[f * kLanes + lane];
      const std::size_t first = block * kLanes;
      std::copy_n(sums.begin(), std::min(kLanes, matrix.rows() - first),
                  odds.begin() + static_cast<std::ptrdiff_t>(first));
    }
  });
  return odds;
}

}  // namespace ruas
