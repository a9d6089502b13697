#include "explanation/pull.hpp"

#include <algorithm>
#include <limits>

namespace ruas {
namespace {

constexpr std::size_t kPulls = 3;

double squared_distance(const FeatureMatrix& matrix, const Segmentation& segmentation, std::size_t row,
                        std::size_t segment, std::size_t first, std::size_t count) {
  double sum = 0;
  for (std::size_t f = first; f < first + count; ++f) {
    const double d =
        static_cast<double>(matrix.at(row, f)) - segmentation.centers[segment * matrix.features() + f];
    sum += d * d;
  }
  return sum;
}

std::size_t nearest_other(const FeatureMatrix& matrix, const Segmentation& segmentation, std::size_t row) {
  std::vector<bool> present(segmentation.k, false);
  for (const std::uint8_t label : segmentation.labels) present[label] = true;
  std::size_t next = segmentation.labels[row];
  double nearest = std::numeric_limits<double>::infinity();
  for (std::size_t s = 0; s < segmentation.k; ++s) {
    if (s == segmentation.labels[row] || !present[s]) continue;
    const double distance = squared_distance(matrix, segmentation, row, s, 0, matrix.features());
    if (distance < nearest) {
      nearest = distance;
      next = s;
    }
  }
  return next;
}

}  // namespace

WhyHere why_here(const Prepared& prepared, const Segmentation& segmentation, std::size_t row) {
  WhyHere why{segmentation.labels[row], nearest_other(prepared.matrix, segmentation, row), {}};
  if (why.next == why.segment) return why;
  double all = 0;
  for (std::size_t c = 0; c < prepared.columns.size(); ++c) {
    const PreparedColumn& column = prepared.columns[c];
    const auto distance_to = [&](std::size_t segment) {
      return squared_distance(prepared.matrix, segmentation, row, segment, column.first_feature,
                              column.feature_count);
    };
    const double strength = distance_to(why.next) - distance_to(why.segment);
    if (!(strength > 0)) continue;
    all += strength;
    why.pulls.push_back({c, strength, 0});
  }
  std::stable_sort(why.pulls.begin(), why.pulls.end(),
                   [](const Pull& a, const Pull& b) { return a.strength > b.strength; });
  if (why.pulls.size() > kPulls) why.pulls.resize(kPulls);
  for (Pull& pull : why.pulls) pull.share = pull.strength / all;
  return why;
}

}  // namespace ruas
