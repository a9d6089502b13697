// Columns that an earlier download of Ruas appended to the file: results, not descriptions of customers.
#pragma once

#include <cstddef>
#include <vector>

#include "profile/profile.hpp"
#include "table/table.hpp"

namespace ruas {

/// Indices of columns called "segment" and "confidence" (or "segment_2" and "confidence_2", …) that stand
/// side by side, the first with nothing but segment letters, the second with nothing but numbers from 0 to 1.
std::vector<std::size_t> own_columns(const Table& table, const Profile& profile);

}  // namespace ruas
