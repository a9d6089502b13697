// Which point is under the pointer.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "gfx/geometry.hpp"
#include "gfx/point_index.hpp"

namespace ruas {

/// Place in the index of the point nearest to `at`, no farther than `radius` (plane units), the lower place
/// on a tie. marks: one per point; where `emphasised_only`, points that are not emphasised are passed over.
std::optional<std::uint32_t> nearest_point(const PointIndex& index, std::span<const std::uint8_t> marks,
                                           Vec2 at, double radius, bool emphasised_only);

}  // namespace ruas
