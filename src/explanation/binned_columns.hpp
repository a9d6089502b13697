// The table's own columns cut into few bins, so that trees and rules can try every border in one pass over
// the rows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "rules/condition.hpp"
#include "table/table.hpp"

namespace ruas {

/// At most so many bins of a column, so that a bin is a byte.
inline constexpr std::size_t kMostBins = 64;

/// One column over the rows used. Numbers: bin b holds the values above borders[b − 1] and up to borders[b];
/// borders are as short as the values on either side allow ("40", not "39.873"). Categories: a bin per label;
/// missing cells have the last bin of their own, where there are any, and so have the rarer labels beyond
/// kMostBins.
struct BinnedColumn {
  std::string name;
  bool categorical = false;
  bool yes_or_no = false;             // numbers: nothing but 0 and 1
  std::vector<double> borders{};      // numbers: bins − 1, rising
  std::vector<std::string> labels{};  // categories: of the bins that are one label
  bool last_is_missing = false;
  std::size_t bins = 0;
  std::vector<std::uint8_t> bin_of{};  // per row used
};

/// Number and category columns with those indices; others are passed over. `rows` are table rows; numbers
/// among them that are missing go to bin 0 (columns used for segments have none). Borders are quantiles of a
/// sample of 10,000 rows.
std::vector<BinnedColumn> bin_columns(const Table& table, std::span<const std::size_t> columns,
                                      std::span<const std::uint32_t> rows, Run& run);

/// A question about one column that each row answers with yes or no.
struct Split {
  std::size_t column = 0;
  std::size_t bin = 0;  // numbers: is the row's bin at most this? categories: is it this one?
  friend bool operator==(const Split&, const Split&) = default;
};

inline bool answers_yes(const BinnedColumn& column, std::size_t bin, std::uint8_t of_row) {
  return column.categorical ? of_row == bin : of_row <= bin;
}

/// Whether a split can be put into words: not on the bin of the rarer labels.
bool can_be_asked(const BinnedColumn& column, std::size_t bin);
/// The comparison that the rows with that answer satisfy.
Condition condition_of(const BinnedColumn& column, std::size_t bin, bool yes);

/// The shortest decimal number at least `low` and below `high`; low < high.
double shortest_between(double low, double high);

}  // namespace ruas
