// The same bits everywhere for mixtures, dense groups and the map of neighbours (determinism/digest.hpp).
#include <gtest/gtest.h>

#include "density/density.hpp"
#include "determinism/digest.hpp"
#include "mixture/choose_components.hpp"
#include "projection/umap.hpp"
#include "segmentation/synthetic.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::Digest;
using testing::planted_groups;

std::string mixture_digest(const FeatureMatrix& matrix, std::size_t k, CovarianceShape shape, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  MixtureOptions options;
  options.k = k;
  options.shape = shape;
  const MixtureResult result = fit_mixture(matrix, options, ProgressSpan(run));
  Digest digest;
  digest.add(result.segmentation.labels);
  digest.add(result.segmentation.confidence);
  digest.add(result.gaussians.means);
  digest.add(result.gaussians.covariances);
  digest.add(result.bic);
  digest.add(static_cast<std::uint64_t>(result.iterations));
  return digest.text();
}

std::string components_digest(const FeatureMatrix& matrix, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  Digest digest;
  for (const ComponentTrial& trial : choose_components(matrix, 1, 5, {}, run).trials) digest.add(trial.bic);
  return digest.text();
}

std::string density_digest(const FeatureMatrix& matrix, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  const DensityResult result = find_dense_groups(matrix, {}, ProgressSpan(run));
  Digest digest;
  digest.add(result.segmentation.labels);
  digest.add(result.segmentation.confidence);
  digest.add(result.segmentation.centers);
  return digest.text();
}

std::string map_digest(const FeatureMatrix& matrix, std::size_t epochs, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  UmapOptions options;
  options.epochs = epochs;
  Digest digest;
  digest.add(umap(matrix, options, ProgressSpan(run)).xy);
  return digest.text();
}

const testing::DigestCases& cases() {
  static const testing::DigestCases all = {
      {"mixture_full",
       [](std::size_t t) { return mixture_digest(planted_groups(6007, 6, 5, 2, 1), 5, CovarianceShape::full, t); }},
      {"mixture_tied",
       [](std::size_t t) { return mixture_digest(planted_groups(3000, 4, 4, 2, 2), 4, CovarianceShape::tied, t); }},
      {"mixture_diagonal",
       [](std::size_t t) { return mixture_digest(planted_groups(40'003, 5, 6, 2, 3), 6, CovarianceShape::diagonal, t); }},
      {"mixture_spherical",
       [](std::size_t t) { return mixture_digest(coarse_grid(2000, 3, 4), 7, CovarianceShape::spherical, t); }},
      {"mixture_sweep", [](std::size_t t) { return components_digest(planted_groups(1500, 3, 3, 5, 5), t); }},
      {"density", [](std::size_t t) { return density_digest(planted_groups(6000, 5, 6, 4, 6), t); }},
      {"density_ties", [](std::size_t t) { return density_digest(coarse_grid(3000, 4, 7), t); }},
      {"density_sampled", [](std::size_t t) { return density_digest(planted_groups(51'000, 2, 4, 20, 8), t); }},
      {"map", [](std::size_t t) { return map_digest(planted_groups(2500, 6, 5, 4, 9), 100, t); }},
      {"map_ties", [](std::size_t t) { return map_digest(coarse_grid(1500, 3, 10), 60, t); }},
      {"map_sampled", [](std::size_t t) { return map_digest(planted_groups(50'500, 2, 4, 20, 11), 3, t); }},
  };
  return all;
}

TEST(Determinism, EveryMethodGivesTheCommittedBits) {
  testing::expect_committed_digests("methods_digests.txt", cases());
}

}  // namespace
}  // namespace ruas
