// Seeded clouds of points for the tests of gfx.
#pragma once

#include <cstdint>
#include <vector>

#include "base/random.hpp"
#include "gfx/density_image.hpp"
#include "gfx/point_index.hpp"

namespace ruas {

struct Cloud {
  std::vector<float> positions;
  std::vector<std::uint8_t> labels;
};

/// Normal clouds, one per segment, with a far outlier now and then.
inline Cloud some_cloud(std::size_t points, std::uint8_t segments, std::uint64_t seed = 1) {
  Random random(seed);
  Cloud cloud;
  for (std::size_t i = 0; i < points; ++i) {
    const auto segment = static_cast<std::uint8_t>(random.below(segments));
    const double spread = random.below(200) == 0 ? 30 : 1;
    cloud.positions.push_back(static_cast<float>(segment * 2.0 + spread * random.normal()));
    cloud.positions.push_back(static_cast<float>((segment % 3) * 1.5 + spread * random.normal()));
    cloud.labels.push_back(segment);
  }
  return cloud;
}

inline PointIndex index_of(const Cloud& cloud) {
  return build_point_index(cloud.positions, cloud.labels);
}

inline std::vector<std::uint8_t> plain_marks(const PointIndex& index) {
  std::vector<std::uint8_t> marks;
  for (const std::uint8_t label : index.labels()) marks.push_back(mark_of(label, false));
  return marks;
}

}  // namespace ruas
