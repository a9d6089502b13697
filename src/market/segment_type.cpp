#include "market/segment_type.hpp"

#include <algorithm>
#include <cmath>

#include "base/joined.hpp"

namespace ruas {
namespace {

class Judgement {
 public:
  explicit Judgement(const SegmentTypeFacts& facts) : facts_(facts) {
    for (std::size_t i = 0; i < facts.segments.size(); ++i)
      if (is_substantial(facts.segments[i])) substantial_.push_back(i);
    compare_mixes();
  }

  SegmentTypeVerdict verdict() {
    const bool mass = judge_mass();
    const bool niche = judge_niche();
    const bool segmented = judge_segmented();
    const bool diversified = judge_diversified();
    judge_multi_sided();
    if (facts_.parties_chosen)
      decide(SegmentType::multi_sided, "strategy.type_multi_sided_because");
    else if (mass)
      decide(SegmentType::mass, "strategy.type_mass_because");
    else if (diversified)
      decide(SegmentType::diversified, "strategy.type_diversified_because");
    else if (niche)
      decide(SegmentType::niche, "strategy.type_niche_because");
    else if (segmented)
      decide(SegmentType::segmented, "strategy.type_segmented_because");
    else if (mix_is_known())
      decide(SegmentType::mixed, "strategy.type_mixed_because");
    else
      decide(SegmentType::mixed,
             substantial_.size() < 2 ? "strategy.type_one_segment" : "strategy.type_cannot_be_told");
    return std::move(out_);
  }

 private:
  static bool is_substantial(const SegmentStanding& segment) {
    const bool enough_revenue =
        std::isnan(segment.revenue_share) || segment.revenue_share >= kSubstantialShare;
    return segment.customers >= kSubstantialCustomers && enough_revenue;
  }

  bool mix_is_known() const { return !std::isnan(out_.lowest_cosine); }
  bool holds_categories() const { return facts_.mix && facts_.mix->labels <= kMostMixLabels; }

  void compare_mixes() {
    if (!holds_categories()) return;
    std::vector<std::size_t> businesses;
    for (const std::size_t i : substantial_)
      if (!(facts_.segments[i].revenue_share < kBusinessShare)) businesses.push_back(i);
    for (std::size_t i = 0; i < businesses.size(); ++i)
      for (std::size_t j = i + 1; j < businesses.size(); ++j) {
        const double cosine = mix_cosine(*facts_.mix, businesses[i], businesses[j]);
        if (std::isnan(cosine)) continue;
        if (!(out_.highest_cosine >= cosine)) out_.highest_cosine = cosine;
        if (out_.lowest_cosine <= cosine) continue;
        out_.lowest_cosine = cosine;
        out_.least_alike_a = facts_.segments[businesses[i]].letter;
        out_.least_alike_b = facts_.segments[businesses[j]].letter;
      }
  }

  bool judge_mass() {
    const std::size_t k = facts_.segments.size();
    const bool weak = facts_.silhouette < kSomeStructure;
    const bool mass = k < 2 || (facts_.groups ? *facts_.groups == 1 : weak);
    if (k < 2)
      add(SegmentType::mass, true, Message("strategy.evidence_one_group"));
    else if (facts_.groups)
      add(SegmentType::mass, mass,
          Message(mass ? "strategy.evidence_one_group" : "strategy.evidence_groups")
              .with("k", *facts_.groups));
    if (k >= 2 && !std::isnan(facts_.silhouette))
      add(SegmentType::mass, weak,
          Message(weak ? "strategy.evidence_weak_structure" : "strategy.evidence_structure")
              .with("k", k)
              .with("silhouette", facts_.silhouette));
    return mass;
  }

  bool judge_niche() {
    const SegmentStanding* largest = nullptr;
    for (const SegmentStanding& segment : facts_.segments)
      if (!std::isnan(segment.revenue_share) && (!largest || segment.revenue_share > largest->revenue_share))
        largest = &segment;
    if (!largest || facts_.segments.size() < 2) {
      if (facts_.segments.size() >= 2)
        leave_open(SegmentType::niche, Message("strategy.evidence_no_revenue"));
      return false;
    }
    const bool dominates = largest->revenue_share >= kNicheShare;
    add(SegmentType::niche, dominates,
        Message(dominates ? "strategy.evidence_dominates" : "strategy.evidence_does_not_dominate")
            .with("segment", largest->letter)
            .with("share", largest->revenue_share));
    if (!dominates || !largest->rule_conditions) {
      if (dominates)
        leave_open(SegmentType::niche,
                   Message("strategy.evidence_rule_unknown").with("segment", largest->letter));
      return dominates;
    }
    const bool narrow = *largest->rule_conditions > 0 && *largest->rule_conditions <= kNicheConditions;
    add(SegmentType::niche, narrow,
        Message(narrow ? "strategy.evidence_short_rule" : "strategy.evidence_long_rule")
            .with("segment", largest->letter)
            .with("conditions", *largest->rule_conditions));
    return narrow;
  }

  bool judge_segmented() {
    bool stable = true;
    for (const std::size_t i : substantial_) {
      const SegmentStanding& segment = facts_.segments[i];
      if (!(segment.stability < kStableJaccard)) continue;
      stable = false;
      add(SegmentType::segmented, false,
          Message("strategy.evidence_unstable")
              .with("segment", segment.letter)
              .with("jaccard", segment.stability));
    }
    if (!judge_number_of_segments(SegmentType::segmented)) return false;
    const bool alike = out_.lowest_cosine >= kAlikeCosine;
    add_cosine(SegmentType::segmented, alike);
    return alike && stable;
  }

  bool judge_diversified() {
    if (!judge_number_of_segments(SegmentType::diversified)) return false;
    const bool unlike = out_.lowest_cosine <= kUnlikeCosine;
    add_cosine(SegmentType::diversified, unlike);
    return unlike;
  }

  bool judge_number_of_segments(SegmentType about) {
    if (substantial_.size() < 2) {
      add(about, false, Message("strategy.evidence_few_substantial").with("count", substantial_.size()));
      return false;
    }
    add(about, true, Message("strategy.evidence_substantial").with("count", substantial_.size()));
    if (!mix_is_known()) leave_open(about, why_mix_is_unknown());
    return mix_is_known();
  }

  Message why_mix_is_unknown() const {
    if (!facts_.mix) return Message("strategy.evidence_no_categories");
    if (!holds_categories())
      return Message("strategy.evidence_single_products").with("products", facts_.mix->labels);
    return Message("strategy.evidence_one_business").with("share", kBusinessShare);
  }

  void add_cosine(SegmentType about, bool speaks_for) {
    const char* key = about == SegmentType::segmented
                          ? (speaks_for ? "strategy.evidence_alike" : "strategy.evidence_not_alike")
                          : (speaks_for ? "strategy.evidence_unlike" : "strategy.evidence_not_unlike");
    add(about, speaks_for,
        Message(key)
            .with("a", out_.least_alike_a)
            .with("b", out_.least_alike_b)
            .with("cosine", out_.lowest_cosine));
  }

  void judge_multi_sided() {
    if (facts_.parties.empty()) {
      add(SegmentType::multi_sided, false, Message("strategy.evidence_no_parties"));
      return;
    }
    const std::string names = joined(facts_.parties);
    if (facts_.parties_chosen)
      add(SegmentType::multi_sided, true, Message("strategy.evidence_parties_chosen").with("parties", names));
    else
      leave_open(SegmentType::multi_sided, Message("strategy.evidence_parties").with("parties", names));
  }

  void add(SegmentType type, bool speaks_for, Message what) {
    out_.evidence.push_back(
        {type, speaks_for ? Stance::speaks_for : Stance::speaks_against, std::move(what)});
  }
  void leave_open(SegmentType type, Message what) {
    out_.evidence.push_back({type, Stance::open, std::move(what)});
  }

  void decide(SegmentType type, const char* key) {
    out_.type = type;
    out_.reason = Message(key)
                      .with("a", out_.least_alike_a)
                      .with("b", out_.least_alike_b)
                      .with("low", out_.lowest_cosine)
                      .with("high", out_.highest_cosine);
  }

  const SegmentTypeFacts& facts_;
  std::vector<std::size_t> substantial_;
  SegmentTypeVerdict out_;
};

}  // namespace

SegmentTypeVerdict segment_type(const SegmentTypeFacts& facts) {
  return Judgement(facts).verdict();
}

}  // namespace ruas
