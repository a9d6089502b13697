// What each method of FindSegments can be told beyond k, seed and restarts; a struct per method.
#pragma once

#include <cstdint>
#include <string>

namespace ruas::protocol {

/// Of "gmm".
struct MixtureSettings {
  std::string covariance = "full";  // "full" "tied" "diagonal" "spherical"
  friend bool operator==(const MixtureSettings&, const MixtureSettings&) = default;
};

/// Of "hdbscan".
struct DensitySettings {
  std::uint32_t min_cluster_size = 0;  // of all rows; 0: one in a hundred, at least 5
  std::uint32_t min_samples = 0;       // 0: min_cluster_size, at most 10
  friend bool operator==(const DensitySettings&, const DensitySettings&) = default;
};

}  // namespace ruas::protocol
