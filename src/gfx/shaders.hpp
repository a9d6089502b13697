// The files of shaders/, carried inside the program. The definition is generated: cmake/shaders.cmake.
#pragma once

#include <span>
#include <string_view>

namespace ruas {

struct ShaderSource {
  std::string_view file;  // "shaders/points_fragment.glsl"
  std::string_view text;
};

/// All of them, ordered by name.
std::span<const ShaderSource> shaders();

}  // namespace ruas
