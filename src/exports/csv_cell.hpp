// A cell of a file that Ruas writes itself.
#pragma once

#include <string>
#include <string_view>

namespace ruas {

/// RFC 4180: in quotes, and quotes doubled, where the text holds a comma, a quote or a line end.
inline void append_csv_cell(std::string_view text, std::string& out) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

/// A text that Ruas put together, such as a message with names in it. A spreadsheet takes a cell that begins with = + - @, a tab
/// or a line end for a formula and would run it: an apostrophe before it makes it text (OWASP, "CSV injection").
inline void append_csv_text(std::string_view text, std::string& out) {
  constexpr std::string_view kBeginFormulas = "=+-@\t\r\n";
  if (text.empty() || kBeginFormulas.find(text.front()) == std::string_view::npos) return append_csv_cell(text, out);
  append_csv_cell("'" + std::string(text), out);
}

}  // namespace ruas
