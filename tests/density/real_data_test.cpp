// Against R's dbscan::hdbscan on the clustering benchmarks (shared/data/golden.json): as many groups, as many
// outliers.
#include "support/real_data.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <sstream>

#include "nlohmann/json.hpp"

#include "density/density.hpp"

namespace ruas {
namespace {

/// The coordinates (columns x1 …) of a benchmark, z-scored where asked.
FeatureMatrix read_benchmark(const std::string& file, std::size_t features, bool standardise) {
  std::istringstream text(testing::read_real_file("clustering_benchmarks/" + file));
  std::string line;
  std::getline(text, line);
  std::vector<std::vector<double>> rows;
  while (std::getline(text, line)) {
    std::istringstream cells(line);
    std::string cell;
    rows.emplace_back();
    while (rows.back().size() < features && std::getline(cells, cell, ','))
      rows.back().push_back(std::stod(cell));
  }
  FeatureMatrix matrix(rows.size(), features);
  for (std::size_t f = 0; f < features; ++f) {
    double mean = 0, square = 0;
    const double n = static_cast<double>(rows.size());
    for (const auto& row : rows) mean += row[f] / n;
    for (const auto& row : rows) square += (row[f] - mean) * (row[f] - mean) / n;
    for (std::size_t r = 0; r < rows.size(); ++r)
      matrix.at(r, f) =
          static_cast<float>(standardise ? (rows[r][f] - mean) / std::sqrt(square) : rows[r][f]);
  }
  return matrix;
}

TEST(DensityOnRealData, AsManyGroupsAndOutliersAsTheReference) {
  RUAS_NEEDS_REAL_DATA();
  Pool pool(2);
  ruas::Run run(pool);
  std::size_t compared = 0, equal = 0;
  const nlohmann::json all = testing::read_golden();
  for (const auto& [file, golden] : all.at("clustering_benchmarks").items()) {
    for (const char* scale : {"raw", "z"}) {
      if (!golden.at("by_scale").at(scale).contains("hdbscan_R_dbscan")) continue;
      const nlohmann::json& reference = golden.at("by_scale").at(scale).at("hdbscan_R_dbscan");
      DensityOptions options;
      options.min_cluster_size = options.min_samples = reference.at("minPts").get<std::size_t>();
      const FeatureMatrix matrix =
          read_benchmark(file, golden.at("p").get<std::size_t>(), std::string(scale) == "z");
      const Segmentation found = find_dense_groups(matrix, options, ProgressSpan(run)).segmentation;
      const std::size_t groups = found.k - (found.has_outliers ? 1 : 0);
      std::size_t outliers = 0;
      for (const std::uint8_t label : found.labels) outliers += label == groups ? 1u : 0u;
      ++compared;
      const bool same = groups == reference.at("clusters").get<std::size_t>() &&
                        std::abs(static_cast<double>(outliers) - reference.at("noise").get<double>()) <=
                            0.01 * static_cast<double>(matrix.rows());
      equal += same ? 1u : 0u;
      if (!same)
        std::printf("%s %s: %zu groups, %zu outliers; reference %s\n", file.c_str(), scale, groups, outliers,
                    reference.dump().c_str());
    }
  }
  EXPECT_GE(compared, 40u);
  // The rest differ where several rows part at one distance: there the reference cuts in the order of the
  // rows.
  EXPECT_GE(equal, compared * 9 / 10);
}

}  // namespace
}  // namespace ruas
