// The real data sets beside the project, for the tests that use them; they are not part of it.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "nlohmann/json.hpp"

#include "support/folders.hpp"

namespace ruas::testing {

inline bool real_data_present() { return std::filesystem::exists(data_folder() / "golden.json"); }

inline std::string read_real_file(const std::string& path) {
  std::ifstream stream(data_folder() / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// Independent reference results (golden.json).
inline nlohmann::json read_golden() { return nlohmann::json::parse(read_real_file("golden.json")); }

}  // namespace ruas::testing

/// Ends the test with a clear sentence where the data sets are not on this machine.
#define RUAS_NEEDS_REAL_DATA()                                                                     \
  if (!ruas::testing::real_data_present())                                                         \
  GTEST_SKIP() << "skipped: no real data sets in " << ruas::testing::data_folder() << " (CMake: RUAS_DATA_DIR)"
