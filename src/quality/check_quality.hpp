// Table → findings, what can be done about each, and a score.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "parallel/run.hpp"
#include "profile/file_kind.hpp"
#include "profile/profile.hpp"
#include "profile/roles.hpp"
#include "quality/finding.hpp"
#include "quality/score.hpp"
#include "table/table.hpp"

namespace ruas {

/// Amounts of one column in several currencies. The table has only the numbers: whoever read the file tells.
struct MixedCurrencies {
  std::size_t column = 0;
  std::string main;              // the most frequent
  std::uint64_t currencies = 0;  // how many there are
  std::uint64_t others = 0;      // amounts in another than the main one
  std::vector<std::uint64_t> example_rows;  // as Finding::example_rows
};

struct QualityOptions {
  /// Days since 1970-01-01. Without it no date is in the future (only beyond 2100) and no file is old.
  std::optional<std::int64_t> today;
  /// What a category of missing values is called when it is made one of its own.
  std::string missing_label = "(empty)";
  std::vector<MixedCurrencies> mixed_currencies{};
};

struct QualityReport {
  std::vector<Finding> findings;  // most serious first, then as they were checked, columns in table order
  QualityScore score;
};

/// Time O(cells), with few passes over each column. Stage reported: "stage.quality". The same findings at any
/// number of threads.
QualityReport check_quality(const Table& table, const Profile& profile,
                            std::span<const ColumnMeaning> meanings, FileKind kind,
                            const QualityOptions& options, Run& run);

/// Columns that hold personal data according to a report: left out of clustering unless the user takes them
/// in.
std::vector<std::string> personal_columns(const QualityReport& report);

}  // namespace ruas
