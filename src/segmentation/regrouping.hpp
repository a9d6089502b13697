// Segments put together or taken apart after a method has found them. METHODS, "By hand".
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/segment_model.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {

/// One step from segments to others. Labels past the old segments (a refit may find more than there were)
/// stay past the new ones.
struct Regrouping {
  std::vector<std::uint8_t> place_of;  // old segment → new one
  std::size_t k = 0;                   // segments after it
  bool has_outliers = false;           // after it
  // Where a segment is split; else none.
  std::size_t split = 0;            // the old segment
  std::vector<std::uint8_t> parts;  // new segments, of the centres
  std::vector<double> centers;      // parts × features, row by row

  std::uint8_t place(std::uint8_t old) const {
    return old < place_of.size() ? place_of[old] : static_cast<std::uint8_t>(old - place_of.size() + k);
  }
};

/// The segments `merged` (two or more, different) become one, at the first of their places; the others close
/// up in their order. Outliers stay last unless they are merged.
Regrouping merge_segments(const Segmentation& segmentation, std::span<const std::uint8_t> merged);

/// The rows of segment `split` become `parts` segments by k-means on the matrix: the largest at the old
/// place, the others behind the last group, outliers behind them. At least `parts` of the rows are distinct.
/// The same bits at any number of threads.
Regrouping split_segment(const FeatureMatrix& matrix, const Segmentation& segmentation, std::uint8_t split,
                         std::size_t parts, std::uint64_t seed, Run& run);

/// The segments after the step stand at `places` instead.
void stand_at(std::span<const std::uint8_t> places, Regrouping& step);

/// The rows of one segment as a matrix of their own.
FeatureMatrix rows_of_segment(const FeatureMatrix& matrix, std::span<const std::uint8_t> labels,
                              std::uint8_t segment);

/// Moves the rows of the matrix to where the step puts them. Within what was split a row goes to the nearest
/// centre, and belongs there no more surely than it did to the whole.
void regroup(const Regrouping& step, const FeatureMatrix& matrix, Membership& membership, Run& run);

/// A model whose segments stand in `place_of`, and then go through the steps. Nothing where there is none.
std::shared_ptr<const SegmentModel> regrouped_model(std::shared_ptr<const SegmentModel> found,
                                                    std::vector<std::uint8_t> place_of,
                                                    std::vector<Regrouping> steps);

}  // namespace ruas
