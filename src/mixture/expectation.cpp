#include "mixture/expectation.hpp"

#include <algorithm>

#include "mixture/block_densities.hpp"
#include "mixture/cholesky.hpp"
#include "segmentation/moments.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
/// A component with less than this many rows in all is dead.
constexpr double kLeastRows = 1e-6;

/// Blocks of 16 rows per unit: a thread's worth of work, and no more units than memory bears.
std::size_t blocks_per_unit(const FeatureMatrix& matrix) {
  constexpr std::size_t kMostUnits = 64;
  constexpr std::size_t kLeastBlocks = 64;
  return std::max(kLeastBlocks, (matrix.blocks() + kMostUnits - 1) / kMostUnits);
}

std::size_t rows_of_block(const FeatureMatrix& matrix, std::size_t b) {
  return std::min(kLanes, matrix.rows() - b * kLanes);
}

std::size_t second_size(const Whitened& mixture) {
  return mixture.factor_size();
}

/// The sums of one unit, two lanes side by side.
struct UnitMoments {
  double log_likelihood = 0;
  std::vector<Double2> sums;  // per component: weight, first, second
};

/// weigh(densities, block number) says whose the rows of the block are, and returns their log density.
template <class Weigh>
UnitMoments moments_of_unit(const Whitened& mixture, Block blocks, Weigh&& weigh) {
  const std::size_t stride = 1 + mixture.features + second_size(mixture);
  UnitMoments unit{0, std::vector<Double2>(mixture.k * stride)};
  BlockDensities densities(mixture);
  for (std::size_t b = blocks.begin; b < blocks.end; ++b) {
    unit.log_likelihood += weigh(densities, b);
    for (std::size_t c = 0; c < mixture.k; ++c) {
      Double2* sums = unit.sums.data() + c * stride;
      densities.add_moments(c, sums[0], sums + 1, sums + 1 + mixture.features);
    }
  }
  return unit;
}

void merge(const UnitMoments& unit, const Whitened& mixture, WeightedMoments& all) {
  all.log_likelihood += unit.log_likelihood;
  const Double2* sums = unit.sums.data();
  const auto add = [&sums](double& to) {
    to += (*sums)[0] + (*sums)[1];
    ++sums;
  };
  for (std::size_t c = 0; c < mixture.k; ++c) {
    add(all.weight[c]);
    for (std::size_t f = 0; f < mixture.features; ++f) add(all.first[c * mixture.features + f]);
    for (std::size_t i = 0; i < second_size(mixture); ++i) add(all.second[c * second_size(mixture) + i]);
  }
}

/// Second moments about the new means: those about the old ones less the step between.
std::vector<double> scatter_of(const Gaussians& before, const WeightedMoments& moments, std::size_t c,
                               const std::vector<double>& step) {
  const std::size_t size = moments.second.size() / before.k;
  const double* from = moments.second.data() + c * size;
  std::vector<double> scatter(from, from + size);
  std::size_t i = 0;
  for (std::size_t row = 0; row < before.features; ++row)
    for (std::size_t column = before.triangular() ? 0 : row; column <= row; ++column)
      scatter[i++] -= moments.weight[c] * step[row] * step[column];
  return scatter;
}

/// Covariances of the shape asked for, from the scatters (k × triangle or diagonal) of the components.
class Covariances {
 public:
  Covariances(const Gaussians& before, std::size_t rows)
      : shape_(before.shape), features_(before.features), rows_(rows) {
    if (shape_ == CovarianceShape::tied) values_.assign(triangle_size(features_), 0.0);
  }

  void add(const std::vector<double>& scatter, double weight) {
    switch (shape_) {
      case CovarianceShape::tied:
        for (std::size_t i = 0; i < scatter.size(); ++i)
          values_[i] += scatter[i] / static_cast<double>(rows_);
        break;
      case CovarianceShape::full:
      case CovarianceShape::diagonal:
        for (const double value : scatter) values_.push_back(value / weight);
        break;
      case CovarianceShape::spherical: {
        double sum = 0;
        for (const double value : scatter) sum += value;
        values_.push_back(sum / (weight * static_cast<double>(features_)));
        break;
      }
    }
  }

  /// Of a component that died out.
  void keep(const Gaussians& before, std::size_t c) {
    if (shape_ == CovarianceShape::tied) return;
    const std::size_t size = before.covariances.size() / before.k;
    for (std::size_t i = 0; i < size; ++i) {
      const bool regularised = shape_ != CovarianceShape::full || on_diagonal(i);
      values_.push_back(before.covariances[c * size + i] - (regularised ? kRegularisation : 0));
    }
  }

  std::vector<double> regularised() {
    const std::size_t size = triangle_size(features_);
    for (std::size_t i = 0; i < values_.size(); ++i) {
      const bool variance = shape_ == CovarianceShape::diagonal || shape_ == CovarianceShape::spherical ||
                            on_diagonal(i % size);
      if (variance) values_[i] = std::max(values_[i], 0.0) + kRegularisation;
    }
    return std::move(values_);
  }

 private:
  bool on_diagonal(std::size_t i) const {
    for (std::size_t f = 0; triangle_index(f, f) <= i; ++f)
      if (triangle_index(f, f) == i) return true;
    return false;
  }

  CovarianceShape shape_;
  std::size_t features_;
  std::size_t rows_;
  std::vector<double> values_;
};

template <class Weigh>
WeightedMoments moments_of(const FeatureMatrix& matrix, const Whitened& mixture, Run& run, Weigh&& weigh) {
  WeightedMoments all{0, std::vector<double>(mixture.k), std::vector<double>(mixture.k * mixture.features),
                      std::vector<double>(mixture.factors.size())};
  for (const UnitMoments& unit :
       map_blocks<UnitMoments>(run, matrix.blocks(), blocks_per_unit(matrix),
                               [&](Block blocks) { return moments_of_unit(mixture, blocks, weigh); }))
    merge(unit, mixture, all);
  return all;
}

}  // namespace

WeightedMoments weighted_moments(const FeatureMatrix& matrix, const Whitened& mixture, Run& run) {
  return moments_of(matrix, mixture, run, [&](BlockDensities& densities, std::size_t b) {
    return densities.weigh(matrix.block(b), rows_of_block(matrix, b));
  });
}

WeightedMoments labelled_moments(const FeatureMatrix& matrix, const Whitened& mixture,
                                 std::span<const std::uint8_t> labels, Run& run) {
  return moments_of(matrix, mixture, run, [&](BlockDensities& densities, std::size_t b) {
    densities.assign(matrix.block(b), labels.data() + b * kLanes, rows_of_block(matrix, b));
    return 0.0;
  });
}

Expectation expectation(const FeatureMatrix& matrix, const Whitened& mixture, Run& run) {
  Expectation result;
  result.membership.labels.resize(matrix.rows());
  result.membership.confidence.resize(matrix.rows());
  const auto units = map_blocks<double>(run, matrix.blocks(), kWorkRows / kLanes, [&](Block blocks) {
    BlockDensities densities(mixture);
    double log_likelihood = 0;
    for (std::size_t b = blocks.begin; b < blocks.end; ++b) {
      const std::size_t rows = rows_of_block(matrix, b);
      log_likelihood += densities.weigh(matrix.block(b), rows);
      for (std::size_t r = 0; r < rows; ++r) {
        const BlockDensities::MostLikely found = densities.most_likely(r);
        result.membership.labels[b * kLanes + r] = static_cast<std::uint8_t>(found.component);
        result.membership.confidence[b * kLanes + r] = static_cast<float>(found.posterior);
      }
    }
    return log_likelihood;
  });
  for (const double unit : units) result.log_likelihood += unit;
  return result;
}

Gaussians maximise(const Gaussians& before, const WeightedMoments& moments, std::size_t rows) {
  Gaussians next = before;
  Covariances covariances(before, rows);
  for (std::size_t c = 0; c < before.k; ++c) {
    const double weight = moments.weight[c];
    next.weights[c] = weight / static_cast<double>(rows);
    if (weight < kLeastRows) {
      next.weights[c] = 0;
      covariances.keep(before, c);
      continue;
    }
    std::vector<double> step(before.features);
    for (std::size_t f = 0; f < before.features; ++f) {
      step[f] = moments.first[c * before.features + f] / weight;
      next.means[c * before.features + f] += step[f];
    }
    covariances.add(scatter_of(before, moments, c, step), weight);
  }
  next.covariances = covariances.regularised();
  return next;
}

}  // namespace ruas
