// Past the first local optimum: moves of single rows and of whole centres. METHODS, "Refinement".
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "features/matrix.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct Refined {
  std::vector<double> centers;  // k × features
  double inertia;
};

/// Improves `centers` (k × features) for as long as `work` lasts, counted in rows × centres × features
/// visited; the inertia never rises. The same for the same seed, whatever the machine.
Refined refine(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, std::vector<double> centers,
               double work, std::uint64_t seed, const ProgressSpan& progress);

}  // namespace ruas
