// The matrices of shared/data/golden.json, prepared here on their own, without the engine's reader and
// preparation.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "features/matrix.hpp"

namespace ruas::testing {

struct RealMatrix {
  std::string name;  // path in golden.json below "datasets"
  FeatureMatrix matrix;
  nlohmann::json golden;  // that entry: "kmeans", "pca", "n", "p"
};

/// All of them, or nothing where the data folder is absent.
std::optional<std::vector<RealMatrix>> real_matrices();

}  // namespace ruas::testing
