# The shaders as text inside the program: one source, made from shaders/*.glsl in alphabetical order whenever one changes,
# so that the page has nothing to fetch and two builds are the same bytes.
file(GLOB _shaders CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/shaders/*.glsl")
list(SORT _shaders)
set(_manifest "${CMAKE_BINARY_DIR}/shaders/manifest.cpp")
add_custom_command(OUTPUT "${_manifest}"
  COMMAND "${CMAKE_COMMAND}" "-DSHADERS=${_shaders}" "-DMANIFEST=${_manifest}"
          -P "${PROJECT_SOURCE_DIR}/cmake/write_shader_manifest.cmake"
  DEPENDS ${_shaders} "${PROJECT_SOURCE_DIR}/cmake/write_shader_manifest.cmake" VERBATIM)

add_library(ruas_shaders STATIC "${_manifest}")
target_link_libraries(ruas_shaders PUBLIC ruas_options PRIVATE ruas_warnings)
# The passes of src/gfx ask for them; that library is declared after this file is read.
cmake_language(DEFER CALL target_link_libraries ruas_gfx PRIVATE ruas_shaders)
