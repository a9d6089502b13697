// A table of plain text, its columns as wide as they need to be.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ruas::command_line {

enum class Align { left, right };

/// Columns of a terminal that `text` takes: code points, for the scripts in use here.
std::size_t width_of(std::string_view text);
/// At most `width` columns wide; what is cut off ends in "…".
std::string shortened(std::string_view text, std::size_t width);

class TextTable {
 public:
  explicit TextTable(std::vector<Align> alignment) : alignment_(std::move(alignment)) {}

  /// As many cells as there are columns.
  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  /// Two spaces before and between columns, a line per row, none with trailing spaces.
  std::string text() const;

 private:
  std::vector<Align> alignment_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace ruas::command_line
