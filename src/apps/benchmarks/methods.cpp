#include "apps/benchmarks/methods.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "density/density.hpp"
#include "mixture/mixture.hpp"
#include "neighbours/row_sample.hpp"
#include "projection/umap.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas::benchmarks {
namespace {

constexpr std::pair<std::string_view, std::size_t> kRows[] = {
    {"gmm_20", 100'000}, {"hdbscan_10k", 10'000}, {"hdbscan_50k", 50'000}, {"umap_10k", 10'000}};

MixtureOptions twenty_iterations() {
  MixtureOptions options;
  options.k = 6;
  options.starts = 1;
  options.max_iterations = 20;
  options.tolerance = 0;
  options.sampled_starts = false;
  return options;
}

}  // namespace

bool MethodStages::has(std::string_view stage) {
  return std::any_of(std::begin(kRows), std::end(kRows), [&](const auto& each) { return each.first == stage; });
}

MethodStages::MethodStages(std::string_view stage, const FeatureMatrix& all) {
  for (const auto& [name, rows] : kRows)
    if (name == stage) matrix_ = all.rows() > rows ? gather_rows(all, sample_rows(all, rows, 1)) : all;
}

void MethodStages::call(std::string_view stage, Run& run) {
  const ProgressSpan progress(run);
  if (stage == "gmm_20") fit_mixture(matrix_, twenty_iterations(), progress);
  if (stage.starts_with("hdbscan")) find_dense_groups(matrix_, {}, progress);
  if (stage == "umap_10k") umap(matrix_, {}, progress);
}

}  // namespace ruas::benchmarks
