// A file with results, or with a split, and which of its columns say what.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "engine/results.hpp"

namespace ruas {

class ResultTable {
 public:
  explicit ResultTable(OpenedFile file);

  const std::string& name() const { return file_.name; }
  const Table& table() const { return *file_.table; }
  std::size_t rows() const { return file_.table->rows(); }

  /// All of them, as a person lists them.
  std::string column_names() const;
  /// The column of that name. Error: there is none, with those that are.
  Result<int> named(const std::string& name) const;
  /// The named column where a name is given; else the first whose header has one of the words, those that stand earlier in
  /// the list first; −1 where there is none.
  Result<int> find(const std::string& name, std::initializer_list<std::string_view> words) const;
  /// The customers' numbers: named, else by what the column is for. −1 where there is none.
  Result<int> customer(const std::string& name) const;
  /// The rows that customers without a number are called by (engine/customer_names.hpp): named, else by the heading. −1
  /// where there is none.
  Result<int> row_number(const std::string& name) const;

  /// A cell as text.
  std::string text(int column, std::size_t row) const;
  const std::string& header(int column) const;

 private:
  OpenedFile file_;
  std::vector<ColumnMeaning> meanings_;
};

/// The different texts of a column in order of appearance, at most `most` + 1 of them; missing cells are none.
std::vector<std::string> labels_of(const ResultTable& table, int column, std::size_t most);

}  // namespace ruas
