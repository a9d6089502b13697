// What the treated spend against what those left alone spend, over all who were assigned (intent to treat). METHODS §14.
#pragma once

#include <cstdint>
#include <span>

#include "campaigns/proportions.hpp"
#include "parallel/run.hpp"
#include "profile/moments.hpp"

namespace ruas {

struct SpendEffect {
  double treated = 0;     // mean
  double control = 0;
  double difference = 0;
  double standard_error = 0;  // Welch: √(s₁²/n₁ + s₂²/n₂), divisors n − 1
  double degrees = 0;         // Welch & Satterthwaite
  double t = 0;
  double p = 0;               // two-sided
  Interval interval;          // 95 %, Student's t
  Interval bootstrap;         // 95 %, percentiles of 2,000 resamplings within the arms; fewer, but at least 200, where
                              // more than 20,000 spent
};

/// Values per customer; NaN counts as nothing spent. Everything but the means is NaN where an arm has fewer than two
/// customers or neither arm varies. Random numbers: `seed`, one stream per resampling, so the same at any number of
/// threads.
SpendEffect spend_effect(std::span<const double> treated, std::span<const double> control, std::uint64_t seed, Run& run);

}  // namespace ruas
