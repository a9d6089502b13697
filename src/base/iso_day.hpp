// Days as files and formulas write them: "2024-04-03" (ISO 8601).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ruas {

/// Days since 1970-01-01; nothing where the text is no such day.
std::optional<std::int32_t> read_iso_day(std::string_view text);
std::string write_iso_day(std::int64_t day);

}  // namespace ruas
