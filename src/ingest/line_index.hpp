// Which physical line each row of the table begins on.
//
// Rows mostly stand on consecutive lines; the index holds only where that begins anew: behind an empty line,
// a remark, or a value of several lines. An ordinary file needs one entry, and no file more than one per row.
#pragma once

#include <cstdint>
#include <vector>

namespace ruas {

class LineIndex {
 public:
  /// The next `rows` rows stand on consecutive lines, from `line` (numbered from 1) on.
  void add(std::uint64_t rows, std::uint64_t line);
  void append(const LineIndex& later);

  /// The line on which `row` (from 0) begins; 0 behind the last row.
  std::uint64_t line_of(std::uint64_t row) const;
  std::uint64_t rows() const { return rows_; }
  std::uint64_t bytes() const { return runs_.size() * sizeof(Run); }

 private:
  struct Run {
    std::uint64_t first_row;
    std::uint64_t first_line;
  };
  std::vector<Run> runs_;
  std::uint64_t rows_ = 0;
};

}  // namespace ruas
