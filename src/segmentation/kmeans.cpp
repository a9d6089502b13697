#include "segmentation/kmeans.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

#include "base/random.hpp"
#include "segmentation/lloyd.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/refine.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/seeding.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLanes = FeatureMatrix::kLanes;
/// What refinement may cost per start: rows × centres × features visited. About 10 ms.
constexpr double kRefineWorkPerStart = 4e7;

struct BestStart {
  std::size_t start = 0;
  std::vector<double> centers;
  double inertia = std::numeric_limits<double>::infinity();
};

class KMeans {
 public:
  KMeans(const FeatureMatrix& matrix, const KMeansOptions& options, const ProgressSpan& progress)
      : matrix_(matrix), options_(options), progress_(progress), run_(progress.run()) {}

  KMeansResult find() {
    const SampledRows start_rows(matrix_, options_.seed);
    const FeatureMoments start_moments = moments(start_rows.matrix(), run_);
    BestStart best = best_start(start_rows.matrix(), start_moments);
    best.centers = refine(start_rows.matrix(), start_moments, std::move(best.centers),
                          kRefineWorkPerStart * static_cast<double>(options_.n_init), options_.seed,
                          progress_.part(0.5, 0.7))
                       .centers;
    complete(best, start_rows.sampled() ? moments(matrix_, run_) : start_moments);
    progress_.report(1);
    return std::move(result_);
  }

 private:
  BestStart best_start(const FeatureMatrix& rows, const FeatureMoments& rows_moments) {
    const double tolerated_shift =
        options_.tolerance * rows_moments.total() / static_cast<double>(rows.rows() * rows.features());
    Lloyd lloyd(rows, rows_moments, run_);
    BestStart best;
    for (std::size_t start = 0; start < options_.n_init; ++start) {
      Random random(options_.seed, start);
      lloyd.start_from(seed_centers(rows, options_.k, random, run_));
      for (std::size_t iteration = 0; iteration < options_.max_iterations; ++iteration) {
        const Lloyd::Step step = record(lloyd.iterate(), start, iteration);
        if (step.relabelled == 0 || step.squared_shift <= tolerated_shift) break;
        report_start(start, iteration);
      }
      if (lloyd.inertia() < best.inertia || start == 0)
        best = {start, {lloyd.centers().begin(), lloyd.centers().end()}, lloyd.inertia()};
    }
    return best;
  }

  /// On all rows, until labels and centres agree exactly.
  void complete(const BestStart& best, const FeatureMoments& all_moments) {
    Lloyd lloyd(matrix_, all_moments, run_);
    lloyd.start_from(best.centers);
    for (std::size_t iteration = 0; iteration < options_.max_iterations && !result_.converged; ++iteration) {
      const Lloyd::Step step = record(lloyd.iterate(), best.start, iteration);
      result_.converged = step.relabelled == 0 && lloyd.settle();
      progress_.report(1 - 0.3 * 20 / static_cast<double>(iteration + 20));
    }
    if (!result_.converged) lloyd.settle();
    result_.best_start = best.start;
    describe(lloyd);
  }

  /// Labels, confidence, centres and inertia in their final form.
  void describe(const Lloyd& lloyd) {
    Segmentation& segmentation = result_.segmentation;
    segmentation.k = options_.k;
    segmentation.centers.assign(lloyd.centers().begin(), lloyd.centers().end());
    segmentation.labels.resize(matrix_.rows());
    segmentation.confidence.resize(matrix_.rows());
    const CenterTable table(lloyd.centers(), matrix_.features());
    const auto inertias = map_blocks<double>(run_, matrix_.rows(), kWorkRows, [&](Block block) {
      describe_rows(block, lloyd, table);
      return inertia_of(block);
    });
    for (const double inertia : inertias) segmentation.inertia += inertia;
  }

  void describe_rows(Block block, const Lloyd& lloyd, const CenterTable& table) {
    for (std::size_t first = block.begin; first < block.end; first += kLanes) {
      const Nearest16 nearest = nearest_of_block<true>(matrix_.block(first / kLanes), table);
      for (std::size_t r = 0; r < std::min(kLanes, block.end - first); ++r) {
        const float second = nearest.second[r / 4][r % 4];
        const float ratio = second > 0 ? nearest.best[r / 4][r % 4] / second : 1.0f;
        result_.segmentation.confidence[first + r] = 1 - std::sqrt(ratio);
        result_.segmentation.labels[first + r] = static_cast<std::uint8_t>(lloyd.labels()[first + r]);
      }
    }
  }

  double inertia_of(Block block) const {
    const std::size_t features = matrix_.features();
    double sum = 0;
    for (std::size_t row = block.begin; row < block.end; ++row) {
      const double* center =
          result_.segmentation.centers.data() + result_.segmentation.labels[row] * features;
      const float* values = matrix_.block(row / kLanes) + row % kLanes;
      for (std::size_t f = 0; f < features; ++f) {
        const double d = static_cast<double>(values[f * kLanes]) - center[f];
        sum += d * d;
      }
    }
    return sum;
  }

  Lloyd::Step record(Lloyd::Step step, std::size_t start, std::size_t iteration) {
    result_.iterations.push_back({start, iteration, step.inertia, step.relabelled});
    return step;
  }

  /// Most starts need some twenty iterations; the bar slows down for those that need more.
  void report_start(std::size_t start, std::size_t iteration) const {
    const double within = 1 - 20 / static_cast<double>(iteration + 20);
    progress_.report(0.5 * (static_cast<double>(start) + within) / static_cast<double>(options_.n_init));
  }

  const FeatureMatrix& matrix_;
  const KMeansOptions& options_;
  const ProgressSpan& progress_;
  Run& run_;
  KMeansResult result_;
};

}  // namespace

KMeansResult kmeans(const FeatureMatrix& matrix, const KMeansOptions& options, Run& run) {
  run.begin_stage("stage.segment");
  return kmeans(matrix, options, ProgressSpan(run));
}

KMeansResult kmeans(const FeatureMatrix& matrix, const KMeansOptions& options, const ProgressSpan& progress) {
  assert(options.k >= 1 && options.k <= kMaximumSegments && options.k <= matrix.rows());
  assert(options.n_init >= 1 && matrix.features() >= 1);
  return KMeans(matrix, options, progress).find();
}

}  // namespace ruas
