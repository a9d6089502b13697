// How many components a mixture has: the lowest BIC. METHODS §7.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include "mixture/mixture.hpp"

namespace ruas {

/// One number of components. NaN where there are fewer distinct rows than that, and where the search had
/// ended.
struct ComponentTrial {
  std::size_t k;
  bool tried = false;
  double bic = std::numeric_limits<double>::quiet_NaN();
  double inertia = std::numeric_limits<double>::quiet_NaN();
  std::size_t collapsed = 0;  // components: with any, BIC says little and k is not chosen
};

struct ComponentSweep {
  std::vector<ComponentTrial> trials;
  std::size_t compared_rows = 0;  // the trials are about so many rows: all, or a random sample
  std::size_t distinct = 0;       // rows among them, counted no further than the last k
  std::size_t best_k = 0;         // 0 where every trial failed

  /// Whether several components could be tried and none could be judged.
  bool collapsed() const;
};

/// Tries k = first … last on all rows or on a sample of kComparedRows, each with few and short runs: enough
/// to compare them. Ends early after two in a row that collapse, or three in a row that are no better. Stage
/// reported: "stage.choose_k".
ComponentSweep choose_components(const FeatureMatrix& matrix, std::size_t first, std::size_t last,
                                 const MixtureOptions& options, Run& run);

}  // namespace ruas
