#include "engine/segment_type_summary.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "engine/explain_segments.hpp"
#include "insight/disclosure.hpp"
#include "market/segment_type.hpp"
#include "market/stress_test.hpp"

namespace ruas {
namespace {

constexpr std::size_t kShownCategories = 12;
constexpr std::size_t kMostParties = 12;
constexpr double kGoodRule = 0.8;  // precision and recall

const char* name_of(SegmentType type) {
  switch (type) {
    case SegmentType::mass:
      return "mass";
    case SegmentType::niche:
      return "niche";
    case SegmentType::segmented:
      return "segmented";
    case SegmentType::diversified:
      return "diversified";
    case SegmentType::multi_sided:
      return "multi_sided";
    case SegmentType::mixed:
      break;
  }
  return "mixed";
}

const char* name_of(Stance stance) {
  switch (stance) {
    case Stance::speaks_for:
      return "for";
    case Stance::speaks_against:
      return "against";
    case Stance::open:
      return "open";
  }
  return "";
}

/// Customers, revenue and segments of each side.
void add_parties(const SubjectTable& subject, const MarketView& view, protocol::SegmentTypeSummary& out) {
  const int index = column_with(subject.meanings, Role::party);
  if (index < 0) return;
  const auto at = static_cast<std::size_t>(index);
  const auto* parties = std::get_if<CategoryColumn>(&subject.table->column(at).values);
  if (!parties || parties->labels.size() < 2 || parties->labels.size() > kMostParties) return;
  out.party_column = subject.table->column(at).name;
  out.parties_chosen = subject.meanings[at].role.by_user;
  for (const std::string& label : parties->labels) {
    out.parties.push_back({});
    out.parties.back().label = label;
    out.parties.back().per_segment.resize(view.segment_count);
  }
  double revenue = 0;
  std::uint64_t customers = 0;
  for (std::size_t row = 0; row < parties->codes.size(); ++row) {
    if (parties->codes[row] == kMissingCode) continue;
    protocol::PartyRow& party = out.parties[parties->codes[row]];
    ++party.customers;
    ++customers;
    if (view.segments[row] != kNoSegment) ++party.per_segment[view.segments[row]];
    if (!(view.revenue[row] > 0)) continue;
    party.revenue += view.revenue[row];
    revenue += view.revenue[row];
  }
  for (protocol::PartyRow& party : out.parties) {
    party.customer_share =
        customers > 0 ? static_cast<double>(party.customers) / static_cast<double>(customers) : 0;
    party.revenue_share = revenue > 0 ? party.revenue / revenue : 0;
  }
}

/// Shares of each segment's revenue by the largest categories.
void add_mix(const LabelledSpending& categories, const ProductMix& mix, const SegmentLetters& letters,
             protocol::SegmentTypeSummary& out) {
  out.mix_column = categories.column;
  out.whole_customers = categories.whole_customers;
  std::vector<double> totals(mix.labels);
  for (std::size_t i = 0; i < mix.revenue.size(); ++i) totals[i % mix.labels] += mix.revenue[i];
  std::vector<std::size_t> order(mix.labels);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return totals[a] > totals[b]; });
  order.resize(std::min(order.size(), kShownCategories));
  for (const std::size_t label : order) out.categories.push_back(categories.labels[label]);
  for (std::size_t segment = 0; segment < mix.segments; ++segment) {
    const auto revenue = mix.revenue_of(segment);
    const double total = std::accumulate(revenue.begin(), revenue.end(), 0.0);
    protocol::SegmentMixRow& row = out.mix.emplace_back();
    row.segment = letters.of(segment);
    for (const std::size_t label : order) row.shares.push_back(total > 0 ? revenue[label] / total : 0);
  }
}

/// Of few customers no shares are told; where one customer brings most of them, that is said (METHODS, "Disclosure").
void warn_of_few(const FoundSegments& found, const MarketView& view, protocol::SegmentTypeSummary& out) {
  const DisclosureRule rule;
  const std::vector<double> largest = largest_shares(view.revenue, view.segments, view.segment_count);
  for (std::size_t segment = 0; segment < out.mix.size(); ++segment) {
    const std::uint64_t customers = found.summary.segments[segment].size;
    protocol::SegmentMixRow& row = out.mix[segment];
    const Disclosure told = disclosure({customers, largest[segment]}, rule);
    if (told == Disclosure::masked) {
      std::fill(row.shares.begin(), row.shares.end(), std::numeric_limits<double>::quiet_NaN());
      row.care = Message("strategy.mix_of_few").with("fewest", rule.fewest_customers);
    } else if (told == Disclosure::dominated) {
      row.care = Message("strategy.mix_of_one").with("share", largest[segment]);
    } else {
      continue;
    }
    row.care.with("segment", row.segment);
  }
}

template <class Row>
const Row* with_letter(const std::vector<Row>& rows, const std::string& letter) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.letter == letter; });
  return found == rows.end() ? nullptr : &*found;
}

/// What was explained already; explained now where a segment may be a niche, for which its rule must be
/// known.
protocol::ExplanationSummary explanation_for_niche(const Work& work, const FoundSegments& found, Run& run) {
  const auto& segments = found.summary.segments;
  const bool needed =
      segments.size() > 1 && found.summary.explanation.rules.empty() &&
      std::any_of(segments.begin(), segments.end(), [](const protocol::SegmentSummary& segment) {
        return segment.revenue_share >= kNicheShare && segment.size >= kSubstantialCustomers;
      });
  return needed ? explain_segments(work, found, run) : found.summary.explanation;
}

/// Size and revenue; stability and rule only where they were asked for.
SegmentStanding standing_of(const protocol::SegmentSummary& segment,
                            const protocol::SegmentationSummary& summary,
                            const protocol::ExplanationSummary& explanation) {
  SegmentStanding out;
  out.letter = segment.letter;
  out.customers = segment.size;
  out.revenue_share = segment.revenue_share;
  if (const auto* stability = with_letter(summary.stability.segments, segment.letter))
    out.stability = stability->jaccard;
  if (const auto* rule = with_letter(explanation.rules, segment.letter))
    out.rule_conditions = rule->precision >= kGoodRule && rule->recall >= kGoodRule ? rule->conditions : 0;
  return out;
}

SegmentTypeFacts facts_of(const FoundSegments& found, const protocol::ExplanationSummary& explanation,
                          const protocol::SegmentTypeSummary& out) {
  SegmentTypeFacts facts;
  for (const protocol::SegmentSummary& segment : found.summary.segments)
    facts.segments.push_back(standing_of(segment, found.summary, explanation));
  if (facts.segments.size() > 1) facts.silhouette = found.summary.silhouette;
  const protocol::ValiditySummary& how_many = found.summary.how_many;
  if (how_many.evidence == "one_group" || how_many.evidence == "groups") facts.groups = how_many.suggested_k;
  if (how_many.rows.empty() && found.summary.chance.slices) facts.groups = 1;
  for (const protocol::PartyRow& party : out.parties) facts.parties.push_back(party.label);
  facts.parties_chosen = out.parties_chosen;
  return facts;
}

}  // namespace

protocol::SegmentTypeSummary summarise_segment_type(const Work& work, const MarketView& view,
                                                    const FoundSegments& found,
                                                    const Result<LabelledSpending>& categories, Run& run) {
  protocol::SegmentTypeSummary out;
  add_parties(*work.subject, view, out);
  SegmentTypeFacts facts = facts_of(found, explanation_for_niche(work, found, run), out);
  if (categories) {
    facts.mix = product_mix(categories->spending, view.segments, view.segment_count);
    add_mix(*categories, *facts.mix, view.letters, out);
    warn_of_few(found, view, out);
  }
  const SegmentTypeVerdict verdict = segment_type(facts);
  out.type = name_of(verdict.type);
  out.reason = verdict.reason;
  for (const TypeEvidence& evidence : verdict.evidence)
    out.evidence.push_back({name_of(evidence.type), name_of(evidence.stance), evidence.what});
  out.lowest_cosine = verdict.substantial.lowest;
  out.highest_cosine = verdict.substantial.highest;
  return out;
}

}  // namespace ruas
