# src/ui and what it draws with: Dear ImGui, Inter as arrays, the map's passes. The same library natively, without the
# *_web.cpp files, so that screens are tested without a browser.
include(imgui)
include(shaders OPTIONAL)

find_program(RUAS_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)
if(NOT RUAS_PYTHON)
  find_program(RUAS_PYTHON python3 REQUIRED)
endif()
set(RUAS_INTER_DIR "/usr/share/fonts/opentype/inter" CACHE PATH "Inter, as of Debian's fonts-inter")

function(add_font_array out weight name)  # the font's bytes as the function `name` of ui/fonts.hpp
  set(font "${RUAS_INTER_DIR}/Inter-${weight}.otf")
  if(NOT EXISTS "${font}")
    message(FATAL_ERROR "The font ${font} is missing: run scripts/setup.")
  endif()
  set(source "${CMAKE_BINARY_DIR}/fonts/${name}.cpp")
  add_custom_command(OUTPUT "${source}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/fonts"
    COMMAND "${RUAS_PYTHON}" "${PROJECT_SOURCE_DIR}/cmake/subset_font.py" "${font}" ${name} "${source}"
    DEPENDS "${font}" "${PROJECT_SOURCE_DIR}/cmake/subset_font.py" VERBATIM)
  set(${out} "${source}" PARENT_SCOPE)
endfunction()

add_font_array(_regular Regular inter_regular)
add_font_array(_strong SemiBold inter_strong)

ruas_library(gfx base)
ruas_library(ui protocol words gfx platform imgui json fast_float)
target_sources(ruas_ui PRIVATE "${_regular}" "${_strong}")
target_compile_options(ruas_ui PRIVATE -Os)
