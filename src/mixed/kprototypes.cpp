#include "mixed/kprototypes.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

#include "base/mathematics.hpp"
#include "base/random.hpp"
#include "mixed/prototype_means.hpp"
#include "segmentation/sampled_rows.hpp"
#include "segmentation/seeding.hpp"
#include "segmentation/segmentation.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kSampleStream = 0x6b70'726f'746f;

/// Rows as points whose squared distances are the dissimilarities: a level is √(γ/2)·weight on an axis of its
/// own.
FeatureMatrix as_points(const MixedRows& rows, double gamma) {
  const std::size_t numbers = rows.number_columns().size();
  std::size_t features = numbers;
  for (const MixedCategory& category : rows.categories())
    features += static_cast<std::size_t>(category.levels);
  FeatureMatrix points(rows.rows(), features);
  for (std::size_t row = 0; row < rows.rows(); ++row) {
    for (std::size_t f = 0; f < numbers; ++f) points.at(row, f) = rows.numbers().at(row, f);
    std::size_t first = numbers;
    for (std::size_t c = 0; c < rows.categories().size(); ++c) {
      const MixedCategory& category = rows.categories()[c];
      const std::int32_t code = rows.code(row, c);
      if (code != MixedRows::kNoLevel)
        points.at(row, first + static_cast<std::size_t>(code)) =
            static_cast<float>(square_root(gamma / 2) * category.weight);
      first += static_cast<std::size_t>(category.levels);
    }
  }
  return points;
}

/// The rows that seed_centers chose, read back from their points.
Prototypes prototypes_at(const std::vector<double>& points, std::size_t k, const MixedRows& rows,
                         double gamma) {
  const std::size_t features = points.size() / k;
  Prototypes prototypes{k, gamma, {}, {}};
  for (std::size_t i = 0; i < k; ++i) {
    const double* const point = points.data() + i * features;
    std::size_t first = rows.number_columns().size();
    prototypes.means.insert(prototypes.means.end(), point, point + first);
    for (const MixedCategory& category : rows.categories()) {
      const auto levels = static_cast<std::size_t>(category.levels);
      const double* const level =
          std::find_if(point + first, point + first + levels, [](double x) { return x != 0; });
      prototypes.modes.push_back(level == point + first + levels
                                     ? MixedRows::kNoLevel
                                     : static_cast<std::int32_t>(level - point - first));
      first += levels;
    }
  }
  return prototypes;
}

class KPrototypes {
 public:
  KPrototypes(const MixedRows& rows, const KPrototypesOptions& options, const ProgressSpan& progress)
      : rows_(rows),
        options_(options),
        progress_(progress),
        run_(progress.run()),
        gamma_(options.gamma.value_or(suggested_gamma(rows))) {}

  KPrototypesResult find() {
    if (rows_.rows() <= kComparedRows) return best_start(rows_, progress_);
    Random random(options_.seed, kSampleStream);
    const MixedRows sample = pick(rows_, random_sample(random, rows_.rows(), kComparedRows));
    const KPrototypesResult start = best_start(sample, progress_.part(0, 0.5));
    KPrototypesResult result = iterate(rows_, start.prototypes, progress_.part(0.5, 1));
    result.best_start = start.best_start;
    return result;
  }

 private:
  KPrototypesResult best_start(const MixedRows& rows, const ProgressSpan& progress) {
    const FeatureMatrix points = as_points(rows, gamma_);
    KPrototypesResult best;
    for (std::size_t start = 0; start < options_.n_init; ++start) {
      const double from = static_cast<double>(start) / static_cast<double>(options_.n_init);
      const double to = static_cast<double>(start + 1) / static_cast<double>(options_.n_init);
      Random random(options_.seed, start);
      const std::vector<double> seeds = seed_centers(points, options_.k, random, run_);
      KPrototypesResult found =
          iterate(rows, prototypes_at(seeds, options_.k, rows, gamma_), progress.part(from, to));
      found.best_start = start;
      if (start == 0 || found.cost < best.cost) best = std::move(found);
    }
    return best;
  }

  /// Until no row changes segment: labels and prototypes then agree.
  KPrototypesResult iterate(const MixedRows& rows, Prototypes prototypes, const ProgressSpan& progress) {
    KPrototypesResult result;
    NearestPrototypes nearest = nearest_prototypes(rows, prototypes, run_);
    for (std::size_t iteration = 0; iteration < options_.max_iterations && !result.converged; ++iteration) {
      prototypes = prototypes_of(rows, nearest, prototypes, run_);
      NearestPrototypes next = nearest_prototypes(rows, prototypes, run_);
      result.converged = next.labels == nearest.labels;
      nearest = std::move(next);
      progress.report(1 - 10 / static_cast<double>(iteration + 10));
    }
    for (const float cost : nearest.best) result.cost += static_cast<double>(cost);
    result.prototypes = std::move(prototypes);
    result.confidence = confidence_of(nearest);
    result.labels = std::move(nearest.labels);
    progress.report(1);
    return result;
  }

  const MixedRows& rows_;
  const KPrototypesOptions& options_;
  const ProgressSpan& progress_;
  Run& run_;
  double gamma_;
};

}  // namespace

double suggested_gamma(const MixedRows& rows) {
  if (rows.number_columns().empty()) return 1;
  double sum = 0;
  for (const MixedNumber& number : rows.number_columns()) sum += number.weight;
  return 0.5 * sum / static_cast<double>(rows.number_columns().size());
}

KPrototypesResult kprototypes(const MixedRows& rows, const KPrototypesOptions& options,
                              const ProgressSpan& progress) {
  assert(options.k >= 1 && options.k <= kMaximumSegments && options.k <= rows.rows() && options.n_init >= 1);
  return KPrototypes(rows, options, progress).find();
}

}  // namespace ruas
