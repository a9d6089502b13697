// The checks, one function each; check_quality calls them in turn.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "quality/check_quality.hpp"

namespace ruas {

/// What is checked. Everything outlives the check.
struct Subject {
  const Table& table;
  const Profile& profile;
  std::span<const ColumnMeaning> meanings;
  FileKind kind;
  const QualityOptions& options;

  const Column& column(std::size_t index) const { return table.column(index); }
  bool has_role(std::size_t index, Role role) const { return meanings[index].role.value == role; }
};

/// What one check found, and out of how much: the score needs the faultless too.
struct Checked {
  std::vector<Finding> findings;
  std::uint64_t looked_at = 0;  // cells, rows or customers
  std::uint64_t faulty = 0;

  void add(Checked other);
};

// Checks of one column: independent of each other, so that columns are checked in parallel.
Checked check_missing(const Subject& subject, std::size_t column);
Checked check_constant(const Subject& subject, std::size_t column);
Checked check_impossible(const Subject& subject, std::size_t column);
Checked check_extreme(const Subject& subject, std::size_t column);
Checked check_spelling(const Subject& subject, std::size_t column);
Checked check_personal(const Subject& subject, std::size_t column);
Checked check_currencies(const Subject& subject, std::size_t column);

// Checks of the table as a whole, parallel inside.
Checked check_duplicates(const Subject& subject, Run& run);
Checked check_near_duplicates(const Subject& subject, Run& run);
Checked check_refunds(const Subject& subject);
Checked check_age(const Subject& subject, Run& run);

/// A finding with its id, about one column.
Finding make_finding(FindingKind kind, Severity severity, const std::string& column);

/// The first kExampleRows rows for which `is` holds.
template <class Is>
std::vector<std::uint64_t> first_rows_where(std::size_t rows, const Is& is) {
  std::vector<std::uint64_t> found;
  for (std::size_t row = 0; row < rows && found.size() < kExampleRows; ++row)
    if (is(row)) found.push_back(row);
  return found;
}

}  // namespace ruas
