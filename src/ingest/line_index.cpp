#include "ingest/line_index.hpp"

#include <algorithm>

namespace ruas {

void LineIndex::add(std::uint64_t rows, std::uint64_t line) {
  if (rows == 0) return;
  if (runs_.empty() || runs_.back().first_line + (rows_ - runs_.back().first_row) != line)
    runs_.push_back({rows_, line});
  rows_ += rows;
}

void LineIndex::append(const LineIndex& later) {
  for (std::size_t i = 0; i < later.runs_.size(); ++i) {
    const std::uint64_t end = i + 1 < later.runs_.size() ? later.runs_[i + 1].first_row : later.rows_;
    add(end - later.runs_[i].first_row, later.runs_[i].first_line);
  }
}

std::uint64_t LineIndex::line_of(std::uint64_t row) const {
  if (row >= rows_) return 0;
  const auto behind = std::upper_bound(runs_.begin(), runs_.end(), row,
                                       [](std::uint64_t r, const Run& run) { return r < run.first_row; });
  const Run& run = behind[-1];
  return run.first_line + (row - run.first_row);
}

}  // namespace ruas
