#include "ui/model/text_lines.hpp"

#include <algorithm>

namespace ruas::ui {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string with_line(std::string_view text, std::size_t line, std::string_view typed) {
  std::vector<std::string> lines = lines_of(text);
  if (line >= lines.size()) {
    lines.emplace_back(typed);
  } else {
    lines[line] = typed;
  }
  std::string changed;
  for (const std::string& each : lines) changed.append(each).append("\n");
  return changed;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace ruas::ui
