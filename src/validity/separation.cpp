#include "validity/separation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

#include "segmentation/moments.hpp"

namespace ruas {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Of one group: sums over its rows.
struct Scatter {
  double rows = 0;
  double distance = 0;
  double squared_distance = 0;
};

double squared_distance(std::span<const double> a, std::span<const double> b) {
  double sum = 0;
  for (std::size_t f = 0; f < a.size(); ++f) sum += (a[f] - b[f]) * (a[f] - b[f]);
  return sum;
}

std::span<const double> center(const Segmentation& segmentation, std::size_t group, std::size_t features) {
  return std::span(segmentation.centers).subspan(group * features, features);
}

std::vector<Scatter> scatters_of(const FeatureMatrix& matrix, const Segmentation& segmentation, Run& run) {
  const auto parts = map_blocks<std::vector<Scatter>>(run, matrix.rows(), kWorkRows, [&](Block block) {
    std::vector<Scatter> scatters(segmentation.k);
    std::vector<double> values(matrix.features());
    for (std::size_t row = block.begin; row < block.end; ++row) {
      for (std::size_t f = 0; f < values.size(); ++f) values[f] = static_cast<double>(matrix.at(row, f));
      const std::size_t group = segmentation.labels[row];
      const double squared = squared_distance(values, center(segmentation, group, values.size()));
      scatters[group].rows += 1;
      scatters[group].distance += std::sqrt(squared);
      scatters[group].squared_distance += squared;
    }
    return scatters;
  });
  std::vector<Scatter> all(segmentation.k);
  for (const std::vector<Scatter>& part : parts)
    for (std::size_t group = 0; group < all.size(); ++group) {
      all[group].rows += part[group].rows;
      all[group].distance += part[group].distance;
      all[group].squared_distance += part[group].squared_distance;
    }
  return all;
}

double calinski_harabasz(double total, double within, double rows, double groups) {
  if (groups < 2 || within <= 0 || rows <= groups) return kNone;
  return (std::max(0.0, total - within) / (groups - 1)) / (within / (rows - groups));
}

double davies_bouldin(const Segmentation& segmentation, const std::vector<Scatter>& scatters,
                      std::size_t features) {
  double sum = 0;
  double groups = 0;
  for (std::size_t i = 0; i < segmentation.k; ++i) {
    if (scatters[i].rows == 0) continue;
    groups += 1;
    double worst = 0;
    for (std::size_t j = 0; j < segmentation.k; ++j) {
      if (j == i || scatters[j].rows == 0) continue;
      const double apart =
          std::sqrt(squared_distance(center(segmentation, i, features), center(segmentation, j, features)));
      if (apart == 0) return kNone;
      worst = std::max(
          worst, (scatters[i].distance / scatters[i].rows + scatters[j].distance / scatters[j].rows) / apart);
    }
    sum += worst;
  }
  return groups < 2 ? kNone : sum / groups;
}

}  // namespace

Separation separation(const FeatureMatrix& matrix, const Segmentation& segmentation, Run& run) {
  const std::vector<Scatter> scatters = scatters_of(matrix, segmentation, run);
  double within = 0;
  double groups = 0;
  for (const Scatter& scatter : scatters) {
    within += scatter.squared_distance;
    groups += scatter.rows > 0 ? 1 : 0;
  }
  const double total = moments(matrix, run).total();
  return {calinski_harabasz(total, within, static_cast<double>(matrix.rows()), groups),
          davies_bouldin(segmentation, scatters, matrix.features())};
}

}  // namespace ruas
