// Numbers and dates as each language writes them: 1,234.5 and 1.234,5; 3 Apr 2024 in both, with its own month names.
// Independent of the C locale.
#pragma once

#include <cstdint>
#include <string>

#include "base/language.hpp"

namespace ruas {

/// Thousands marks always, `decimals` digits after the decimal mark. NaN is written as an en dash.
std::string format_number(double value, int decimals, Language language);
std::string format_count(std::int64_t value, Language language);
/// As many digits as a reader wants: three significant below 100, none after the mark from 100 on, and no trailing zeros.
std::string format_measure(double value, Language language);
/// 0.1234 → "12.3%" / "12,3%".
std::string format_percent(double share, int decimals, Language language);
/// Days since 1970-01-01 → "3 Apr 2024" / "3 Apr 2024" with the language's month names.
std::string format_date(std::int64_t days, Language language);
/// 71.5 MB; powers of 1000.
std::string format_bytes(std::uint64_t bytes, Language language);

/// Appends `decimals` digits after a point, no thousands marks: for files, not for people.
void append_fixed(std::string& out, double value, int decimals);
/// Shortest digits that read back to the same double: for files too.
std::string shortest_number(double value);

}  // namespace ruas
