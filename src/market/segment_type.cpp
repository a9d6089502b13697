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
    if (!holds_categories()) return;
    out_.substantial = compare_mixes(substantial_);
    out_.businesses = compare_mixes(businesses());
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
      decide(SegmentType::diversified, "strategy.type_diversified_because", out_.businesses);
    else if (niche)
      decide(SegmentType::niche, "strategy.type_niche_because");
    else if (segmented)
      decide(SegmentType::segmented, "strategy.type_segmented_because");
    else if (out_.substantial.is_known())
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

  bool holds_categories() const { return facts_.mix && facts_.mix->labels <= kMostMixLabels; }

  std::vector<std::size_t> businesses() const {
    std::vector<std::size_t> businesses;
    for (const std::size_t i : substantial_)
      if (!(facts_.segments[i].revenue_share < kBusinessShare)) businesses.push_back(i);
    return businesses;
  }

  MixRange compare_mixes(const std::vector<std::size_t>& segments) const {
    MixRange range;
    for (std::size_t i = 0; i < segments.size(); ++i)
      for (std::size_t j = i + 1; j < segments.size(); ++j) {
        const double cosine = mix_cosine(*facts_.mix, segments[i], segments[j]);
        if (std::isnan(cosine)) continue;
        if (!(range.highest >= cosine)) range.highest = cosine;
        if (range.lowest <= cosine) continue;
        range.lowest = cosine;
        range.least_alike_a = facts_.segments[segments[i]].letter;
        range.least_alike_b = facts_.segments[segments[j]].letter;
      }
    return range;
  }

  bool judge_mass() {
    const std::size_t k = facts_.segments.size();
    const bool weak = facts_.silhouette < kSomeStructure;
    const bool mass = k < 2 || (facts_.groups ? *facts_.groups == 1 : weak);
    if (k < 2)
      add(SegmentType::mass, true, Message("strategy.evidence_one_segment"));
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
    const bool many = largest->customers >= kSubstantialCustomers;
    const char* const key = !dominates ? "strategy.evidence_does_not_dominate"
                            : many     ? "strategy.evidence_dominates"
                                       : "strategy.evidence_few_dominate";
    add(SegmentType::niche, dominates && many,
        Message(key).with("segment", largest->letter).with("share", largest->revenue_share));
    return dominates && many && judge_rule(*largest);
  }

  bool judge_rule(const SegmentStanding& segment) {
    if (!segment.rule_conditions) {
      leave_open(SegmentType::niche,
                 Message("strategy.evidence_rule_unknown").with("segment", segment.letter));
      return false;
    }
    const bool narrow = *segment.rule_conditions > 0 && *segment.rule_conditions <= kNicheConditions;
    add(SegmentType::niche, narrow,
        Message(narrow ? "strategy.evidence_short_rule" : "strategy.evidence_long_rule")
            .with("segment", segment.letter)
            .with("conditions", *segment.rule_conditions));
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
    if (!out_.substantial.is_known()) {
      leave_open(SegmentType::segmented, why_mix_is_unknown());
      return false;
    }
    const bool alike = out_.substantial.lowest >= kAlikeCosine;
    add_cosine(SegmentType::segmented, alike, out_.substantial,
               alike ? "strategy.evidence_alike" : "strategy.evidence_not_alike");
    return alike && stable;
  }

  bool judge_diversified() {
    if (!judge_number_of_segments(SegmentType::diversified)) return false;
    if (!out_.businesses.is_known()) {
      leave_open(SegmentType::diversified,
                 out_.substantial.is_known()
                     ? Message("strategy.evidence_one_business").with("share", kBusinessShare)
                     : why_mix_is_unknown());
      return false;
    }
    const bool unlike = out_.businesses.lowest <= kUnlikeCosine;
    add_cosine(SegmentType::diversified, unlike, out_.businesses,
               unlike ? "strategy.evidence_unlike" : "strategy.evidence_not_unlike");
    return unlike;
  }

  bool judge_number_of_segments(SegmentType about) {
    const std::size_t count = substantial_.size();
    if (count >= 2)
      add(about, true, Message("strategy.evidence_substantial").with("count", count));
    else
      add(about, false,
          Message(count == 0 ? "strategy.evidence_none_substantial" : "strategy.evidence_one_substantial"));
    return count >= 2;
  }

  Message why_mix_is_unknown() const {
    if (!facts_.mix) return Message("strategy.evidence_no_categories");
    if (!holds_categories())
      return Message("strategy.evidence_single_products").with("products", facts_.mix->labels);
    return Message("strategy.evidence_no_mix");
  }

  void add_cosine(SegmentType about, bool speaks_for, const MixRange& range, const char* key) {
    add(about, speaks_for,
        Message(key)
            .with("a", range.least_alike_a)
            .with("b", range.least_alike_b)
            .with("cosine", range.lowest)
            .with("share", kBusinessShare));
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

  void decide(SegmentType type, const char* key) { decide(type, key, out_.substantial); }
  void decide(SegmentType type, const char* key, const MixRange& range) {
    out_.type = type;
    out_.reason = Message(key)
                      .with("a", range.least_alike_a)
                      .with("b", range.least_alike_b)
                      .with("low", range.lowest)
                      .with("high", range.highest);
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
