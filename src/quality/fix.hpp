// Mending a table: each fix is a value, so that undoing is applying a shorter list.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "base/message.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

enum class FixKind {
  leave_column_out,        // the column stays in the table but takes no part
  leave_rows_out_empty,    // rows without a value in the column
  leave_rows_out_outside,  // rows whose number (dates: days since 1970) lies outside [low, high]
  leave_rows_out_equal,    // rows whose number is `low`
  leave_rows_out_prefix,   // rows whose text begins with `text` and then a digit
  leave_rows_out_twice,    // all but the first of rows that are the same in every column
  keep_first_of_id,        // of the rows with one id, the first; rows without id stay
  keep_last_of_id,
  keep_label,  // rows with another label than `text` leave; rows without one stay
  fill_with_median,
  fill_with_most_frequent,
  fill_with_label,  // a category of its own, called `text`
  merge_labels,     // each label `from` of `labels` becomes `to`
  empty_outside,    // numbers and dates outside [low, high] become missing
  empty_equal,      // numbers equal to `low` become missing
  limit_to_range,   // numbers outside [low, high] become the nearest of both
};

/// Bounds that leave everything in: finite, so that they can be written as JSON.
inline constexpr double kNoLowBound = std::numeric_limits<double>::lowest();
inline constexpr double kNoHighBound = std::numeric_limits<double>::max();

struct Fix {
  FixKind kind{};
  std::string column;  // empty for leave_rows_out_twice
  double low = 0;
  double high = 0;
  std::string text;
  std::vector<std::pair<std::string, std::string>> labels;  // from, to

  friend bool operator==(const Fix&, const Fix&) = default;
};

struct AppliedFix {
  Message what;  // for the "what changed" log: key "quality.did_…", with the count of rows or cells
  std::uint64_t rows_left_out = 0;
  std::uint64_t cells_changed = 0;
};

struct FixedTable {
  Table table;
  /// For each row of `table`, its row in the table that was given; empty where all rows are still there.
  std::vector<std::uint32_t> source_rows;
  std::vector<std::string> columns_left_out;
  std::vector<AppliedFix> log;  // one per fix, in order

  std::uint64_t source_row(std::uint64_t row) const { return source_rows.empty() ? row : source_rows[row]; }
};

/// Applies the fixes in order, each to what those before left. The given table and the user's file stay as
/// they are. A fix that names no column of the table, or one of another type, changes nothing and says so in
/// the log (recipes are applied to other files). The same result at any number of threads.
FixedTable apply_fixes(const Table& table, const std::vector<Fix>& fixes, Run& run);

}  // namespace ruas
