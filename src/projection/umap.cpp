#include "projection/umap.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "base/random.hpp"
#include "neighbours/nearest_rows.hpp"
#include "neighbours/row_sample.hpp"
#include "neighbours/searchable_rows.hpp"
#include "segmentation/pca.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas {
namespace {

constexpr std::size_t kManyEpochs = 500;
constexpr std::size_t kFewEpochs = 200;
constexpr std::size_t kRowsOfManyEpochs = 10'000;
constexpr float kSpread = 10;
constexpr double kJitter = 1e-3;  // tells equal rows apart
constexpr std::uint64_t kJitterStream = 0x6a69'7474;
/// A row that is not drawn lies among so many that are.
constexpr std::size_t kPlacedAmong = 5;
constexpr std::size_t kUnitRows = 1024;

class Umap {
 public:
  Umap(const FeatureMatrix& matrix, const UmapOptions& options, const ProgressSpan& progress)
      : matrix_(matrix),
        options_(options),
        progress_(progress),
        sample_(sample_rows(matrix, searchable_rows(matrix.features()), options.seed)),
        drawn_(sample_.empty() ? FeatureMatrix() : gather_rows(matrix, sample_)),
        tree_(drawn_rows()) {}

  UmapResult draw(const PictureFunction& early_picture) {
    const std::size_t count = std::min(options_.neighbours, tree_.rows());
    std::vector<float> xy = start();
    {
      const std::vector<Neighbour> nearest = nearest_rows(tree_, count, progress_.part(0.02, 0.15));
      const FuzzyGraph graph = fuzzy_graph(nearest, count, progress_.run());
      const LayoutOptions layout{epochs(), options_.seed};
      lay_out(graph, layout, xy, progress_.part(0.15, sample_.empty() ? 1 : 0.8),
              in_order_of_rows(early_picture));
    }
    UmapResult result;
    result.placed_rows = tree_.rows();
    result.xy = sample_.empty() ? ordered(xy) : place_all(xy);
    progress_.report(1);
    return result;
  }

 private:
  const FeatureMatrix& drawn_rows() const { return sample_.empty() ? matrix_ : drawn_; }

  std::size_t epochs() const {
    if (options_.epochs > 0) return options_.epochs;
    return tree_.rows() <= kRowsOfManyEpochs ? kManyEpochs : kFewEpochs;
  }

  /// Principal components in tree order.
  std::vector<float> start() {
    const Projection flat = pca(drawn_rows(), progress_.part(0, 0.02));
    float farthest = 0;
    for (const float value : flat.xy) farthest = std::max(farthest, std::abs(value));
    const float scale = farthest > 0 ? kSpread / farthest : 1;
    Random random(options_.seed, kJitterStream);
    std::vector<float> xy(flat.xy.size());
    for (std::size_t row = 0; row < tree_.rows(); ++row)
      for (std::size_t axis = 0; axis < 2; ++axis)
        xy[2 * row + axis] =
            scale * flat.xy[2 * tree_.original()[row] + axis] + static_cast<float>(kJitter * random.normal());
    return xy;
  }

  std::vector<float> ordered(std::span<const float> in_tree_order) const {
    std::vector<float> xy(in_tree_order.size());
    for (std::size_t row = 0; row < tree_.rows(); ++row)
      for (std::size_t axis = 0; axis < 2; ++axis)
        xy[2 * tree_.original()[row] + axis] = in_tree_order[2 * row + axis];
    return xy;
  }

  PictureFunction in_order_of_rows(const PictureFunction& picture) const {
    if (!picture) return {};
    return [this, &picture](std::span<const float> xy) { picture(ordered(xy)); };
  }

  /// Every row in the middle of its nearest drawn ones, the nearer the heavier; a drawn row where it is.
  std::vector<float> place_all(const std::vector<float>& xy) const {
    std::vector<float> all(2 * matrix_.rows());
    for_blocks(progress_.run(), matrix_.rows(), kUnitRows, [&](Block block) {
      NearestRows search(tree_);
      std::vector<float> point(matrix_.features());
      std::vector<Neighbour> nearest(std::min(kPlacedAmong, tree_.rows()));
      for (std::size_t row = block.begin; row < block.end; ++row) {
        for (std::size_t f = 0; f < point.size(); ++f) point[f] = matrix_.at(row, f);
        search.find(point.data(), nearest);
        place(nearest, xy, all.data() + 2 * row);
      }
    });
    const std::vector<float> drawn = ordered(xy);
    for (std::size_t i = 0; i < sample_.size(); ++i)
      for (std::size_t axis = 0; axis < 2; ++axis) all[2 * sample_[i] + axis] = drawn[2 * i + axis];
    return all;
  }

  static void place(std::span<const Neighbour> nearest, const std::vector<float>& xy, float* to) {
    double x = 0, y = 0, weights = 0;
    for (const Neighbour& each : nearest) {
      const double weight = 1 / (square_root_of(each.squared_distance) + 1e-6);
      x += weight * static_cast<double>(xy[2 * each.row]);
      y += weight * static_cast<double>(xy[2 * each.row + 1]);
      weights += weight;
    }
    to[0] = static_cast<float>(x / weights);
    to[1] = static_cast<float>(y / weights);
  }

  static double square_root_of(float value) { return std::sqrt(static_cast<double>(value)); }

  const FeatureMatrix& matrix_;
  const UmapOptions& options_;
  const ProgressSpan& progress_;
  std::vector<std::uint64_t> sample_;  // empty: all rows
  FeatureMatrix drawn_;                // of the sample
  SpaceTree tree_;
};

}  // namespace

UmapResult umap(const FeatureMatrix& matrix, const UmapOptions& options, const ProgressSpan& progress,
                const PictureFunction& early_picture) {
  assert(matrix.rows() >= 1 && matrix.features() >= 1 && options.neighbours >= 2);
  return Umap(matrix, options, progress).draw(early_picture);
}

}  // namespace ruas
