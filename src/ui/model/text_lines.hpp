// Lists that people write as lines of text: the RFM map, their own rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ruas::ui {

/// Without the ends of lines.
std::vector<std::string> lines_of(std::string_view text);
/// The text with line `line` typed over, or added where it is one past the end. Emptied lines stay, for the hands that are
/// typing in them; they mean nothing.
std::string with_line(std::string_view text, std::size_t line, std::string_view typed);
/// Nothing but spaces.
bool is_blank(std::string_view line);

}  // namespace ruas::ui
