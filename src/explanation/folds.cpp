#include "explanation/folds.hpp"

#include "base/random.hpp"

namespace ruas {
namespace {

constexpr std::uint64_t kFoldStream = 0x666f'6c64;

}  // namespace

std::vector<std::uint8_t> rows_of_fold(std::size_t rows, std::size_t fold, std::uint64_t seed) {
  std::vector<std::uint8_t> in_fold(rows);
  for (std::size_t row = 0; row < rows; ++row)
    in_fold[row] = random_bits(seed, kFoldStream, row) % kFolds == fold ? 1 : 0;
  return in_fold;
}

}  // namespace ruas
