// The same bits everywhere: what native, WebAssembly, and 1, 2 and 4 threads compute is compared with the
// digests in tests/golden/segmentation_digests.txt (determinism/digest.hpp).
#include <gtest/gtest.h>

#include <string>

#include "determinism/digest.hpp"
#include "segmentation/pca.hpp"
#include "segmentation/synthetic.hpp"
#include "validity/verdict.hpp"

namespace ruas {
namespace {

using testing::coarse_grid;
using testing::Digest;
using testing::planted_groups;

void add_segmentation(Digest& digest, const KMeansResult& result) {
  digest.add(result.segmentation.labels);
  digest.add(result.segmentation.confidence);
  digest.add(result.segmentation.centers);
  digest.add(result.segmentation.inertia);
  for (const KMeansIteration& iteration : result.iterations) {
    digest.add(iteration.inertia);
    digest.add(static_cast<std::uint64_t>(iteration.relabelled));
  }
}

/// Everything the engine computes on one matrix.
std::string digest_of(const FeatureMatrix& matrix, std::size_t k, std::uint64_t seed, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  Digest digest;
  KMeansOptions options;
  options.k = k;
  options.seed = seed;
  const KMeansResult result = kmeans(matrix, options, run);
  add_segmentation(digest, result);
  const Silhouette quality = silhouette(matrix, result.segmentation.labels, k, seed, run);
  digest.add(quality.mean);
  digest.add(quality.per_segment);
  const Projection projection = pca(matrix, run);
  digest.add(projection.xy);
  digest.add(projection.explained_variance);
  digest.add(projection.loadings);
  return digest.text();
}

std::string sweep_digest(const FeatureMatrix& matrix, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  Digest digest;
  const KSweep sweep = sweep_k(matrix, {2, 6, {}, false}, run);
  for (const KTrial& trial : sweep.trials) {
    digest.add(trial.inertia);
    digest.add(trial.silhouette.mean);
  }
  add_segmentation(digest, sweep.best);
  return digest.text();
}

/// Every index of every k, and the verdict.
std::string judged_digest(const FeatureMatrix& matrix, std::size_t threads) {
  Pool pool(threads);
  ruas::Run run(pool);
  Digest digest;
  const KSweep sweep = sweep_k(matrix, {1, 6, {}, true}, run);
  for (const KTrial& trial : sweep.trials) {
    digest.add(trial.separation);
    digest.add(trial.gap);
    digest.add(trial.prediction_strength);
  }
  digest.add(static_cast<std::uint64_t>(judge_sweep(sweep.trials, sweep.best_k).k));
  return digest.text();
}

const testing::DigestCases& cases() {
  static const testing::DigestCases all = {
      {"small",
       [](std::size_t threads) { return digest_of(planted_groups(333, 4, 3, 4, 1), 3, 1, threads); }},
      {"ties", [](std::size_t threads) { return digest_of(coarse_grid(5000, 3, 2), 7, 2, threads); }},
      {"no_structure",
       [](std::size_t threads) { return digest_of(planted_groups(20'011, 5, 1, 0, 3), 9, 3, threads); }},
      {"many_segments",
       [](std::size_t threads) { return digest_of(planted_groups(12'000, 8, 60, 6, 4), 50, 4, threads); }},
      {"many_rows",
       [](std::size_t threads) { return digest_of(planted_groups(150'001, 8, 6, 2, 5), 6, 5, threads); }},
      {"many_features",
       [](std::size_t threads) { return digest_of(planted_groups(1500, 250, 5, 1, 6), 5, 6, threads); }},
      {"more_features",
       [](std::size_t threads) { return digest_of(planted_groups(700, 270, 4, 1, 7), 4, 7, threads); }},
      {"one_feature",
       [](std::size_t threads) { return digest_of(planted_groups(999, 1, 4, 9, 8), 4, 8, threads); }},
      {"sweep", [](std::size_t threads) { return sweep_digest(planted_groups(2500, 6, 4, 4, 9), threads); }},
      {"judged_sweep",
       [](std::size_t threads) { return judged_digest(planted_groups(900, 4, 3, 4, 10), threads); }},
  };
  return all;
}

TEST(Determinism, EveryBuildAndEveryNumberOfThreadsGivesTheCommittedBits) {
  testing::expect_committed_digests("segmentation_digests.txt", cases());
}

}  // namespace
}  // namespace ruas
