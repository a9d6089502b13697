// Where the tests and the real data sets lie on this machine. The paths are compiled into folders.cpp alone, so that all
// other test code is the same in every clone.
#pragma once

#include <filesystem>

namespace ruas::testing {

/// The project's tests/ folder.
std::filesystem::path tests_folder();
/// The real data sets beside the project (CMake's RUAS_DATA_DIR); may not exist.
std::filesystem::path data_folder();

}  // namespace ruas::testing
