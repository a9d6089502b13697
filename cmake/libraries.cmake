# Header-only libraries come from the system, but /usr/include as a whole must not reach em++ (nor need it reach
# g++): each is linked into one staging folder, and only that folder is on the include path. It lies in the cache, so that
# every build of every clone compiles with the same command and ccache knows it again.
set(RUAS_STAGED "${RUAS_CACHE}/headers")
file(MAKE_DIRECTORY "${RUAS_STAGED}")

function(stage name)  # stage(NAME CANDIDATE...): the first candidate folder that exists becomes <staged>/NAME
  foreach(candidate ${ARGN})
    if(EXISTS "${candidate}")
      file(CREATE_LINK "${candidate}" "${RUAS_STAGED}/${name}" SYMBOLIC)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "The ${name} headers are missing: run scripts/setup.")
endfunction()

stage(Eigen /usr/include/eigen3/Eigen /usr/local/include/eigen3/Eigen)
stage(nlohmann /usr/include/nlohmann /usr/local/include/nlohmann)
stage(fast_float /usr/include/fast_float /usr/local/include/fast_float)

add_library(eigen INTERFACE)
target_include_directories(eigen SYSTEM INTERFACE "${RUAS_STAGED}")
# Vector packets add up in an order that depends on the machine; results must not.
target_compile_definitions(eigen INTERFACE EIGEN_DONT_VECTORIZE EIGEN_MPL2_ONLY)

add_library(json INTERFACE)
target_include_directories(json SYSTEM INTERFACE "${RUAS_STAGED}")

add_library(fast_float INTERFACE)
target_include_directories(fast_float SYSTEM INTERFACE "${RUAS_STAGED}")

# GoogleTest is built from its packaged source, so that it always matches the compiler and its checks.
function(add_googletest)
  find_path(GOOGLETEST_SOURCE src/gtest-all.cc HINTS /usr/src/googletest/googletest NO_CMAKE_FIND_ROOT_PATH)
  if(NOT GOOGLETEST_SOURCE)
    message(FATAL_ERROR "The GoogleTest sources are missing: run scripts/setup.")
  endif()
  add_library(googletest STATIC "${GOOGLETEST_SOURCE}/src/gtest-all.cc" "${GOOGLETEST_SOURCE}/src/gtest_main.cc")
  target_include_directories(googletest SYSTEM PUBLIC "${GOOGLETEST_SOURCE}/include")
  target_include_directories(googletest PRIVATE "${GOOGLETEST_SOURCE}")
  target_link_libraries(googletest PRIVATE ruas_options)
  target_compile_options(googletest PRIVATE -w)

  # What every test program links: GoogleTest, the warnings, and where things lie.
  add_library(test_support STATIC "${PROJECT_SOURCE_DIR}/tests/support/folders.cpp")
  target_include_directories(test_support PUBLIC "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(test_support PRIVATE RUAS_TESTS_DIR="${PROJECT_SOURCE_DIR}/tests" RUAS_DATA_DIR="${RUAS_DATA_DIR}")
  target_link_libraries(test_support PUBLIC googletest ruas_options PRIVATE ruas_warnings)
  target_link_libraries(test_support INTERFACE ruas_warnings)
endfunction()
