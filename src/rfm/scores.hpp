// Recency, frequency and monetary value → scores 1 to 5, 5 best. METHODS §4.
//
// Equal values get equal scores: score = 1 + number of the four edges that lie below the value, edges being
// the type-7 quantiles (Hyndman & Fan 1996) at .2 .4 .6 .8; recency is turned round. Where values tie, fewer
// than five scores may occur: that is said, and fixed bands are offered for the frequency.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/message.hpp"
#include "parallel/run.hpp"
#include "rfm/cell.hpp"

namespace ruas {

using Edges = std::array<double, 4>;  // not falling

enum class Scoring {
  independent,  // each dimension over all customers (Hughes; IBM SPSS "independent")
  nested        // frequency within each recency score, money within each of those pairs (IBM SPSS "nested")
};

struct ScoreOptions {
  Scoring scoring = Scoring::independent;
  bool fixed_frequency_bands = false;
  Edges frequency_bands{1, 2, 3, 5};  // 1 / 2 / 3 / 4–5 / 6+
};

/// Three numbers for each customer, of equal length; NaN is missing. Recency: fewer is better.
struct RfmValues {
  std::span<const double> recency;
  std::span<const double> frequency;
  std::span<const double> monetary;
};

struct ScoredDimension {
  std::vector<std::uint8_t> scores;  // per customer 1–5; 0 where one of the three values is missing
  Edges edges{};                     // NaN where they differ from group to group (nested) or nobody is scored
  std::array<std::uint64_t, 5> counts{};  // customers with score 1 … 5
  int distinct() const;                   // scores that occur
};

struct RfmScores {
  ScoredDimension recency, frequency, monetary;
  std::uint64_t scored = 0;
  std::uint64_t not_scored = 0;
  std::vector<Message> notes;  // fewer than five scores, customers without scores

  /// Nothing where the customer is not scored.
  std::optional<RfmCell> cell_of(std::size_t customer) const;
};

RfmScores rfm_scores(const RfmValues& values, const ScoreOptions& options, Run& run);

/// 1 + number of edges below `value`.
std::uint8_t score_of(double value, const Edges& edges);

/// Type-7 quantiles at .2 .4 .6 .8 of values without NaN, which are reordered; NaN where there are none.
/// O(n).
Edges quintile_edges(std::span<double> values);

}  // namespace ruas
