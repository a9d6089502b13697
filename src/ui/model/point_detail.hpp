// The row under the pointer: apart from the view of the segments, because it changes with every move.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ui/model/app_state.hpp"

namespace ruas::ui {

struct PointDetail {
  std::string title;  // "Row 1,204"
  std::optional<std::size_t> segment;
  std::string letter;
  std::string name;        // of the segment, where the method names them
  std::string confidence;  // sentence
  std::vector<std::string> why;  // what keeps it here and not in the next segment, and whether it stayed
  std::vector<std::pair<std::string, std::string>> fields;
};

/// Nothing where no row is pointed at.
std::optional<PointDetail> point_detail(const AppState& state);

}  // namespace ruas::ui
