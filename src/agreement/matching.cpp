#include "agreement/matching.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

namespace ruas {
namespace {

/// The cheapest perfect assignment of a square matrix of costs. Row and column 0 stand for "none yet".
class Hungarian {
 public:
  explicit Hungarian(std::size_t size)
      : size_(size),
        costs_((size + 1) * (size + 1)),
        row_price_(size + 1),
        column_price_(size + 1),
        row_of_column_(size + 1) {}

  std::int64_t& cost(std::size_t row, std::size_t column) {
    return costs_[(row + 1) * (size_ + 1) + column + 1];
  }

  std::vector<std::size_t> column_of_row() {
    for (std::size_t row = 1; row <= size_; ++row) place(row);
    std::vector<std::size_t> columns(size_);
    for (std::size_t column = 1; column <= size_; ++column) columns[row_of_column_[column] - 1] = column - 1;
    return columns;
  }

 private:
  /// Gives the row a column along the shortest path of reassignments.
  void place(std::size_t row) {
    constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();
    row_of_column_[0] = row;
    std::vector<std::int64_t> distance(size_ + 1, kFar);
    std::vector<std::size_t> came_from(size_ + 1);
    std::vector<bool> visited(size_ + 1);
    std::size_t column = 0;
    while (row_of_column_[column] != 0) {
      visited[column] = true;
      const std::size_t from = row_of_column_[column];
      std::size_t next = 0;
      std::int64_t step = kFar;
      for (std::size_t to = 1; to <= size_; ++to) {
        if (visited[to]) continue;
        const std::int64_t reduced = costs_[from * (size_ + 1) + to] - row_price_[from] - column_price_[to];
        if (reduced < distance[to]) {
          distance[to] = reduced;
          came_from[to] = column;
        }
        if (distance[to] < step) {
          step = distance[to];
          next = to;
        }
      }
      for (std::size_t to = 0; to <= size_; ++to) {
        if (visited[to]) {
          row_price_[row_of_column_[to]] += step;
          column_price_[to] -= step;
        } else if (distance[to] != kFar) {
          distance[to] -= step;
        }
      }
      column = next;
    }
    for (; column != 0; column = came_from[column])
      row_of_column_[column] = row_of_column_[came_from[column]];
  }

  std::size_t size_;
  std::vector<std::int64_t> costs_, row_price_, column_price_;
  std::vector<std::size_t> row_of_column_;
};

}  // namespace

std::vector<std::size_t> best_assignment(std::span<const std::uint64_t> gains, std::size_t rows,
                                         std::size_t columns) {
  assert(gains.size() == rows * columns);
  Hungarian hungarian(std::max(rows, columns));
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t column = 0; column < columns; ++column)
      hungarian.cost(row, column) = -static_cast<std::int64_t>(gains[row * columns + column]);
  std::vector<std::size_t> assignment = hungarian.column_of_row();
  assignment.resize(rows);
  for (std::size_t& column : assignment)
    if (column >= columns) column = kUnmatched;
  return assignment;
}

Matching match_segments(const Crosstab& crosstab) {
  Matching matching{best_assignment(crosstab.counts, crosstab.first_segments, crosstab.second_segments),
                    std::vector<std::size_t>(crosstab.second_segments, kUnmatched), 0};
  for (std::size_t first = 0; first < crosstab.first_segments; ++first) {
    std::size_t& second = matching.second_of_first[first];
    if (second == kUnmatched) continue;
    const std::uint64_t shared = crosstab.at(first, second);
    if (shared == 0) {
      second = kUnmatched;
      continue;
    }
    matching.first_of_second[second] = first;
    matching.rows_in_matched += shared;
  }
  return matching;
}

std::vector<std::uint32_t> differing_rows(std::span<const std::uint8_t> first,
                                          std::span<const std::uint8_t> second, const Matching& matching) {
  assert(first.size() == second.size());
  std::vector<std::uint32_t> rows;
  for (std::size_t row = 0; row < first.size(); ++row) {
    const std::size_t expected =
        first[row] == kWithoutSegment ? kWithoutSegment : matching.second_of_first[first[row]];
    if (second[row] != expected) rows.push_back(static_cast<std::uint32_t>(row));
  }
  return rows;
}

}  // namespace ruas
