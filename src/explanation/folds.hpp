// Every row once kept from what is then asked about it: five random folds, the same for the same seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ruas {

inline constexpr std::size_t kFolds = 5;

/// Per row, 1 where it belongs to `fold`, 0 … kFolds − 1.
std::vector<std::uint8_t> rows_of_fold(std::size_t rows, std::size_t fold, std::uint64_t seed);

}  // namespace ruas
