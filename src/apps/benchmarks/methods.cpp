#include "apps/benchmarks/methods.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>

#include "base/random.hpp"
#include "density/density.hpp"
#include "lookalikes/lookalikes.hpp"
#include "mixture/mixture.hpp"
#include "neighbours/row_sample.hpp"
#include "projection/umap.hpp"
#include "segmentation/sampled_rows.hpp"

namespace ruas::benchmarks {
namespace {

constexpr std::pair<std::string_view, std::size_t> kRows[] = {
    {"gmm_20", 100'000},     {"hdbscan_10k", 10'000},   {"hdbscan_50k", 50'000}, {"umap_10k", 10'000},
    {"kmeans_10k", 10'000}, {"kmeans_100k", 100'000}, {"kmeans_5m", 5'000'000}, {"lookalikes_100k", 100'000}};
constexpr std::size_t kTraits = 20;

MixtureOptions twenty_iterations() {
  MixtureOptions options;
  options.k = 6;
  options.starts = 1;
  options.max_iterations = 20;
  options.tolerance = 0;
  options.sampled_starts = false;
  return options;
}

FeatureMatrix as_many(const FeatureMatrix& all, std::size_t rows) {
  if (all.rows() >= rows) return gather_rows(all, sample_rows(all, rows, 1));
  std::vector<std::uint32_t> repeated(rows);
  for (std::size_t row = 0; row < rows; ++row) repeated[row] = static_cast<std::uint32_t>(row % all.rows());
  return gather_rows(all, repeated);
}

/// Twenty numbers, five of which tell a tenth of the customers apart.
Prepared traits(std::size_t rows, std::vector<std::uint32_t>& seeds) {
  Random random(5);
  Prepared prepared;
  prepared.matrix = FeatureMatrix(rows, kTraits);
  for (std::size_t f = 0; f < kTraits; ++f) prepared.columns.push_back({"trait " + std::to_string(f), f, false, false, 0, 1, 1, {}, f, 1});
  for (std::size_t row = 0; row < rows; ++row) {
    const bool is_seed = row % 10 == 0;
    if (is_seed) seeds.push_back(static_cast<std::uint32_t>(row));
    for (std::size_t f = 0; f < kTraits; ++f)
      prepared.matrix.at(row, f) = static_cast<float>(random.normal() + (is_seed && f < 5 ? 0.5 : 0));
  }
  return prepared;
}

}  // namespace

KMeansOptions kmeans_of_twenty_iterations() {
  KMeansOptions options;
  options.k = 6;
  options.n_init = 1;
  options.max_iterations = 20;
  options.tolerance = 0;
  return options;
}

bool MethodStages::has(std::string_view stage) {
  return std::any_of(std::begin(kRows), std::end(kRows), [&](const auto& each) { return each.first == stage; });
}

MethodStages::MethodStages(std::string_view stage, const FeatureMatrix& all) {
  for (const auto& [name, rows] : kRows)
    if (name == stage && stage == "lookalikes_100k") prepared_ = traits(rows, seeds_);
    else if (name == stage) prepared_.matrix = as_many(all, rows);
}

void MethodStages::call(std::string_view stage, Run& run) {
  const ProgressSpan progress(run);
  const FeatureMatrix& matrix = prepared_.matrix;
  if (stage == "gmm_20") fit_mixture(matrix, twenty_iterations(), progress);
  if (stage.starts_with("hdbscan")) find_dense_groups(matrix, {}, progress);
  if (stage == "umap_10k") umap(matrix, {}, progress);
  if (stage.starts_with("kmeans")) kmeans(matrix, kmeans_of_twenty_iterations(), run);
  if (stage == "lookalikes_100k" && !find_lookalikes(prepared_, seeds_, 1, run)) throw std::runtime_error("no lookalikes");
}

}  // namespace ruas::benchmarks
