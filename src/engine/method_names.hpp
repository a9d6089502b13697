// What can be asked for as FindSegments::method.
#pragma once

#include <string_view>
#include <vector>

namespace ruas {

/// "auto" and the names of methods().
std::vector<std::string_view> method_names();

}  // namespace ruas
