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

}  // namespace ruas
