// Which column of one table names the rows of another, and what following it would bring.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "table/table.hpp"

namespace ruas {

/// A table under the name people know it by ("customers", without folder and ending). The table outlives it.
struct NamedTable {
  std::string name;
  const Table* table;
};

enum class KeySpelling {
  exact,
  folded  // capitals, spaces around and leading zeros do not count: "c007 " is "C7"
};

/// Values of `from` are looked up in `to`. Tables and columns by index.
struct JoinKey {
  std::size_t from_table = 0;
  std::size_t from_column = 0;
  std::size_t to_table = 0;
  std::size_t to_column = 0;
  KeySpelling spelling = KeySpelling::exact;

  friend bool operator==(const JoinKey&, const JoinKey&) = default;
};

enum class Relation { one_to_one, many_to_one, many_to_many };

/// Counts are of the whole tables; examples are the first three in the file.
struct KeyReport {
  JoinKey key;
  Relation relation = Relation::many_to_one;

  std::uint64_t values = 0;  // different values of the from column
  std::uint64_t values_found = 0;
  std::uint64_t rows = 0;  // of the from table; found + not_found + blank
  std::uint64_t rows_found = 0;
  std::uint64_t rows_not_found = 0;
  std::uint64_t rows_blank = 0;
  std::vector<std::string> not_found;  // examples

  std::uint64_t to_rows = 0;
  std::uint64_t to_rows_unused = 0;  // with a key that no row of the from table has
  std::uint64_t to_rows_blank = 0;
  std::uint64_t to_rows_identical = 0;  // repeat an earlier row in every column: left out, the first serves
  std::vector<std::string> unused;      // examples

  Message found;                 // "CustomerID ↔ CustomerID: 447 of 447 found"
  std::vector<Message> notes;    // everything else a person should know, one sentence each
  std::optional<Error> refused;  // why this key cannot be followed, and how to mend it

  double share_found() const {
    return rows == 0 ? 0 : static_cast<double>(rows_found) / static_cast<double>(rows);
  }
};

}  // namespace ruas
