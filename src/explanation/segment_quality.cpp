#include "explanation/segment_quality.hpp"

#include <algorithm>

namespace ruas {
namespace {

constexpr double kCellsPresent = 0.95;
constexpr std::uint64_t kFewestCustomers = 30;
constexpr double kLeastShare = 0.02;
constexpr double kReachable = 0.7;
constexpr double kStable = 0.75;
constexpr double kDifference = 0.5;
constexpr double kAssociation = 0.3;
constexpr double kGoodRule = 0.8;

QualityAnswer answer(bool pass, Message because) {
  return {pass ? Finding::pass : Finding::fail, std::move(because)};
}

QualityAnswer measurable(const QualityFacts& facts) {
  return answer(facts.cells_present >= kCellsPresent,
                Message("kotler.measurable").with("share", facts.cells_present));
}

/// By revenue where it is known, else by size.
QualityAnswer substantial(const QualityFacts& facts) {
  const double share = facts.revenue_share.value_or(facts.size_share);
  const char* key = !facts.revenue_share     ? "kotler.substantial_size"
                    : facts.total_of.empty() ? "kotler.substantial_revenue"
                                             : "kotler.substantial_total";
  Message because = Message(key).with("customers", facts.customers).with("share", share);
  if (facts.revenue_share && !facts.total_of.empty()) because.with("column", facts.total_of);
  return answer(facts.customers >= kFewestCustomers && share >= kLeastShare, std::move(because));
}

QualityAnswer accessible(const QualityFacts& facts) {
  if (!facts.reachable) return {Finding::unknown, Message("kotler.accessible_unknown")};
  return answer(*facts.reachable >= kReachable, Message("kotler.accessible").with("share", *facts.reachable));
}

QualityAnswer differentiable(const QualityFacts& facts) {
  const bool differs = facts.largest_difference >= kDifference || facts.strongest_association >= kAssociation;
  if (facts.fixed_rules)
    return answer(differs,
                  Message("kotler.differentiable_fixed").with("difference", facts.largest_difference));
  if (!facts.jaccard)
    return {differs ? Finding::unknown : Finding::fail,
            Message("kotler.differentiable_unknown").with("difference", facts.largest_difference)};
  return answer(differs && *facts.jaccard >= kStable, Message("kotler.differentiable")
                                                          .with("jaccard", *facts.jaccard)
                                                          .with("difference", facts.largest_difference));
}

QualityAnswer actionable(const QualityFacts& facts) {
  if (!facts.precision || !facts.recall) return {Finding::unknown, Message("kotler.actionable_unknown")};
  const Message numbers = Message(facts.offer ? "kotler.actionable" : "kotler.actionable_no_offer")
                              .with("precision", *facts.precision)
                              .with("recall", *facts.recall);
  if (std::min(*facts.precision, *facts.recall) < kGoodRule) return answer(false, numbers);
  return {facts.offer ? Finding::pass : Finding::unknown, numbers};
}

}  // namespace

std::array<QualityAnswer, 5> judge_quality(const QualityFacts& facts) {
  return {measurable(facts), substantial(facts), accessible(facts), differentiable(facts), actionable(facts)};
}

}  // namespace ruas
