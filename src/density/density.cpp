#include "density/density.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include "density/condensed_tree.hpp"
#include "density/dendrogram.hpp"
#include "density/density_model.hpp"
#include "density/spanning_tree.hpp"
#include "neighbours/row_sample.hpp"
#include "neighbours/searchable_rows.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLeastDefaultSize = 5;
constexpr std::size_t kMostDefaultSamples = 10;
/// One label is for the outliers.
constexpr std::size_t kMostGroups = kMaximumSegments - 1;

class DenseGroups {
 public:
  DenseGroups(const FeatureMatrix& matrix, const DensityOptions& options, const ProgressSpan& progress)
      : matrix_(matrix), progress_(progress) {
    const std::size_t rows = matrix.rows();
    result_.min_cluster_size =
        options.min_cluster_size > 0 ? options.min_cluster_size : std::max(kLeastDefaultSize, rows / 100);
    result_.min_samples = options.min_samples > 0 ? options.min_samples
                                                  : std::min(result_.min_cluster_size, kMostDefaultSamples);
    sample_ = sample_rows(matrix, searchable_rows(matrix.features()), options.seed);
    result_.fitted_rows = sample_.empty() ? rows : sample_.size();
  }

  DensityResult find() {
    const std::shared_ptr<DensityModel> model = fit(sample_.empty() ? matrix_ : gather_rows(matrix_, sample_));
    Segmentation& segmentation = result_.segmentation;
    if (!sample_.empty()) {
      Membership membership = model->assign(matrix_, progress_.run());
      segmentation.labels = std::move(membership.labels);
      segmentation.confidence = std::move(membership.confidence);
    }
    segmentation.k = model->groups.size();
    segmentation.has_outliers = std::count(segmentation.labels.begin(), segmentation.labels.end(),
                                           static_cast<std::uint8_t>(segmentation.k)) > 0;
    if (segmentation.has_outliers) ++segmentation.k;
    measure_segments(matrix_, segmentation, progress_.run());
    result_.model = model;
    progress_.report(1);
    return std::move(result_);
  }

 private:
  std::shared_ptr<DensityModel> fit(const FeatureMatrix& rows) {
    const auto model = std::make_shared<DensityModel>(rows);
    model->min_samples = std::min(result_.min_samples, rows.rows());
    const std::vector<Neighbour> nearest =
        nearest_rows(model->tree, model->min_samples, progress_.part(0, 0.3));
    model->core = core_distances(nearest, model->min_samples);
    const std::vector<ReachabilityEdge> edges =
        spanning_tree(model->tree, nearest, model->min_samples, progress_.part(0.3, 0.8));
    const Dendrogram tree = dendrogram(edges, static_cast<std::uint32_t>(rows.rows()));
    CondensedTree condensed = condense(tree, smallest_of_sample());
    std::vector<std::uint32_t> chosen = most_stable(condensed);
    while (chosen.size() > kMostGroups) {
      result_.min_cluster_size *= 2;
      result_.raised = true;
      condensed = condense(tree, smallest_of_sample());
      chosen = most_stable(condensed);
    }
    label(condensed, chosen, *model);
    return model;
  }

  /// min_cluster_size, brought down to the sample.
  std::uint32_t smallest_of_sample() const {
    const double share = static_cast<double>(result_.fitted_rows) / static_cast<double>(matrix_.rows());
    return static_cast<std::uint32_t>(
        std::max(2.0, std::round(share * static_cast<double>(result_.min_cluster_size))));
  }

  void label(const CondensedTree& condensed, const std::vector<std::uint32_t>& chosen, DensityModel& model) {
    // Nothing parts: all rows are one group.
    const std::vector<std::uint32_t> clusters = chosen.empty() ? std::vector<std::uint32_t>{0} : chosen;
    for (const std::uint32_t cluster : clusters)
      model.groups.push_back({condensed.clusters[cluster].birth, condensed.clusters[cluster].death});
    const auto outlier = static_cast<std::uint8_t>(clusters.size());
    std::vector<std::uint8_t> group_of(condensed.clusters.size(), outlier);
    for (std::size_t g = 0; g < clusters.size(); ++g) group_of[clusters[g]] = static_cast<std::uint8_t>(g);
    for (std::size_t c = 1; c < group_of.size(); ++c)
      if (group_of[c] == outlier)
        group_of[c] = group_of[static_cast<std::size_t>(condensed.clusters[c].parent)];

    Segmentation& segmentation = result_.segmentation;
    segmentation.labels.resize(model.tree.rows());
    segmentation.confidence.resize(model.tree.rows());
    for (std::size_t row = 0; row < model.tree.rows(); ++row) {
      const std::uint8_t group = group_of[condensed.cluster_of[row]];
      model.labels.push_back(group);
      const std::uint32_t original = model.tree.original()[row];
      segmentation.labels[original] = group;
      segmentation.confidence[original] =
          group == outlier ? 1.0F : depth_within(model.groups[group], condensed.left_at[row]);
    }
  }

  const FeatureMatrix& matrix_;
  const ProgressSpan& progress_;
  std::vector<std::uint64_t> sample_;  // empty: all rows
  DensityResult result_;
};

}  // namespace

DensityResult find_dense_groups(const FeatureMatrix& matrix, const DensityOptions& options,
                                const ProgressSpan& progress) {
  assert(matrix.rows() >= 1 && matrix.features() >= 1 && options.min_cluster_size != 1);
  return DenseGroups(matrix, options, progress).find();
}

}  // namespace ruas
