// Number columns of the real data sets, read by a deliberately plain reader: what a test compares against must
// not depend on the code under test.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "gtest/gtest.h"

#include "support/columns.hpp"
#include "support/folders.hpp"

namespace ruas::testing {

/// Use as the first line of a test that needs `file` (relative to the data folder).
#define RUAS_SKIP_WITHOUT(file)                                                \
  if (!std::filesystem::exists(ruas::testing::data_folder() / (file))) \
  GTEST_SKIP() << "Skipped: the real data set " << (file) << " is not in " << testing::data_folder()

/// Cells of one comma-separated line with at most plain quotes around a cell.
inline std::vector<std::string> split_line(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

inline double number_in(const std::string& cell) {
  char* end = nullptr;
  const double value = std::strtod(cell.c_str(), &end);
  return end != cell.c_str() && *end == '\0' ? value : kMissingNumber;
}

/// The named columns of a comma-separated file as numbers; whatever is not a number is missing.
inline Table read_numbers(const std::string& path, const std::vector<std::string>& wanted) {
  std::ifstream file(ruas::testing::data_folder() / path);
  std::string line;
  std::getline(file, line);
  const std::vector<std::string> header = split_line(line);
  std::vector<Column> columns;
  for (const std::string& name : wanted) columns.push_back(numbers(name, {}));
  std::size_t rows = 0;
  for (; std::getline(file, line); ++rows) {
    const std::vector<std::string> cells = split_line(line);
    for (std::size_t i = 0; i < header.size(); ++i)
      for (Column& column : columns)
        if (column.name == header[i])
          std::get<NumberColumn>(column.values)
              .values.push_back(i < cells.size() ? number_in(cells[i]) : kMissingNumber);
  }
  return {std::move(columns), rows};
}

}  // namespace ruas::testing
