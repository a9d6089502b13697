// The lowest point of a smooth function of a few variables.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace ruas {

/// The value at a point; fills `gradient`. Infinity or NaN where the function is not defined.
using Objective = std::function<double(std::span<const double> at, std::span<double> gradient)>;

struct MinimiseOptions {
  double gradient_tolerance = 1e-9;  // converged when no derivative is larger
  double bound = 14;                 // a coordinate beyond ± this has run away: not converged
  int max_iterations = 300;
};

struct Minimum {
  std::vector<double> at;
  double value = 0;
  int iterations = 0;
  bool converged = false;
};

/// Quasi-Newton (BFGS) with a bisection for the weak Wolfe conditions (Nocedal & Wright 2006, ch. 6; Lewis &
/// Overton 2013). Deterministic.
Minimum minimise(const Objective& objective, std::vector<double> start, const MinimiseOptions& options = {});

}  // namespace ruas
