// Rows whose membership follows known coefficients, for tests.
#pragma once

#include <cstdint>
#include <vector>

#include "base/mathematics.hpp"
#include "base/random.hpp"
#include "features/prepare.hpp"

namespace ruas::testing {

struct Planted {
  Prepared prepared;
  std::vector<std::uint8_t> is_member;
  std::vector<std::uint32_t> members;
};

/// Standard normal features; log-odds = intercept + Σ of the features in turn × 1, −1, ½, −½, 0, 1, …
inline Planted planted(std::size_t rows, std::size_t features, double intercept, std::uint64_t seed) {
  constexpr double kCoefficients[] = {1, -1, 0.5, -0.5, 0};
  Random random(seed);
  Planted out;
  out.prepared.matrix = FeatureMatrix(rows, features);
  for (std::size_t f = 0; f < features; ++f) {
    PreparedColumn column;
    column.name = "x" + std::to_string(f);
    column.first_feature = f;
    out.prepared.columns.push_back(column);
  }
  for (std::uint32_t row = 0; row < rows; ++row) {
    double odds = intercept;
    for (std::size_t f = 0; f < features; ++f) {
      out.prepared.matrix.at(row, f) = static_cast<float>(random.normal());
      odds += kCoefficients[f % 5] * out.prepared.matrix.at(row, f);
    }
    out.prepared.rows.push_back(row);
    out.is_member.push_back(random.uniform() < 1 / (1 + exponential(-odds)));
    if (out.is_member.back()) out.members.push_back(row);
  }
  return out;
}

}  // namespace ruas::testing
