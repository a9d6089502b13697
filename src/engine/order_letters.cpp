#include "engine/order_letters.hpp"

#include <algorithm>
#include <numeric>

namespace ruas {

OrderedLetters order_letters(const std::vector<std::size_t>& numbers, bool has_outliers) {
  std::vector<std::size_t> order(numbers.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end() - (has_outliers ? 1 : 0),
            [&](std::size_t a, std::size_t b) { return numbers[a] < numbers[b]; });
  OrderedLetters ordered{{}, std::vector<std::uint8_t>(numbers.size())};
  std::vector<std::size_t> rising;
  for (const std::size_t segment : order) {
    ordered.place_of[segment] = static_cast<std::uint8_t>(rising.size());
    rising.push_back(numbers[segment]);
  }
  ordered.letters = SegmentLetters(std::move(rising));
  return ordered;
}

}  // namespace ruas
