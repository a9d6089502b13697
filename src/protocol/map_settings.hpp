// How the segmented rows are laid out as points.
#pragma once

#include <cstdint>
#include <string>

namespace ruas::protocol {

/// "pca": the flat picture, fast and with axes that mean something; "umap": neighbours stay neighbours.
struct MapSettings {
  std::string projection = "umap";
  std::uint32_t neighbours = 15;  // of umap, 2 … 200: fewer show detail, more the whole
  friend bool operator==(const MapSettings&, const MapSettings&) = default;
};

}  // namespace ruas::protocol
