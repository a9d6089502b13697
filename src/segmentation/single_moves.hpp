// Hartigan's moves: a row changes segment when that lowers the inertia, the centres' own shifts counted in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "features/matrix.hpp"

namespace ruas {

/// A partition whose centres follow every single move. Memory: the matrix once more, in double; for small
/// matrices. Hartigan 1975, "transfer"; Telgarsky & Vattani 2010 show that its optima are a subset of
/// Lloyd's.
class SingleMoves {
 public:
  explicit SingleMoves(const FeatureMatrix& matrix);

  /// `labels`: per row, 0 … k − 1.
  void start_from(std::span<const std::int32_t> labels, std::size_t k);
  /// Visits every row once; returns how many moved.
  std::size_t pass();
  const std::vector<double>& centers() const { return centers_; }  // k × features, exact to rounding

 private:
  double squared_distance(std::size_t row, std::size_t center) const;
  void move(std::size_t row, std::size_t to);

  std::size_t rows_;
  std::size_t features_;
  std::vector<double> values_;  // row by row
  std::size_t k_ = 0;
  std::vector<double> centers_;
  std::vector<double> counts_;
  std::vector<std::int32_t> labels_;
};

}  // namespace ruas
