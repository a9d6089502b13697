// Segments stand in the order of their letters.
#pragma once

#include <cstdint>
#include <vector>

#include "base/segment_letters.hpp"

namespace ruas {

struct OrderedLetters {
  SegmentLetters letters;              // rising, but for outliers
  std::vector<std::uint8_t> place_of;  // of the segments as they stood before
};

/// `numbers` are those of the letters. Outliers are the last segment and stay it, whatever their letter.
OrderedLetters order_letters(const std::vector<std::size_t>& numbers, bool has_outliers);

}  // namespace ruas
