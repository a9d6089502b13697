// Who resembles the best customers: learnt from seeds, ranked, and held against what was kept from the
// learning. METHODS §13.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "features/prepare.hpp"
#include "lookalikes/logistic.hpp"
#include "lookalikes/ranking_quality.hpp"
#include "parallel/run.hpp"

namespace ruas {

inline constexpr std::size_t kFewestSeeds = 20;
inline constexpr std::size_t kSeedsToLearnFrom = 30;
inline constexpr std::size_t kFolds = 5;
/// Above this many rows the model is learnt and judged on a seeded random sample of this many; all rows are
/// scored.
inline constexpr std::size_t kRowsToLearnFrom = 100'000;

struct Lookalikes {
  bool regression = false;    // ridge logistic regression; else similarity to the three nearest seeds
  std::vector<double> score;  // per row of the matrix: log-odds, or similarity 0–1. Higher is more alike
  LogisticModel model;        // where regression
  std::uint64_t rows_learnt_from = 0;
  RankingQuality quality;  // of scores given by models that had not seen the row
};

/// `prepared` holds what customers are compared by. `seeds` are rows of its matrix, rising. Errors: fewer
/// than 20 seeds; fewer rows beside them. Stage reported: "stage.lookalikes". The same bits on any number of
/// threads.
Result<Lookalikes> find_lookalikes(const Prepared& prepared, std::span<const std::uint32_t> seeds,
                                   std::uint64_t seed, Run& run);

/// Scores of other rows, prepared like the ones learnt from (features/prepare_like.hpp).
std::vector<double> score_others(const Lookalikes& lookalikes, const Prepared& prepared,
                                 std::span<const std::uint32_t> seeds, const FeatureMatrix& others, Run& run);

}  // namespace ruas
