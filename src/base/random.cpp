#include "base/random.hpp"

#include <algorithm>
#include <unordered_set>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15u;

}  // namespace

std::uint64_t random_bits(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter) {
  const std::uint64_t key = mix(seed + kGolden) ^ mix(mix(stream + 2 * kGolden));
  return mix(mix(key + kGolden * (counter + 1)) ^ key);
}

std::uint64_t Random::below(std::uint64_t bound) {
  // Values past the largest multiple of bound would favour the small remainders: draw again.
  const std::uint64_t reject_from = UINT64_MAX - UINT64_MAX % bound;
  std::uint64_t value = bits();
  while (value >= reject_from) value = bits();
  return value % bound;
}

double Random::normal() {
  for (;;) {
    const double x = 2 * uniform() - 1;
    const double y = 2 * uniform() - 1;
    const double s = x * x + y * y;
    if (s > 0 && s < 1) return x * square_root(-2 * logarithm(s) / s);
  }
}

std::vector<std::uint64_t> random_sample(Random& random, std::uint64_t population, std::uint64_t count) {
  std::vector<std::uint64_t> chosen;
  if (count >= population) {
    chosen.resize(population);
    for (std::uint64_t i = 0; i < population; ++i) chosen[i] = i;
    return chosen;
  }
  // Floyd's algorithm: one draw per element, whatever the population.
  std::unordered_set<std::uint64_t> seen;
  seen.reserve(count * 2);
  chosen.reserve(count);
  for (std::uint64_t top = population - count; top < population; ++top) {
    const std::uint64_t pick = random.below(top + 1);
    const std::uint64_t value = seen.insert(pick).second ? pick : top;
    if (value == top) seen.insert(top);
    chosen.push_back(value);
  }
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

}  // namespace ruas
