// The middle value of each segment, without sorting.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

/// Medians (type-7 quantiles at ½) of the numbers of each segment, and of all of them last: k + 1 values. NaN
/// is left out; NaN where nothing is left. `rows` are places in `values`, `labels` the segment of each row,
/// below k. Time O(rows), memory O(k) and the few values around the medians. The same on any number of
/// threads, because it uses one.
std::vector<double> segment_medians(std::span<const double> values, std::span<const std::uint32_t> rows,
                                    std::span<const std::uint8_t> labels, std::size_t k);

}  // namespace ruas
