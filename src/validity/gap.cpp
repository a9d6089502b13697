#include "validity/gap.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/mathematics.hpp"
#include "base/random.hpp"
#include "segmentation/kmeans.hpp"
#include "segmentation/moments.hpp"
#include "segmentation/pca.hpp"
#include "segmentation/sampled_rows.hpp"
#include "validity/small_kmeans.hpp"
#include "validity/waves.hpp"

namespace ruas {
namespace {

constexpr std::size_t kAxes = 50;
constexpr std::uint64_t kReferenceStream = 0x7265'6665'7265;

/// The rows in the coordinates of their principal components: inertia is the same in them.
FeatureMatrix in_components(const FeatureMatrix& matrix, Run& run) {
  const FeatureMoments matrix_moments = moments(matrix, run);
  const Components components = principal_components(matrix, matrix_moments, kAxes, ProgressSpan(run));
  const std::size_t axes = components.variances.size();
  FeatureMatrix out(matrix.rows(), axes);
  for (std::size_t row = 0; row < matrix.rows(); ++row)
    for (std::size_t a = 0; a < axes; ++a) {
      double score = 0;
      for (std::size_t f = 0; f < matrix.features(); ++f)
        score += (static_cast<double>(matrix.at(row, f)) - matrix_moments.mean[f]) *
                 components.vectors[a * matrix.features() + f];
      out.at(row, a) = static_cast<float>(score);
    }
  return out;
}

struct Range {
  float low, high;
};

/// Around the middle 99 % of each component.
std::vector<Range> box_around(const FeatureMatrix& matrix) {
  std::vector<Range> box(matrix.features());
  std::vector<float> values(matrix.rows());
  const std::size_t tail = matrix.rows() / 200;
  for (std::size_t f = 0; f < box.size(); ++f) {
    for (std::size_t row = 0; row < values.size(); ++row) values[row] = matrix.at(row, f);
    const auto low = values.begin() + static_cast<std::ptrdiff_t>(tail);
    const auto high = values.end() - 1 - static_cast<std::ptrdiff_t>(tail);
    std::nth_element(values.begin(), low, values.end());
    box[f].low = *low;
    std::nth_element(values.begin(), high, values.end());
    box[f].high = *high;
  }
  return box;
}

/// The rows in their components, and the box that references fill.
struct BoxedRows {
  FeatureMatrix rows;
  std::vector<Range> box;
};

/// What lies outside moves to the border: a few far away would else make the box so wide that noise in it can
/// be cut more tightly than groups in its middle.
BoxedRows in_box(const FeatureMatrix& matrix, Run& run) {
  BoxedRows boxed{in_components(matrix, run), {}};
  boxed.box = box_around(boxed.rows);
  for (std::size_t row = 0; row < boxed.rows.rows(); ++row)
    for (std::size_t f = 0; f < boxed.box.size(); ++f)
      boxed.rows.at(row, f) = std::clamp(boxed.rows.at(row, f), boxed.box[f].low, boxed.box[f].high);
  return boxed;
}

FeatureMatrix even_noise(const std::vector<Range>& box, std::size_t rows, Random random) {
  FeatureMatrix matrix(rows, box.size());
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t f = 0; f < box.size(); ++f) {
      const double width = static_cast<double>(box[f].high) - static_cast<double>(box[f].low);
      matrix.at(row, f) = static_cast<float>(static_cast<double>(box[f].low) + width * random.uniform());
    }
  return matrix;
}

/// ln W for k = 1 … last.
std::vector<double> log_inertias(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                                 const Run& whole) {
  std::vector<double> out;
  for (const SmallFit& fit : fit_small(matrix, last, seed, whole)) out.push_back(logarithm(fit.inertia));
  return out;
}

struct MeanAndError {
  double mean;
  double error;  // standard deviation (divisor B) · √(1 + 1/B)
};

MeanAndError summary_of(const std::vector<double>& values) {
  const double count = static_cast<double>(values.size());
  double mean = 0;
  for (const double value : values) mean += value / count;
  double squares = 0;
  for (const double value : values) squares += (value - mean) * (value - mean);
  return {mean, std::sqrt(squares / count) * std::sqrt(1 + 1 / count)};
}

/// By how many standard deviations of theirs the fall exceeds those of the references.
double beyond(double fall, const std::vector<double>& falls) {
  const MeanAndError expected = summary_of(falls);
  return (fall - expected.mean) / expected.error;
}

Gap gap_of(std::size_t k, const std::vector<double>& own,
           const std::vector<std::vector<double>>& references) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  if (!std::isfinite(own[k - 1])) return {kNone, kNone, kNone};
  std::vector<double> levels;
  std::vector<double> falls;  // from one group to k
  for (const std::vector<double>& reference : references) {
    levels.push_back(reference[k - 1]);
    falls.push_back(reference[0] - reference[k - 1]);
  }
  const MeanAndError level = summary_of(levels);
  return {level.mean - own[k - 1], level.error, k == 1 ? 0 : beyond(own[0] - own[k - 1], falls)};
}

}  // namespace

std::vector<Gap> gaps(const FeatureMatrix& matrix, std::size_t last, std::uint64_t seed,
                      const ProgressSpan& progress) {
  const BoxedRows boxed = in_box(matrix, progress.run());
  // Task 0 is the data itself.
  const auto fits = map_in_waves<std::vector<double>>(1 + kGapReferences, progress, [&](std::size_t task) {
    if (task == 0) return log_inertias(boxed.rows, last, seed, progress.run());
    const FeatureMatrix reference = even_noise(boxed.box, boxed.rows.rows(), Random(seed, kReferenceStream + task));
    return log_inertias(reference, last, seed, progress.run());
  });
  const std::vector<std::vector<double>> references(fits.begin() + 1, fits.end());
  std::vector<Gap> out;
  for (std::size_t k = 1; k <= last; ++k) out.push_back(gap_of(k, fits[0], references));
  return out;
}

double above_chance(const FeatureMatrix& matrix, std::size_t k, std::uint64_t seed, const ProgressSpan& progress) {
  const SampledRows sample(matrix, seed, kChanceRows);
  if (sample.matrix().rows() <= k) return std::numeric_limits<double>::quiet_NaN();
  if (count_distinct_rows(sample.matrix(), k + 1) <= k) return std::numeric_limits<double>::infinity();
  const BoxedRows boxed = in_box(sample.matrix(), progress.run());
  const auto fall_in = [&](const FeatureMatrix& of) {
    const double one = fit_small_alone(of, 1, seed, progress.run()).inertia;
    return logarithm(one) - logarithm(fit_small_alone(of, k, seed, progress.run()).inertia);
  };
  // Task 0 is the data itself.
  std::vector<double> falls = map_in_waves<double>(1 + kGapReferences, progress, [&](std::size_t task) {
    return task == 0 ? fall_in(boxed.rows) : fall_in(even_noise(boxed.box, boxed.rows.rows(), Random(seed, kReferenceStream + task)));
  });
  const double own = falls.front();
  falls.erase(falls.begin());
  return beyond(own, falls);
}

std::size_t k_by_gap(std::span<const Gap> of) {
  for (std::size_t i = 0; i + 1 < of.size(); ++i)
    if (of[i].value >= of[i + 1].value - of[i + 1].error) return i + 1;
  return 0;
}

}  // namespace ruas
