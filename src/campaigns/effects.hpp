// What a campaign changed, in all and in every segment. METHODS §14.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "campaigns/proportions.hpp"
#include "campaigns/spend.hpp"
#include "campaigns/split.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct Effect {
  Responses treated;
  Responses control;
  double difference = 0;    // d = p₁ − p₂
  double standard_error = 0;  // Welch's, of the difference: √(p₁q₁/(n₁ − 1) + p₂q₂/(n₂ − 1))
  Interval interval;        // Newcombe
  double z = 0;             // pooled
  double p = 0;             // of z, or Fisher's where an expected cell is below 5; NaN where an arm is empty
  bool exact = false;       // Fisher decided
  double adjusted_p = 0;    // Holm, across the segments; of all customers together: p
  double detectable = 0;    // smallest difference that could have been found, from the control's rate
  bool has_spend = false;
  SpendEffect spend;
};

struct Outcomes {
  std::span<const Arm> arms;                 // per customer
  std::span<const std::uint8_t> labels;      // segment, below k
  std::span<const std::uint8_t> responded;   // 0 or 1
  std::span<const double> spend;             // empty: not known
};

struct CampaignEffects {
  Effect all;
  std::vector<Effect> segments;
};

/// Customers outside the campaign are left out. The same bits at any number of threads.
CampaignEffects campaign_effects(const Outcomes& outcomes, std::size_t k, std::uint64_t seed, Run& run);

}  // namespace ruas
