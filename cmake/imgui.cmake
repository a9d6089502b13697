# Dear ImGui from its own source (master branch, 1.92.2b), compiled as the page needs it. The test-engine hooks feed the
# mirror (src/ui/mirror.hpp); 32-bit indices because WebGL2 has no base vertex and charts are large.
if(NOT RUAS_IMGUI_DIR)
  set(RUAS_IMGUI_DIR "${RUAS_CACHE}/imgui")
endif()
if(NOT EXISTS "${RUAS_IMGUI_DIR}/imgui.h")
  message(FATAL_ERROR "The Dear ImGui source is missing in ${RUAS_IMGUI_DIR}: run scripts/setup.")
endif()

set(_imgui_sources imgui.cpp imgui_draw.cpp imgui_tables.cpp imgui_widgets.cpp)
if(EMSCRIPTEN)
  list(APPEND _imgui_sources backends/imgui_impl_opengl3.cpp)
endif()
list(TRANSFORM _imgui_sources PREPEND "${RUAS_IMGUI_DIR}/")

add_library(imgui STATIC ${_imgui_sources})
target_include_directories(imgui SYSTEM PUBLIC "${RUAS_IMGUI_DIR}")
target_link_libraries(imgui PUBLIC ruas_options)
target_compile_options(imgui PRIVATE -w -Os)
target_compile_definitions(imgui PUBLIC
  "ImDrawIdx=unsigned int" IMGUI_ENABLE_TEST_ENGINE IMGUI_USE_WCHAR32 IMGUI_DISABLE_FILE_FUNCTIONS
  IMGUI_DISABLE_DEFAULT_FONT IMGUI_DISABLE_OBSOLETE_FUNCTIONS IMGUI_DISABLE_DEMO_WINDOWS IMGUI_DISABLE_DEBUG_TOOLS
  IMGUI_IMPL_OPENGL_ES3)
