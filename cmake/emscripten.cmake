# The Emscripten toolchain, found where scripts/setup leaves it: an EMSDK, the PATH, or the cache folder.
# System headers must stay out of em++'s sight (they break its sysroot): see libraries.cmake.
set(CMAKE_SYSTEM_NAME Generic)
set(EMSCRIPTEN TRUE)

include("${CMAKE_CURRENT_LIST_DIR}/cache.cmake")
find_program(EMXX em++ HINTS "$ENV{RUAS_EMSCRIPTEN}" "$ENV{EMSDK}/upstream/emscripten" "${RUAS_CACHE}/emscripten/bin"
             NO_CMAKE_FIND_ROOT_PATH)
if(NOT EMXX)
  message(FATAL_ERROR "No Emscripten found: run scripts/setup.")
endif()
get_filename_component(_emscripten "${EMXX}" DIRECTORY)

set(CMAKE_CXX_COMPILER "${_emscripten}/em++")
set(CMAKE_AR "${_emscripten}/emar" CACHE FILEPATH "")
set(CMAKE_RANLIB "${_emscripten}/emranlib" CACHE FILEPATH "")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_EXECUTABLE_SUFFIX ".js")
set(CMAKE_CROSSCOMPILING_EMULATOR node)
