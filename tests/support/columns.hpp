// Columns and tables in one line each, for tests.
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "table/table.hpp"

namespace ruas::testing {

inline Column numbers(std::string name, std::vector<double> values) {
  return {std::move(name), NumberColumn{std::move(values)}};
}

inline Column dates(std::string name, std::vector<std::int64_t> seconds) {
  return {std::move(name), DateColumn{std::move(seconds), false}};
}

/// An empty string is a missing cell.
inline Column categories(std::string name, const std::vector<std::string>& cells) {
  CategoryColumn column;
  for (const std::string& cell : cells) {
    std::uint32_t code = 0;
    while (code < column.labels.size() && column.labels[code] != cell) ++code;
    if (!cell.empty() && code == column.labels.size()) column.labels.push_back(cell);
    column.codes.push_back(cell.empty() ? kMissingCode : code);
  }
  return {std::move(name), std::move(column)};
}

/// An empty string is a missing cell.
inline Column texts(std::string name, const std::vector<std::string>& cells) {
  TextColumn column;
  for (const std::string& cell : cells) column.push_back(cell);
  return {std::move(name), std::move(column)};
}

inline Table table(std::vector<Column> columns) {
  const std::size_t rows = columns.empty() ? 0 : columns.front().size();
  return {std::move(columns), rows};
}

}  // namespace ruas::testing
