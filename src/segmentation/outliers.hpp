// Outliers belong to no group, so how surely they belong there is not a question.
#pragma once

#include <limits>

#include "segmentation/segmentation.hpp"

namespace ruas {

inline bool is_outlier(const Segmentation& segmentation, std::size_t row) {
  return segmentation.has_outliers && segmentation.labels[row] + std::size_t{1} == segmentation.k;
}

/// How surely a row belongs to its segment, 0–1; NaN for outliers.
inline double confidence_of(const Segmentation& segmentation, std::size_t row) {
  return is_outlier(segmentation, row) ? std::numeric_limits<double>::quiet_NaN()
                                       : static_cast<double>(segmentation.confidence[row]);
}

}  // namespace ruas
