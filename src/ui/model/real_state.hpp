// What the Segments screen remembers about how real the segments are. The answers themselves stand in the
// summary of the segments they are about (SegmentsFound), so that they go when other segments come.
#pragma once

#include <cstdint>

#include "base/message.hpp"

namespace ruas::ui {

enum class SegmentsTab { found, real, why, compare };

inline constexpr std::uint32_t kLeastKMax = 2, kMostKMax = 50;

struct RealWork {
  SegmentsTab tab = SegmentsTab::found;
  std::uint32_t k_max = 12;    // the largest number of groups to try
  Message refused;             // why the last check was not possible
  Message not_explained;       // why the segments could not be explained
  bool and_stability = false;  // once the numbers were tried, draw customers anew
};

}  // namespace ruas::ui
