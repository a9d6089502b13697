#include "engine/fit_ward.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/search_k.hpp"
#include "hierarchy/ward.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/nearest_center.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

/// Merges kept for drawing.
constexpr std::size_t kBranches = 50;

/// (d₂ − d₁)/d₂ of the distances to the middle of the own segment and to the nearest other; 0 where another
/// is nearer, 1 where there is no other.
std::vector<float> confidence_in(const FeatureMatrix& matrix, const Segmentation& segmentation, Run& run) {
  std::vector<float> confidence(matrix.rows());
  const std::size_t features = matrix.features();
  for_blocks(run, matrix.rows(), kWorkRows, [&](Block block) {
    for (std::size_t row = block.begin; row < block.end; ++row) {
      double own = 0, other = std::numeric_limits<double>::infinity();
      for (std::size_t segment = 0; segment < segmentation.k; ++segment) {
        const double* const center = segmentation.centers.data() + segment * features;
        double squared = 0;
        for (std::size_t f = 0; f < features; ++f) {
          const double d = static_cast<double>(matrix.at(row, f)) - center[f];
          squared += d * d;
        }
        if (segment == segmentation.labels[row])
          own = squared;
        else
          other = std::min(other, squared);
      }
      confidence[row] = other > own ? static_cast<float>(1 - std::sqrt(own / other)) : 0.0F;
    }
  });
  return confidence;
}

FittedSegments fitted(const FeatureMatrix& matrix, const WardTree& tree, std::size_t k, Run& run) {
  FittedSegments fit;
  fit.segmentation.k = k;
  fit.segmentation.labels = segments_at(tree, k, matrix.rows());
  measure_segments(matrix, fit.segmentation, run);
  fit.segmentation.confidence = confidence_in(matrix, fit.segmentation, run);
  fit.fitted_rows = matrix.rows();
  fit.model = nearest_center_model(fit.segmentation.centers);
  fit.tree = std::make_shared<const Dendrogram>(top_of(tree.dendrogram, kBranches));
  if (tree.of_small_clusters())
    fit.notes.push_back(Message("segmenting.ward_of_clusters")
                            .with("clusters", tree.dendrogram.leaves)
                            .with("rows", matrix.rows())
                            .with("limit", kWardRows));
  return fit;
}

}  // namespace

Result<FittedSegments> fit_ward(const MethodInput& input, Run& run) {
  const FeatureMatrix& matrix = input.prepared.matrix;
  if (input.request.k > 0)
    if (Status fine = check_k(matrix, input.request.k); !fine) return fine.error();
  run.begin_stage("stage.segment");
  const WardTree tree = ward_tree(matrix, input.request.seed, ProgressSpan(run));
  if (input.request.k > 0) return fitted(matrix, tree, input.request.k, run);
  KSearch found = search_k(
      matrix, input.request.seed, [&](std::size_t k) { return segments_at(tree, k, matrix.rows()); }, run);
  if (found.best_k == 0) return Error("segment.all_rows_alike");
  FittedSegments fit = fitted(matrix, tree, found.best_k, run);
  fit.trials = std::move(found.trials);
  fit.compared_rows = matrix.rows();
  return fit;
}

}  // namespace ruas
