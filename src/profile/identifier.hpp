// Which columns name a customer instead of measuring one.
#pragma once

#include <span>
#include <string_view>

#include "profile/moments.hpp"

namespace ruas {

/// Whether a column's name says so, in English or Indonesian: "CustomerID", "no_hp", "Kode Pos", "NIK"; but
/// not "Number of orders", "paid" or "income".
bool named_like_identifier(std::string_view name);

/// The stricter half of it, for columns whose values repeat: keys of another table, postal codes ("StoreID",
/// "kodepos").
bool named_like_reference(std::string_view name);

/// Whole numbers that are all different under a name like an identifier's, or that count the rows (steps of
/// the same size, or every number of a range once; 20 rows or more), or that repeat under the name of a
/// reference. `distinct` may stop at ColumnProfile::kDistinctLimit.
bool numbers_identify(std::string_view name, std::span<const double> values, const Moments& moments,
                      std::uint64_t distinct);

}  // namespace ruas
