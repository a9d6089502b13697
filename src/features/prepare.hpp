// Table → FeatureMatrix: which columns take part and how each becomes numbers. METHODS §6, "Preparation".
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "features/matrix.hpp"
#include "parallel/run.hpp"
#include "profile/profile.hpp"
#include "table/table.hpp"

namespace ruas {

/// A column that does not take part, and the reason in words.
struct LeftOutColumn {
  std::string name;
  Message reason;
};

/// How much a column counts in the distance between rows: its features are multiplied by it. 1 is neutral.
struct ColumnWeight {
  std::string name;
  double weight = 1;  // above 0
};

struct PrepareOptions {
  std::vector<std::string> columns{};  // names to use; empty: choose_columns decides
  std::vector<std::string> ignore{};   // names to leave out, also where named in `columns`
  bool log_skewed = true;              // log1p where skew > 2 and no value is below 0
  std::vector<LeftOutColumn> unless_named{};  // left out for these reasons where `columns` does not name them
  std::vector<ColumnWeight> weights{};        // of columns with another weight than 1
};

/// How one column of the table was prepared.
struct PreparedColumn {
  std::string name;
  std::size_t table_column = 0;
  bool categorical = false;
  bool log = false;               // log1p before standardising
  double mean = 0;                // of the (logged) values over the rows used
  double standard_deviation = 1;  // population (divisor n); 1 where all values over the rows used are equal
  double weight = 1;
  /// Categorical: the levels that occur in the rows used, one feature each, weighted 1/√levels, in order of
  /// first appearance in the file. Missing cells are the last level, with an empty name.
  std::vector<std::string> levels;
  std::size_t first_feature = 0;
  std::size_t feature_count = 1;
};

/// Which columns take part, before anything is computed: the Data screen shows it as soon as a file is open.
struct ColumnChoice {
  std::vector<std::size_t> columns;  // indices into the table, increasing
  std::vector<LeftOutColumn> left_out;
};

/// Left out unless named: identifiers, columns with more than this share of cells missing, categories
/// with more levels than this, and copies of a column before (features/repeated_column.hpp). Left out in any case: columns without two different values, dates and free
/// text.
inline constexpr double kMostMissing = 0.4;
inline constexpr std::uint64_t kMostLevels = 20;
/// Even by name a category with more levels does not take part: each level is a feature of its own.
inline constexpr std::uint64_t kMostLevelsByName = 1000;

/// There may be none to use. Errors: an unknown column name (with the nearest existing one), a named column that
/// cannot take part.
Result<ColumnChoice> choose_columns(const Table& table, const Profile& profile,
                                    const PrepareOptions& options);

struct Prepared {
  FeatureMatrix matrix;
  std::vector<PreparedColumn> columns;
  std::vector<LeftOutColumn> left_out;
  /// Table row of each matrix row, increasing. Rows with a missing number in a used column are set aside; a
  /// missing category is a level of its own.
  std::vector<std::uint32_t> rows;
  std::uint64_t rows_set_aside = 0;
};

/// `profile` is that of `table`. Errors: those of choose_columns, no column to use, and no complete row. Stage reported:
/// "stage.prepare". The same bits at any number of threads.
Result<Prepared> prepare(const Table& table, const Profile& profile, const PrepareOptions& options, Run& run);

}  // namespace ruas
