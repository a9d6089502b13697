// Why this customer is in this segment and not in the next one. METHODS §8.
#pragma once

#include <cstddef>
#include <vector>

#include "features/prepare.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

/// How far a column pulls a customer from the next-nearest segment towards the own.
struct Pull {
  std::size_t column;  // index into Prepared::columns
  double strength;  // squared distance to the other centre less that to the own, over the column's features
  double share;     // of all strengths above 0
};

struct WhyHere {
  std::size_t segment = 0;
  std::size_t next = 0;     // the nearest other segment with rows; the own where there is none
  std::vector<Pull> pulls;  // at most three, above 0, the strongest first
};

/// `row` of the matrix. The segmentation has centres.
WhyHere why_here(const Prepared& prepared, const Segmentation& segmentation, std::size_t row);

}  // namespace ruas
