#include "campaigns/split.hpp"

#include <algorithm>
#include <cmath>

#include "base/random.hpp"

namespace ruas {
namespace {

std::uint64_t held_of(std::uint64_t eligible, double share) {
  if (eligible < 2) return 0;
  const auto wanted = static_cast<std::uint64_t>(std::floor(share * static_cast<double>(eligible) + 0.5));
  return std::clamp<std::uint64_t>(wanted, 1, eligible - 1);
}

}  // namespace

Result<std::vector<Arm>> split_customers(std::span<const std::uint8_t> labels, std::size_t k,
                                         std::span<const std::uint8_t> eligible, const SplitOptions& options) {
  if (!(options.hold_share > 0 && options.hold_share < 1))
    return Error("campaign.no_holdout").with("share", options.hold_share);
  std::vector<std::uint64_t> counts(k);
  const auto takes_part = [&](std::size_t row) { return eligible.empty() || eligible[row] != 0; };
  for (std::size_t row = 0; row < labels.size(); ++row) counts[labels[row]] += takes_part(row);

  // Of each segment, which of its customers by their number in it are held: in increasing order.
  std::vector<std::vector<std::uint64_t>> held(k);
  for (std::size_t segment = 0; segment < k; ++segment) {
    Random random(options.seed, segment);
    held[segment] = random_sample(random, counts[segment], held_of(counts[segment], options.hold_share));
  }
  std::vector<std::uint64_t> number(k);
  std::vector<std::size_t> next(k);
  std::vector<Arm> arms(labels.size(), Arm::out);
  for (std::size_t row = 0; row < labels.size(); ++row) {
    if (!takes_part(row)) continue;
    const std::size_t segment = labels[row];
    const bool is_held =
        next[segment] < held[segment].size() && held[segment][next[segment]] == number[segment];
    arms[row] = is_held ? Arm::hold : Arm::treat;
    next[segment] += is_held;
    ++number[segment];
  }
  return arms;
}

}  // namespace ruas
