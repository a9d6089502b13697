// Who is treated and who is left alone: at random, within every segment, the same for the same seed. METHODS §14.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/result.hpp"

namespace ruas {

enum class Arm : std::uint8_t { out, treat, hold };  // out: not part of the campaign (no consent, no contact)

struct SplitOptions {
  double hold_share = 0.1;  // of each segment, above 0 and below 1
  std::uint64_t seed = 1;
};

/// One arm per customer. `labels` are segments below k, `eligible` says who may be written to (empty: everybody). Of the
/// n eligible of a segment, hold_share · n rounded to the nearest are held, each set of that size equally likely; at least
/// one is held and one treated where there are two. Error: a hold share that is not between 0 and 1: without anybody left
/// alone the effect cannot be told.
Result<std::vector<Arm>> split_customers(std::span<const std::uint8_t> labels, std::size_t k,
                                         std::span<const std::uint8_t> eligible, const SplitOptions& options);

}  // namespace ruas
