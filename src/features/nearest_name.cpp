#include "features/nearest_name.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace ruas {
namespace {

constexpr std::size_t kCompared = 64;

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (lower(a[i]) == lower(b[j]) ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row[b.size()];
}

}  // namespace

std::string nearest_name(const Table& table, std::string_view name) {
  std::string nearest;
  std::size_t smallest = SIZE_MAX;
  for (const Column& column : table.columns()) {
    const std::size_t distance =
        edit_distance(name.substr(0, kCompared), std::string_view(column.name).substr(0, kCompared));
    if (distance >= smallest) continue;
    smallest = distance;
    nearest = column.name;
  }
  return nearest;
}

}  // namespace ruas
