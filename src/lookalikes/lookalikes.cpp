#include "lookalikes/lookalikes.hpp"

#include <algorithm>
#include <numeric>

#include "base/random.hpp"
#include "lookalikes/nearest_seeds.hpp"

namespace ruas {
namespace {

enum Streams : std::uint64_t { kSampleStream = 1, kSeedFoldStream = 2, kOtherFoldStream = 3 };

/// Rows that are learnt from, and which of them are seeds.
struct Lesson {
  FeatureMatrix matrix;
  std::vector<std::uint8_t> is_seed;
  std::vector<std::uint32_t> seeds;  // rows of `matrix`
  std::vector<std::uint8_t> fold;
};

std::vector<std::uint8_t> marks(std::size_t rows, std::span<const std::uint32_t> seeds) {
  std::vector<std::uint8_t> is_seed(rows);
  for (const std::uint32_t seed : seeds) is_seed[seed] = 1;
  return is_seed;
}

FeatureMatrix gather(const FeatureMatrix& matrix, std::span<const std::uint64_t> rows) {
  FeatureMatrix out(rows.size(), matrix.features());
  for (std::size_t to = 0; to < rows.size(); ++to)
    for (std::size_t f = 0; f < matrix.features(); ++f) out.at(to, f) = matrix.at(rows[to], f);
  return out;
}

/// Seeds and others are spread over the folds each on their own, so that every fold has its share of both.
std::vector<std::uint8_t> folds_of(std::span<const std::uint8_t> is_seed, std::uint64_t seed) {
  std::vector<std::uint8_t> fold(is_seed.size());
  for (const std::uint8_t member : {0, 1}) {
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < is_seed.size(); ++row)
      if (is_seed[row] == member) rows.push_back(row);
    Random random(seed, member ? kSeedFoldStream : kOtherFoldStream);
    random.shuffle(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) fold[rows[i]] = static_cast<std::uint8_t>(i % kFolds);
  }
  return fold;
}

Lesson lesson_of(const FeatureMatrix& matrix, std::span<const std::uint32_t> seeds, std::uint64_t seed) {
  const std::vector<std::uint8_t> is_seed = marks(matrix.rows(), seeds);
  Random random(seed, kSampleStream);
  const std::vector<std::uint64_t> rows = random_sample(random, matrix.rows(), kRowsToLearnFrom);
  Lesson lesson;
  lesson.matrix = gather(matrix, rows);
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    lesson.is_seed.push_back(is_seed[rows[i]]);
    if (lesson.is_seed.back()) lesson.seeds.push_back(i);
  }
  lesson.fold = folds_of(lesson.is_seed, seed);
  return lesson;
}

/// Each row's score by a model that was fitted on the other folds. Models of different folds share one scale,
/// log-odds.
std::vector<double> out_of_fold_odds(const Lesson& lesson, const LogisticModel& start, Run& run) {
  std::vector<double> odds(lesson.matrix.rows());
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    const LogisticModel model =
        fit_logistic(lesson.matrix, lesson.is_seed, lesson.fold, static_cast<int>(fold), start, {}, run);
    const std::vector<double> of_fold = log_odds(lesson.matrix, model, run);
    for (std::size_t row = 0; row < odds.size(); ++row)
      if (lesson.fold[row] == fold) odds[row] = of_fold[row];
    run.report(0.3 + 0.6 * static_cast<double>(fold + 1) / kFolds);
  }
  return odds;
}

Lookalikes learn(const Prepared& prepared, const Lesson& lesson, Run& run) {
  Lookalikes found;
  found.regression = true;
  found.model = fit_logistic(lesson.matrix, lesson.is_seed, lesson.fold, -1, {}, {}, run);
  run.report(0.3);
  found.quality = ranking_quality(out_of_fold_odds(lesson, found.model, run), lesson.is_seed);
  found.score = log_odds(prepared.matrix, found.model, run);
  return found;
}

Lookalikes compare(const Prepared& prepared, const Lesson& lesson, std::span<const std::uint32_t> seeds,
                   Run& run) {
  Lookalikes found;
  const GowerSimilarity similarity(prepared.matrix, prepared.columns);
  std::vector<std::uint8_t> fold_of_seed;
  for (const std::uint32_t seed : lesson.seeds) fold_of_seed.push_back(lesson.fold[seed]);
  const std::vector<double> out_of_fold = similarity_to_seeds(similarity, lesson.matrix, lesson.matrix,
                                                              lesson.seeds, lesson.fold, fold_of_seed, run);
  found.quality = ranking_quality(out_of_fold, lesson.is_seed);
  found.score = similarity_to_seeds(similarity, prepared.matrix, prepared.matrix, seeds, {}, {}, run);
  return found;
}

}  // namespace

Result<Lookalikes> find_lookalikes(const Prepared& prepared, std::span<const std::uint32_t> seeds,
                                   std::uint64_t seed, Run& run) {
  if (seeds.size() < kFewestSeeds)
    return Error("strategy.few_seeds").with("seeds", seeds.size()).with("least", kFewestSeeds);
  if (prepared.matrix.rows() - seeds.size() < kFewestSeeds)
    return Error("strategy.all_are_seeds").with("seeds", seeds.size());
  run.begin_stage("stage.lookalikes");
  const Lesson lesson = lesson_of(prepared.matrix, seeds, seed);
  Lookalikes found = seeds.size() >= kSeedsToLearnFrom ? learn(prepared, lesson, run)
                                                       : compare(prepared, lesson, seeds, run);
  found.rows_learnt_from = lesson.matrix.rows();
  return found;
}

std::vector<double> score_others(const Lookalikes& lookalikes, const Prepared& prepared,
                                 std::span<const std::uint32_t> seeds, const FeatureMatrix& others,
                                 Run& run) {
  if (lookalikes.regression) return log_odds(others, lookalikes.model, run);
  const GowerSimilarity similarity(prepared.matrix, prepared.columns);
  return similarity_to_seeds(similarity, others, prepared.matrix, seeds, {}, {}, run);
}

}  // namespace ruas
