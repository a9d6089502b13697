#include "agreement/crosstab.hpp"

#include <cassert>
#include <numeric>

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 65536;

double pairs(std::uint64_t rows) {
  return 0.5 * static_cast<double>(rows) * (static_cast<double>(rows) - 1);
}

void count(std::span<const std::uint8_t> first, std::span<const std::uint8_t> second, Crosstab& into) {
  for (std::size_t i = 0; i < first.size(); ++i) {
    const bool in_first = first[i] != kWithoutSegment, in_second = second[i] != kWithoutSegment;
    if (in_first && in_second) ++into.counts[first[i] * into.second_segments + second[i]];
    into.only_in_first += in_first && !in_second;
    into.only_in_second += in_second && !in_first;
  }
}

}  // namespace

std::uint64_t Crosstab::rows() const {
  return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

Crosstab crosstab(std::span<const std::uint8_t> first, std::size_t first_segments,
                  std::span<const std::uint8_t> second, std::size_t second_segments, Run& run) {
  assert(first.size() == second.size());
  const Crosstab empty{first_segments, second_segments,
                       std::vector<std::uint64_t>(first_segments * second_segments)};
  const auto parts = map_blocks<Crosstab>(run, first.size(), kBlockRows, [&](Block block) {
    Crosstab part = empty;
    const std::size_t length = block.end - block.begin;
    count(first.subspan(block.begin, length), second.subspan(block.begin, length), part);
    return part;
  });
  Crosstab all = empty;
  for (const Crosstab& part : parts) {
    for (std::size_t i = 0; i < all.counts.size(); ++i) all.counts[i] += part.counts[i];
    all.only_in_first += part.only_in_first;
    all.only_in_second += part.only_in_second;
  }
  return all;
}

double adjusted_rand(const Crosstab& crosstab) {
  double together_in_both = 0, together_in_first = 0, together_in_second = 0;
  std::vector<std::uint64_t> of_second(crosstab.second_segments);
  for (std::size_t i = 0; i < crosstab.first_segments; ++i) {
    std::uint64_t of_first = 0;
    for (std::size_t j = 0; j < crosstab.second_segments; ++j) {
      together_in_both += pairs(crosstab.at(i, j));
      of_first += crosstab.at(i, j);
      of_second[j] += crosstab.at(i, j);
    }
    together_in_first += pairs(of_first);
  }
  for (const std::uint64_t rows : of_second) together_in_second += pairs(rows);
  const double all = pairs(crosstab.rows());
  const double by_chance = all > 0 ? together_in_first * together_in_second / all : 0;
  const double most = (together_in_first + together_in_second) / 2;
  return most > by_chance ? (together_in_both - by_chance) / (most - by_chance) : 1;
}

}  // namespace ruas
