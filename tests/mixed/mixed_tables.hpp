// Seeded rows of numbers and categories for the tests of mixed.
#pragma once

#include "base/random.hpp"
#include "mixed/mixed_rows.hpp"

namespace ruas::testing {

/// Row r is of group r % groups: numbers scattered about the group, categories mostly those of the group.
inline MixedRows planted_mixture(std::size_t rows, std::size_t numbers, std::size_t categories,
                                 std::size_t groups, std::uint64_t seed) {
  Random random(seed);
  const auto levels = static_cast<std::int32_t>(groups + 1);
  MixedRows out(rows, std::vector<MixedNumber>(numbers),
                std::vector<MixedCategory>(categories, {levels, -1, 1}));
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t group = row % groups;
    for (std::size_t f = 0; f < numbers; ++f)
      out.numbers().at(row, f) =
          static_cast<float>(3.0 * static_cast<double>((group + f) % groups) + random.normal());
    for (std::size_t c = 0; c < categories; ++c)
      out.code(row, c) = random.uniform() < 0.8 ? static_cast<std::int32_t>(group)
                                                : static_cast<std::int32_t>(random.below(groups + 1));
  }
  return out;
}

}  // namespace ruas::testing
