#include "features/nearest_name.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace ruas {
namespace {

constexpr std::size_t kCompared = 64;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Optimal string alignment: two neighbouring letters in each other's place are one slip, not two.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, above(b.size() + 1), row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = above[j] + (lower(a[i]) == lower(b[j]) ? 0 : 1);
      row[j + 1] = std::min({replaced, row[j] + 1, above[j + 1] + 1});
      if (i > 0 && j > 0 && lower(a[i]) == lower(b[j - 1]) && lower(a[i - 1]) == lower(b[j]))
        row[j + 1] = std::min(row[j + 1], before[j - 1] + 1);
    }
    before = std::exchange(above, row);
  }
  return above[b.size()];
}

}  // namespace

std::string nearest_name(const Table& table, std::string_view name) {
  std::string nearest;
  std::size_t smallest = SIZE_MAX;
  const std::string_view typed = name.substr(0, kCompared);
  for (const Column& column : table.columns()) {
    const std::string_view known = std::string_view(column.name).substr(0, kCompared);
    const std::size_t distance = edit_distance(typed, known);
    if (distance >= smallest || 3 * distance > std::max(typed.size(), known.size())) continue;
    smallest = distance;
    nearest = column.name;
  }
  return nearest;
}

Error with_nearest(Error error, std::string nearest) {
  if (nearest.empty()) return error;
  error.key += "_near";
  return std::move(error.with("nearest", std::move(nearest)));
}

}  // namespace ruas
