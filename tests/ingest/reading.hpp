// Reading text in tests.
#pragma once

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "gtest/gtest.h"

#include "ingest/ingest.hpp"
#include "support/folders.hpp"

namespace ruas {

inline Result<Ingested> read_text(std::string_view text, const ReadOptions& options = {},
                                  std::size_t threads = 1) {
  MemorySource source(text);
  Pool pool(threads);
  Run run(pool);
  return ingest(source, options, run);
}

/// A cell as text, for comparing: missing is "", numbers as written shortest, dates as seconds.
std::string shown_cell(const Column& column, std::size_t row);

inline const Irregularity* irregularity(const IngestReport& report, std::string_view key) {
  for (const Irregularity& found : report.irregularities)
    if (found.what.key == key) return &found;
  return nullptr;
}

inline std::string data_path(const std::string& name) {
  return (testing::data_folder() / name).string();
}

/// All files below a folder of the data sets with that extension ("": any), sorted; none where it is not
/// there.
std::vector<std::string> files_in(const std::string& folder, const std::string& extension);

/// The bytes of a file; empty where it does not exist.
inline std::string file_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

}  // namespace ruas
