// The different values of a column, numbered from 0, whatever its type.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "parallel/run.hpp"
#include "table/column.hpp"

namespace ruas {

/// Not to be copied: `of_row` may look into `owned`. The column outlives it.
struct Codes {
  Codes() = default;
  Codes(Codes&&) = default;
  Codes& operator=(Codes&&) = default;

  std::span<const std::uint32_t> of_row;  // kMissingCode where the cell is missing
  std::uint32_t count = 0;
  std::vector<std::uint32_t> first_rows;  // per code; empty for a category, whose labels tell
  std::vector<std::uint32_t> owned;
};

/// A category's own codes, without a copy; else numbers in order of first appearance. −0 and 0 are the same
/// number. Fewer than 2³² − 1 rows. Time O(rows); 16 bytes per row while it works, 4 afterwards.
Codes codes_of(const Column& column, Run& run);

/// What the value of a code looks like in the file: numbers shortest, dates as 2024-04-03.
std::string label_of(const Column& column, const Codes& codes, std::uint32_t code);

}  // namespace ruas
