// A map of the rows on which neighbours stay neighbours: UMAP. METHODS §6, "Projection".
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "projection/layout.hpp"
#include "segmentation/progress_span.hpp"

namespace ruas {

struct UmapOptions {
  std::size_t neighbours = 15;  // per row, itself included: fewer show detail, more the whole
  std::size_t epochs = 0;       // 0: 500 up to 10,000 rows, else 200
  std::uint64_t seed = 1;
};

struct UmapResult {
  std::vector<float> xy;  // x, y per matrix row
  std::size_t placed_rows =
      0;  // drawn; below all rows: a random sample, each other row lies among its nearest of those
};

/// Starts from the principal components, spread over ±10. `early_picture` gets the drawn rows' positions
/// while they move: all rows where none are sampled, else those of the sample. The same bits at any number of
/// threads.
UmapResult umap(const FeatureMatrix& matrix, const UmapOptions& options, const ProgressSpan& progress,
                const PictureFunction& early_picture = {});

}  // namespace ruas
