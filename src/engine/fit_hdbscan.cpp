#include "engine/fit_hdbscan.hpp"

#include "density/density.hpp"

namespace ruas {
namespace {

Status check_settings(const protocol::FindSegments& request, std::size_t rows) {
  if (request.k > 0) return Error("segment.density_finds_k").with("k", request.k);
  const std::uint32_t size = request.density.min_cluster_size;
  if (size == 1) return Error("segment.density_group_of_one");
  if (size > rows) return Error("segment.density_group_too_large").with("size", size).with("rows", rows);
  return Done{};
}

std::vector<Message> notes_on(const DensityResult& found, std::size_t rows) {
  std::vector<Message> notes;
  const Segmentation& segmentation = found.segmentation;
  if (segmentation.k == 1)
    notes.push_back(Message("segmenting.density_one_group").with("size", found.min_cluster_size));
  if (found.raised)
    notes.push_back(Message("segmenting.density_raised")
                        .with("size", found.min_cluster_size)
                        .with("limit", kMaximumSegments));
  if (found.fitted_rows < rows)
    notes.push_back(
        Message("segmenting.density_sampled").with("sample", found.fitted_rows).with("rows", rows));
  return notes;
}

}  // namespace

Result<FittedSegments> fit_hdbscan(const MethodInput& input, Run& run) {
  const FeatureMatrix& matrix = input.prepared.matrix;
  if (Status fine = check_settings(input.request, matrix.rows()); !fine) return fine.error();
  DensityOptions options;
  options.min_cluster_size = input.request.density.min_cluster_size;
  options.min_samples = input.request.density.min_samples;
  options.seed = input.request.seed;
  DensityResult found = find_dense_groups(matrix, options, ProgressSpan(run));
  FittedSegments fit;
  fit.notes = notes_on(found, matrix.rows());
  fit.segmentation = std::move(found.segmentation);
  fit.model = std::move(found.model);
  fit.fitted_rows = found.fitted_rows;
  return fit;
}

}  // namespace ruas
