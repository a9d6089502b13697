// Which kind of market the segments are (Osterwalder & Pigneur 2010), with what speaks for each and against.
// METHODS §11.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "market/product_mix.hpp"

namespace ruas {

enum class SegmentType {
  mass,         // one market: the customers do not fall into groups
  niche,        // one narrow group brings most of the revenue
  segmented,    // groups that buy much the same
  diversified,  // groups that buy unlike things
  multi_sided,  // two parties that need each other
  mixed,        // between the bands
};

/// What is known of one segment. NaN: not measured.
struct SegmentStanding {
  std::string letter;
  std::uint64_t customers = 0;
  double revenue_share = std::numeric_limits<double>::quiet_NaN();  // of all segmented customers
  double stability = std::numeric_limits<double>::quiet_NaN();      // Jaccard over bootstraps
  /// Of a rule with precision and recall of .8; 0: none of three conditions at most is as good. Nothing: not
  /// looked for.
  std::optional<std::size_t> rule_conditions{};
};

struct SegmentTypeFacts {
  std::vector<SegmentStanding> segments;
  double silhouette = std::numeric_limits<double>::quiet_NaN();
  /// How many groups the choice of k finds, where it was made and is clear; 1: they are one market. Always k-means', of
  /// whatever method the segments are: it asks whether these columns hold compact groups at all.
  std::optional<std::size_t> groups{};
  std::optional<ProductMix> mix;     // nothing without categories
  std::vector<std::string> parties;  // labels of the column of parties, where there is one
  bool parties_chosen = false;       // the user said that they are two sides of one market
};

enum class Stance { speaks_for, speaks_against, open };  // open: not known, or for the user to say

struct TypeEvidence {
  SegmentType type = SegmentType::mixed;  // what it speaks about
  Stance stance = Stance::open;
  Message what;  // key "strategy.…", its numbers inside
};

/// Lowest and highest product-mix cosine of two segments; NaN without categories or without two.
struct MixRange {
  double lowest = std::numeric_limits<double>::quiet_NaN();
  double highest = std::numeric_limits<double>::quiet_NaN();
  std::string least_alike_a, least_alike_b;  // letters of the two of the lowest

  bool is_known() const { return lowest == lowest; }
};

struct SegmentTypeVerdict {
  SegmentType type = SegmentType::mixed;
  Message reason;
  std::vector<TypeEvidence> evidence;  // in the order of the enumeration
  MixRange substantial;                // of all segments large enough to count
  MixRange businesses;                 // of those of them that each bring kBusinessShare of the revenue
};

/// The cuts (ours).
inline constexpr double kNicheShare = 0.7;
inline constexpr std::size_t kNicheConditions = 3;
inline constexpr double kAlikeCosine = 0.7;
inline constexpr double kUnlikeCosine = 0.3;
inline constexpr double kStableJaccard = 0.75;
inline constexpr double kSomeStructure = 0.25;  // mean silhouette, Kaufman & Rousseeuw 1990
/// A substantial segment (METHODS §9): so many customers, and this share of revenue.
inline constexpr std::uint64_t kSubstantialCustomers = 30;
inline constexpr double kSubstantialShare = 0.02;
/// Two segments that buy unlike things are two businesses only where each brings this share of revenue …
inline constexpr double kBusinessShare = 0.1;
/// … and only categories can be compared: with more labels than this, they are single products.
inline constexpr std::size_t kMostMixLabels = 100;

SegmentTypeVerdict segment_type(const SegmentTypeFacts& facts);

}  // namespace ruas
