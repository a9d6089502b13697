// The clustering benchmarks beside the project, standardised.
#pragma once

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "features/matrix.hpp"
#include "support/plain_csv.hpp"

namespace ruas::testing {

/// The named columns of the file, z-scored (divisor n).
inline FeatureMatrix standardised(const std::string& path, const std::vector<std::string>& columns) {
  const Table table = read_numbers(path, columns);
  FeatureMatrix matrix(table.rows(), columns.size());
  for (std::size_t f = 0; f < columns.size(); ++f) {
    const std::vector<double>& values = std::get<NumberColumn>(table.column(f).values).values;
    const double count = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values) mean += value / count;
    double variance = 0;
    for (const double value : values) variance += (value - mean) * (value - mean) / count;
    for (std::size_t row = 0; row < values.size(); ++row)
      matrix.at(row, f) = static_cast<float>((values[row] - mean) / std::sqrt(variance));
  }
  return matrix;
}

/// A set of clustering_benchmarks without its labels.
inline FeatureMatrix benchmark_set(const std::string& name) {
  const std::string path = "clustering_benchmarks/" + name + ".csv";
  std::ifstream file(ruas::testing::data_folder() / path);
  std::string line;
  std::getline(file, line);
  std::vector<std::string> columns;
  for (const std::string& column : split_line(line))
    if (!column.starts_with("label")) columns.push_back(column);
  return standardised(path, columns);
}

}  // namespace ruas::testing
