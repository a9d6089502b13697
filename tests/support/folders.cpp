#include "support/folders.hpp"

namespace ruas::testing {

std::filesystem::path tests_folder() { return RUAS_TESTS_DIR; }
std::filesystem::path data_folder() { return RUAS_DATA_DIR; }

}  // namespace ruas::testing
