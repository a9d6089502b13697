#include "personas/typical_customer.hpp"

#include <limits>

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = std::size_t{1} << 15;  // a whole number of the matrix's lanes

struct Sums {
  std::vector<double> features;       // k × features
  std::vector<std::uint64_t> counts;  // k
};

Sums add_up(const FeatureMatrix& matrix, const Segmentation& segmentation, Block block) {
  const std::size_t features = matrix.features();
  Sums sums{std::vector<double>(segmentation.k * features), std::vector<std::uint64_t>(segmentation.k)};
  for (std::size_t row = block.begin; row < block.end; ++row) {
    const std::size_t segment = segmentation.labels[row];
    ++sums.counts[segment];
    for (std::size_t f = 0; f < features; ++f) sums.features[segment * features + f] += matrix.at(row, f);
  }
  return sums;
}

std::vector<double> means_of(const FeatureMatrix& matrix, const Segmentation& segmentation, Run& run) {
  const auto parts = map_blocks<Sums>(run, matrix.rows(), kBlockRows,
                                      [&](Block block) { return add_up(matrix, segmentation, block); });
  const std::size_t features = matrix.features();
  std::vector<double> means(segmentation.k * features);
  std::vector<std::uint64_t> counts(segmentation.k);
  for (const Sums& part : parts) {
    for (std::size_t i = 0; i < means.size(); ++i) means[i] += part.features[i];
    for (std::size_t segment = 0; segment < counts.size(); ++segment) counts[segment] += part.counts[segment];
  }
  for (std::size_t i = 0; i < means.size(); ++i)
    if (counts[i / features] > 0) means[i] /= static_cast<double>(counts[i / features]);
  return means;
}

struct Nearest {
  std::size_t row = kNobody;
  double distance = std::numeric_limits<double>::infinity();
};

std::vector<Nearest> nearest_in(const FeatureMatrix& matrix, const Segmentation& segmentation,
                                const std::vector<double>& means, Block block) {
  const std::size_t features = matrix.features();
  std::vector<Nearest> nearest(segmentation.k);
  for (std::size_t row = block.begin; row < block.end; ++row) {
    const std::size_t segment = segmentation.labels[row];
    double distance = 0;
    for (std::size_t f = 0; f < features; ++f) {
      const double from_mean = static_cast<double>(matrix.at(row, f)) - means[segment * features + f];
      distance += from_mean * from_mean;
    }
    if (distance < nearest[segment].distance) nearest[segment] = {row, distance};
  }
  return nearest;
}

}  // namespace

std::vector<std::size_t> typical_customers(const FeatureMatrix& matrix, const Segmentation& segmentation,
                                           Run& run) {
  const std::vector<double> means = means_of(matrix, segmentation, run);
  const auto parts = map_blocks<std::vector<Nearest>>(run, matrix.rows(), kBlockRows, [&](Block block) {
    return nearest_in(matrix, segmentation, means, block);
  });
  std::vector<Nearest> best(segmentation.k);
  for (const std::vector<Nearest>& part : parts)
    for (std::size_t segment = 0; segment < best.size(); ++segment)
      if (part[segment].distance < best[segment].distance) best[segment] = part[segment];
  std::vector<std::size_t> rows;
  for (const Nearest& nearest : best) rows.push_back(nearest.row);
  return rows;
}

}  // namespace ruas
