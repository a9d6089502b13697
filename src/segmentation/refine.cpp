#include "segmentation/refine.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/random.hpp"
#include "segmentation/lloyd.hpp"
#include "segmentation/nearest.hpp"
#include "segmentation/seeding.hpp"
#include "segmentation/single_moves.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
constexpr std::uint64_t kRefineStream = 0x7265'6669'6e65;  // random stream of its own
constexpr std::size_t kIterationsPerDescent = 100;
constexpr double kWorthwhile = 1 - 1e-9;

/// Lloyd's iterations and single moves in turn until neither changes a label.
class Descent {
 public:
  Descent(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, const ProgressSpan& progress,
          double work)
      : lloyd_(matrix, matrix_moments, progress.run()),
        moves_(matrix),
        rows_(static_cast<double>(matrix.rows() * matrix.features())),
        work_(work) {}

  double work_left() const { return work_; }

  Refined from(const std::vector<double>& centers) {
    lloyd_.start_from(centers);
    const double pass = rows_ * static_cast<double>(lloyd_.k());
    Refined result{centers, std::numeric_limits<double>::infinity()};
    for (;;) {
      for (std::size_t i = 0; i < kIterationsPerDescent; ++i) {
        work_ -= pass;
        if (lloyd_.iterate().relabelled == 0) break;
      }
      const double inertia = lloyd_.inertia();
      if (!(inertia < result.inertia)) return result;
      result = {{lloyd_.centers().begin(), lloyd_.centers().end()}, inertia};
      moves_.start_from(lloyd_.labels(), lloyd_.k());
      std::size_t moved = 0;
      for (std::size_t i = 0; i < kIterationsPerDescent; ++i) {
        work_ -= 2 * pass;
        const std::size_t moved_now = moves_.pass();
        moved += moved_now;
        if (moved_now == 0) break;
      }
      if (moved == 0) return result;
      lloyd_.start_from(moves_.centers());
    }
  }

 private:
  Lloyd lloyd_;
  SingleMoves moves_;
  double rows_;
  double work_;
};

/// Of all exchanges of one centre for a drawn row, the one with the lowest potential: Σ of squared distances
/// to the nearest centre. Lattanzi & Sohler 2019 (LS++).
class Exchange {
 public:
  Exchange(const FeatureMatrix& matrix, const std::vector<double>& centers)
      : matrix_(matrix), centers_(centers) {
    const CenterTable table(centers, matrix.features());
    k_ = table.k();
    for (std::size_t b = 0; b < matrix.blocks(); ++b) {
      const Nearest16 nearest = nearest_of_block<true>(matrix.block(b), table);
      const std::size_t rows = std::min(kLanes, matrix.rows() - b * kLanes);
      for (std::size_t r = 0; r < rows; ++r) {
        best_.push_back(nearest.best[r / 4][r % 4]);
        second_.push_back(nearest.second[r / 4][r % 4]);
        label_.push_back(nearest.label[r / 4][r % 4]);
        total_ += static_cast<double>(best_.back());
      }
    }
  }

  /// The centre that leaves is the cheapest, or any of them: each finds what the other misses.
  std::vector<double> with_drawn_row(Random& random, bool cheapest) const {
    const std::vector<float> arrival = row_values(matrix_, draw(random));
    const std::size_t leaver = cheapest ? cheapest_to_leave(arrival) : random.below(k_);
    std::vector<double> centers = centers_;
    std::copy(arrival.begin(), arrival.end(),
              centers.begin() + static_cast<std::ptrdiff_t>(leaver * arrival.size()));
    return centers;
  }

 private:
  std::size_t draw(Random& random) const {
    double left = random.uniform() * total_;
    std::size_t row = 0;
    while (row + 1 < best_.size() && (left -= static_cast<double>(best_[row])) >= 0) ++row;
    return row;
  }

  std::size_t cheapest_to_leave(const std::vector<float>& arrival) const {
    std::vector<double> cost(k_, 0.0);  // of leaving, against staying, once the arrival is a centre
    for (std::size_t row = 0; row < best_.size(); ++row) {
      float distance = 0;
      for (std::size_t f = 0; f < arrival.size(); ++f) {
        const float d = matrix_.at(row, f) - arrival[f];
        distance += d * d;
      }
      cost[static_cast<std::size_t>(label_[row])] += static_cast<double>(std::min(second_[row], distance)) -
                                                     static_cast<double>(std::min(best_[row], distance));
    }
    return static_cast<std::size_t>(std::min_element(cost.begin(), cost.end()) - cost.begin());
  }

  const FeatureMatrix& matrix_;
  const std::vector<double>& centers_;
  std::size_t k_ = 0;
  std::vector<float> best_;
  std::vector<float> second_;
  std::vector<std::int32_t> label_;
  double total_ = 0;
};

}  // namespace

Refined refine(const FeatureMatrix& matrix, const FeatureMoments& matrix_moments, std::vector<double> centers,
               double work, std::uint64_t seed, const ProgressSpan& progress) {
  const std::size_t k = centers.size() / matrix.features();
  Descent descent(matrix, matrix_moments, progress, work);
  Random random(seed, kRefineStream);
  Refined best = descent.from(centers);
  // Exchanges rarely help any more after this many in vain.
  const std::size_t patience = 20 + 5 * k;
  for (std::size_t in_vain = 0; k > 1 && descent.work_left() > 0 && in_vain < patience; ++in_vain) {
    progress.report(1 - descent.work_left() / work);
    const Exchange exchange(matrix, best.centers);
    Refined candidate = descent.from(exchange.with_drawn_row(random, in_vain % 2 == 0));
    if (candidate.inertia < best.inertia * kWorthwhile) {
      best = std::move(candidate);
      in_vain = 0;
    }
  }
  return best;
}

}  // namespace ruas
