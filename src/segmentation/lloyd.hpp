// Lloyd's iterations over one matrix, from given centres, with exact pruning. METHODS, "Lloyd's iterations".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/nearest.hpp"

namespace ruas {

/// Whether to leave out rows that provably keep their segment. The labels are the same either way.
enum class Pruning { never, always, where_it_pays };

/// Holds the labels, sums and centres of one run. `matrix`, `moments` and `run` outlive it. Used by one
/// thread; shares its work out through the run's pool. 1 ≤ k ≤ kMaximumSegments.
class Lloyd {
 public:
  Lloyd(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, Run& run,
        Pruning pruning = Pruning::where_it_pays);
  ~Lloyd();
  Lloyd(const Lloyd&) = delete;
  Lloyd& operator=(const Lloyd&) = delete;

  /// Starts again from `centers` (k × features); labels are forgotten.
  void start_from(std::span<const double> centers);

  struct Step {
    std::size_t relabelled;  // rows that changed segment
    double squared_shift;    // Σ over the centres of the squared distance moved
    double inertia;          // Σ squared distance of the rows to the means of their new segments
  };
  /// Gives every row its nearest centre (the lowest on a tie), fills empty segments with the rows farthest
  /// from their centres, moves the centres to the means.
  Step iterate();

  /// Sums the rows anew. True when that leaves every centre where it was, to float32: after an iteration that
  /// relabelled nothing, labels and centres then agree exactly.
  bool settle();

  std::size_t k() const { return k_; }
  std::span<const double> centers() const { return centers_; }  // k × features
  std::span<const std::int32_t> labels() const {                // per row
    return std::span(labels_).first(matrix_.rows());
  }
  std::span<const double> counts() const { return counts_; }  // rows per segment
  /// Inertia of the current labels about their means.
  double inertia() const;

 private:
  struct Change;
  void begin_bounds_where_they_pay();
  bool picks_rows() const;
  void assign(Block work, Change& change);
  template <bool kBounds>
  void assign_block(std::size_t b, Change& change);
  std::uint32_t unsafe_rows(std::size_t b) const;
  void assign_rows(std::size_t b, std::uint32_t rows, Change& change);
  void relabel(std::size_t row, std::int32_t label, Change& change);
  void merge(Change& change);
  void fill_empty_segments();
  std::optional<std::size_t> farthest_row() const;
  std::vector<double> segment_means() const;
  double move_centers();
  void measure_gaps();

  const FeatureMatrix& matrix_;
  const FeatureMoments& moments_;
  Run& run_;
  Pruning pruning_;

  std::size_t k_ = 0;
  CenterTable table_;  // centers_ in float32
  std::vector<double> centers_;
  std::vector<double> sums_;
  std::vector<double> counts_;
  std::vector<std::int32_t> labels_;
  std::vector<Change> changes_;  // per unit of work
  std::size_t relabelled_ = 0;

  // A row keeps its segment for as long as travelled_ stays below its entry.
  bool bounds_kept_ = false;
  std::vector<float> row_safe_until_;
  std::vector<float> block_safe_until_;  // the smallest of the block's rows
  std::vector<float> gap_;               // per centre: distance to its nearest neighbour
  double travelled_ = 0;                 // 2 · Σ over the iterations of the longest way any centre moved
};

}  // namespace ruas
