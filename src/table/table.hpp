// What was read: named, typed columns of equal length. Filled by ingest, then read only; safe to share between threads.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "table/column.hpp"

namespace ruas {

class Table {
 public:
  Table() = default;
  /// All columns have `rows` values; names are unique.
  Table(std::vector<Column> columns, std::size_t rows) : columns_(std::move(columns)), rows_(rows) {}

  std::size_t rows() const { return rows_; }
  const std::vector<Column>& columns() const { return columns_; }
  const Column& column(std::size_t index) const { return columns_[index]; }

  /// Nothing where no column has that name.
  const Column* find(std::string_view name) const {
    for (const Column& column : columns_)
      if (column.name == name) return &column;
    return nullptr;
  }

 private:
  std::vector<Column> columns_;
  std::size_t rows_ = 0;
};

}  // namespace ruas
