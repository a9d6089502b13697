#include "validity/small_kmeans.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

#include "base/random.hpp"
#include "segmentation/lloyd.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/refine.hpp"
#include "segmentation/seeding.hpp"

namespace ruas {
namespace {

constexpr std::size_t kIterations = 30;
constexpr std::size_t kCandidates = 4;
/// What refinement may cost for one k, in rows × centres × features visited: from there on, more hardly
/// lowers the inertia.
constexpr double kRefineWork = 8e6;
/// The same for few rows, in passes over them.
constexpr double kRefinePasses = 200;

class SmallKMeans {
 public:
  SmallKMeans(const FeatureMatrix& matrix, std::uint64_t seed)
      : matrix_(matrix),
        seed_(seed),
        alone_(1),
        run_(alone_),
        moments_(moments(matrix, run_)),
        lloyd_(matrix, moments_, run_) {}

  SmallFit one_group() const { return {moments_.mean, moments_.total()}; }

  /// The better of a fresh start and of the groups before with one more among them, refined.
  SmallFit next(const SmallFit& before, std::size_t k) {
    Random random(seed_, k);
    SmallFit best = descend(seed_centers(matrix_, k, random, run_));
    SmallFit grown = descend(with_one_more(before.centers, random));
    return refined(grown.inertia < best.inertia ? std::move(grown) : std::move(best), k);
  }

  /// From a fresh start.
  SmallFit alone(std::size_t k) {
    Random random(seed_, k);
    return refined(descend(seed_centers(matrix_, k, random, run_)), k);
  }

 private:
  SmallFit refined(SmallFit best, std::size_t k) {
    const double pass = static_cast<double>(matrix_.rows() * matrix_.features() * k);
    Refined better = refine(matrix_, moments_, std::move(best.centers),
                             std::min(kRefineWork, kRefinePasses * pass), seed_, ProgressSpan(run_));
    return {std::move(better.centers), better.inertia};
  }

  SmallFit descend(const std::vector<double>& centers) {
    lloyd_.start_from(centers);
    for (std::size_t i = 0; i < kIterations; ++i)
      if (lloyd_.iterate().relabelled == 0) break;
    return {{lloyd_.centers().begin(), lloyd_.centers().end()}, lloyd_.inertia()};
  }

  /// The best of a few rows drawn by squared distance joins the centres, as in greedy k-means++.
  std::vector<double> with_one_more(std::vector<double> centers, Random& random) {
    DistanceWeights weights(matrix_, run_);
    for (std::size_t c = 0; c < centers.size(); c += matrix_.features())
      weights.choose(
          std::vector<float>(centers.begin() + static_cast<std::ptrdiff_t>(c),
                             centers.begin() + static_cast<std::ptrdiff_t>(c + matrix_.features())));
    std::vector<float> chosen;
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < kCandidates; ++i) {
      std::vector<float> candidate = row_values(matrix_, weights.draw(random));
      const double total = weights.total_with(candidate);
      if (total < lowest || i == 0) {
        lowest = total;
        chosen = std::move(candidate);
      }
    }
    centers.insert(centers.end(), chosen.begin(), chosen.end());
    return centers;
  }

  const FeatureMatrix& matrix_;
  std::uint64_t seed_;
  Pool alone_;
  Run run_;
  FeatureMoments moments_;
  Lloyd lloyd_;
};

}  // namespace

std::vector<SmallFit> fit_small(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                                const Run& whole) {
  assert(last >= 1 && last <= matrix.rows());
  SmallKMeans kmeans(matrix, seed);
  std::vector<SmallFit> fits{kmeans.one_group()};
  for (std::size_t k = 2; k <= last && !whole.cancelled(); ++k) fits.push_back(kmeans.next(fits.back(), k));
  return fits;
}

SmallFit fit_small_alone(const FeatureMatrix& matrix, std::size_t k, std::uint64_t seed, const Run& whole) {
  assert(k >= 1 && k <= matrix.rows());
  SmallKMeans kmeans(matrix, seed);
  return k == 1 || whole.cancelled() ? kmeans.one_group() : kmeans.alone(k);
}

}  // namespace ruas
