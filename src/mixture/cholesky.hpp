// Cholesky factors of small matrices, in double, in a fixed order of operations.
#pragma once

#include <cstddef>
#include <span>

namespace ruas {

/// Entries of a lower triangle row by row: (0,0), (1,0), (1,1), (2,0) …
inline constexpr std::size_t triangle_size(std::size_t features) {
  return features * (features + 1) / 2;
}
inline constexpr std::size_t triangle_index(std::size_t row, std::size_t column) {
  return row * (row + 1) / 2 + column;
}

/// `triangle` holds the lower triangle of A and becomes that of L, A = L·Lᵀ. False where A is not positive
/// definite; its contents are then of no use.
bool factorise(std::span<double> triangle, std::size_t features);

/// L becomes L⁻¹, lower triangles both.
void invert_factor(std::span<double> triangle, std::size_t features);

}  // namespace ruas
