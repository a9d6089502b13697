// Small systems of equations A x = b with A symmetric and positive definite.
#pragma once

#include <span>
#include <vector>

namespace ruas {

/// `lower` is A row by row, of which the lower triangle is read; it becomes its factor. `x` comes as b and
/// leaves as x. False where A is not positive definite. Time O(n³/6).
bool solve_positive_definite(std::vector<double>& lower, std::span<double> x);

}  // namespace ruas
