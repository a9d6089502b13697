// Fixes as they are offered beside a finding.
#pragma once

#include <cstdint>
#include <string>

#include "quality/finding.hpp"

namespace ruas {

/// "Leave these rows out".
OfferedFix offer_rows(FixKind kind, const std::string& column, std::uint64_t rows);
/// `label` is a key of src/words.
OfferedFix offer_cells(FixKind kind, const std::string& column, const char* label, std::uint64_t cells);
/// "Leave the column out".
OfferedFix offer_without_column(const std::string& column);

OfferedFix with_range(OfferedFix offered, double low, double high);
OfferedFix recommended(OfferedFix offered);

}  // namespace ruas
