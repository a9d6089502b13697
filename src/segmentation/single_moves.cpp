#include "segmentation/single_moves.hpp"

namespace ruas {

SingleMoves::SingleMoves(const FeatureMatrix& matrix)
    : rows_(matrix.rows()), features_(matrix.features()), values_(rows_ * features_) {
  for (std::size_t row = 0; row < rows_; ++row)
    for (std::size_t f = 0; f < features_; ++f)
      values_[row * features_ + f] = static_cast<double>(matrix.at(row, f));
}

void SingleMoves::start_from(std::span<const std::int32_t> labels, std::size_t k) {
  k_ = k;
  labels_.assign(labels.begin(), labels.end());
  centers_.assign(k * features_, 0.0);
  counts_.assign(k, 0.0);
  for (std::size_t row = 0; row < rows_; ++row) {
    const auto label = static_cast<std::size_t>(labels_[row]);
    counts_[label] += 1;
    for (std::size_t f = 0; f < features_; ++f)
      centers_[label * features_ + f] += values_[row * features_ + f];
  }
  for (std::size_t c = 0; c < k; ++c)
    for (std::size_t f = 0; f < features_ && counts_[c] > 0; ++f) centers_[c * features_ + f] /= counts_[c];
}

std::size_t SingleMoves::pass() {
  // A gain smaller than this is rounding, and could go round in circles.
  constexpr double kWorthwhile = 1 - 1e-9;
  std::size_t moved = 0;
  for (std::size_t row = 0; row < rows_; ++row) {
    const auto own = static_cast<std::size_t>(labels_[row]);
    if (counts_[own] < 2) continue;
    double least = squared_distance(row, own) * (counts_[own] / (counts_[own] - 1)) * kWorthwhile;
    std::size_t best = own;
    for (std::size_t c = 0; c < k_; ++c) {
      if (c == own) continue;
      const double cost = squared_distance(row, c) * (counts_[c] / (counts_[c] + 1));
      if (cost < least) {
        least = cost;
        best = c;
      }
    }
    if (best == own) continue;
    move(row, best);
    ++moved;
  }
  return moved;
}

double SingleMoves::squared_distance(std::size_t row, std::size_t center) const {
  const double* x = values_.data() + row * features_;
  const double* c = centers_.data() + center * features_;
  double sum = 0;
  for (std::size_t f = 0; f < features_; ++f) sum += (x[f] - c[f]) * (x[f] - c[f]);
  return sum;
}

void SingleMoves::move(std::size_t row, std::size_t to) {
  const auto from = static_cast<std::size_t>(labels_[row]);
  const double* x = values_.data() + row * features_;
  double* leaves = centers_.data() + from * features_;
  double* joins = centers_.data() + to * features_;
  for (std::size_t f = 0; f < features_; ++f) {
    leaves[f] -= (x[f] - leaves[f]) / (counts_[from] - 1);
    joins[f] += (x[f] - joins[f]) / (counts_[to] + 1);
  }
  counts_[from] -= 1;
  counts_[to] += 1;
  labels_[row] = static_cast<std::int32_t>(to);
}

}  // namespace ruas
