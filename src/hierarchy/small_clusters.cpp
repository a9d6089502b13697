#include "hierarchy/small_clusters.hpp"

#include <algorithm>
#include <span>

#include "segmentation/kmeans.hpp"

namespace ruas {
namespace {

/// Small clusters need not be the best ones.
KMeansResult quick_kmeans(const FeatureMatrix& matrix, std::uint64_t seed, const ProgressSpan& progress) {
  KMeansOptions options;
  options.k = count_distinct_rows(matrix, kMaximumSegments);
  options.n_init = 1;
  options.max_iterations = 10;
  options.seed = seed;
  return kmeans(matrix, options, progress);
}

FeatureMatrix rows_of(const FeatureMatrix& matrix, std::span<const std::uint32_t> rows) {
  FeatureMatrix part(rows.size(), matrix.features());
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (std::size_t f = 0; f < matrix.features(); ++f) part.at(i, f) = matrix.at(rows[i], f);
  return part;
}

/// Appends the clusters of one part; `rows` are its rows in the whole.
void append(const Segmentation& part, std::span<const std::uint32_t> rows, SmallClusters& clusters) {
  std::vector<double> weights(part.k);
  for (const std::uint8_t label : part.labels) ++weights[label];
  std::vector<std::uint32_t> number(part.k);
  const std::size_t features = part.centers.size() / part.k;
  for (std::size_t i = 0; i < part.k; ++i) {
    if (weights[i] == 0) continue;
    number[i] = static_cast<std::uint32_t>(clusters.weights.size());
    clusters.weights.push_back(weights[i]);
    const auto center = part.centers.begin() + static_cast<std::ptrdiff_t>(i * features);
    clusters.centers.insert(clusters.centers.end(), center, center + static_cast<std::ptrdiff_t>(features));
  }
  for (std::size_t i = 0; i < rows.size(); ++i) clusters.cluster_of_row[rows[i]] = number[part.labels[i]];
}

}  // namespace

SmallClusters small_clusters(const FeatureMatrix& matrix, std::uint64_t seed, const ProgressSpan& progress) {
  const Segmentation coarse = quick_kmeans(matrix, seed, progress.part(0, 0.5)).segmentation;
  std::vector<std::vector<std::uint32_t>> parts(coarse.k);
  for (std::size_t row = 0; row < matrix.rows(); ++row)
    parts[coarse.labels[row]].push_back(static_cast<std::uint32_t>(row));

  SmallClusters clusters;
  clusters.cluster_of_row.resize(matrix.rows());
  double done = 0;
  for (const std::vector<std::uint32_t>& rows : parts) {
    if (rows.empty()) continue;
    const double share = 0.5 * static_cast<double>(rows.size()) / static_cast<double>(matrix.rows());
    append(
        quick_kmeans(rows_of(matrix, rows), seed, progress.part(0.5 + done, 0.5 + done + share)).segmentation,
        rows, clusters);
    done += share;
  }
  return clusters;
}

}  // namespace ruas
