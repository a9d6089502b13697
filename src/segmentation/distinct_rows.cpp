#include <algorithm>
#include <bit>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "segmentation/kmeans.hpp"

namespace ruas {
namespace {

/// The value's bits, 0 and −0 being one value.
std::uint32_t bits_of(float value) {
  return std::bit_cast<std::uint32_t>(value + 0.0f);
}

std::uint64_t hash_row(const FeatureMatrix& matrix, std::size_t row) {
  std::uint64_t hash = 0xcbf29ce484222325u;  // FNV-1a over words
  for (std::size_t f = 0; f < matrix.features(); ++f) {
    hash = (hash ^ bits_of(matrix.at(row, f))) * 0x100000001b3u;
    hash ^= hash >> 32;
  }
  return hash;
}

bool equal_rows(const FeatureMatrix& matrix, std::size_t a, std::size_t b) {
  for (std::size_t f = 0; f < matrix.features(); ++f)
    if (bits_of(matrix.at(a, f)) != bits_of(matrix.at(b, f))) return false;
  return true;
}

}  // namespace

std::size_t count_distinct_rows(const FeatureMatrix& matrix, std::size_t limit) {
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> seen;  // rows that differ, by hash
  std::size_t distinct = 0;
  for (std::size_t row = 0; row < matrix.rows() && distinct < limit; ++row) {
    std::vector<std::size_t>& alike = seen[hash_row(matrix, row)];
    if (std::any_of(alike.begin(), alike.end(),
                    [&](std::size_t other) { return equal_rows(matrix, row, other); }))
      continue;
    alike.push_back(row);
    ++distinct;
  }
  return distinct;
}

}  // namespace ruas
