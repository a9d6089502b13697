// Table → what each column holds, in numbers a person can check.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

struct CategoryCount {
  std::string label;
  std::uint64_t count;
};

struct ColumnProfile {
  std::string name;
  ColumnType type;
  std::uint64_t present = 0;
  std::uint64_t missing = 0;
  std::uint64_t distinct = 0;  // exact up to kDistinctLimit, then that limit
  /// It names customers instead of measuring them: text in which every value differs; whole numbers as
  /// profile/identifier.hpp tells.
  bool looks_like_identifier = false;

  // Numbers only (population moments over the present values).
  double minimum = 0, maximum = 0, mean = 0, standard_deviation = 0, skewness = 0;
  double quartile_1 = 0, median = 0, quartile_3 = 0;  // type-7 quantiles

  // Dates only, seconds since 1970.
  std::int64_t earliest = 0, latest = 0;

  // Categories only, the ten most frequent, ties in order of appearance.
  std::vector<CategoryCount> top;

  static constexpr std::uint64_t kDistinctLimit = 100'000;
};

struct Profile {
  std::vector<ColumnProfile> columns;  // in table order
};

/// Stage reported: "stage.profile". The same numbers at any number of threads.
Profile profile_table(const Table& table, Run& run);

}  // namespace ruas
