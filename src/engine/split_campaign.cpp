#include "engine/split_campaign.hpp"

#include <algorithm>
#include <cmath>

#include "campaigns/power.hpp"
#include "engine/customer_names.hpp"
#include "engine/language_of.hpp"
#include "engine/persona_columns.hpp"

namespace ruas {
namespace {

constexpr double kWorthFinding = 0.2;  // a change of a fifth of the rate (ours)

/// 1 for customers of the chosen segments who may be written to; empty: everybody.
std::vector<std::uint8_t> who_takes_part(const FoundSegments& found, const protocol::SplitSettings& settings,
                                         const Reach& reach) {
  if (settings.letters.empty()) return reach.eligible;
  std::vector<std::uint8_t> chosen(found.segmentation.k);
  for (const std::string& letter : settings.letters)
    if (const auto segment = found.letters.find(letter)) chosen[*segment] = 1;
  std::vector<std::uint8_t> eligible = reach.eligible;
  eligible.resize(found.segmentation.labels.size(), 1);
  for (std::size_t row = 0; row < eligible.size(); ++row) eligible[row] &= chosen[found.segmentation.labels[row]];
  return eligible;
}

void count(const FoundSegments& found, const std::vector<Arm>& arms, protocol::SplitSummary& out) {
  for (std::string& letter : found.letters.all()) out.segments.emplace_back().letter = std::move(letter);
  for (std::size_t row = 0; row < arms.size(); ++row) {
    protocol::SplitSegment& segment = out.segments[found.segmentation.labels[row]];
    if (arms[row] == Arm::treat) ++segment.treat;
    else if (arms[row] == Arm::hold) ++segment.hold;
    else ++segment.out;
  }
  for (const protocol::SplitSegment& segment : out.segments) {
    out.treat += segment.treat;
    out.hold += segment.hold;
    out.out += segment.out;
  }
  out.customers = arms.size();
}

void tell_power(protocol::SplitSummary& out) {
  const double rate = out.settings.expected_rate;
  out.detectable = smallest_detectable_effect(rate, out.treat, out.hold);
  for (protocol::SplitSegment& segment : out.segments) {
    segment.detectable = smallest_detectable_effect(rate, segment.treat, segment.hold);
    segment.needed_per_arm = customers_per_arm(rate, std::min(1.0, rate * (1 + kWorthFinding)));
    segment.can_be_seen = segment.detectable <= rate;
    if (!segment.can_be_seen && !std::isnan(segment.detectable))
      out.notes.push_back(Message("campaign.cannot_be_seen")
                              .with("letter", segment.letter)
                              .with("treat", segment.treat)
                              .with("hold", segment.hold)
                              .with("detectable", segment.detectable));
  }
}

void tell_reach(const SubjectTable& subject, const Reach& reach, protocol::SplitSummary& out) {
  if (out.without_segment > 0)
    out.notes.push_back(Message("campaign.without_segment").with("count", out.without_segment));
  if (reach.consent < 0) out.notes.push_back(Message("campaign.no_consent_column"));
  if (reach.without_consent > 0)
    out.notes.push_back(Message("campaign.without_consent")
                            .with("count", reach.without_consent)
                            .with("column", subject.table->column(static_cast<std::size_t>(reach.consent)).name));
  if (reach.without_contact > 0)
    out.notes.push_back(Message("campaign.without_contact").with("count", reach.without_contact));
}

}  // namespace

Result<PlannedSplit> split_campaign(const Work& work, const FoundSegments& found, const protocol::SplitSettings& settings) {
  const SubjectTable& subject = *work.subject;
  if (!(settings.expected_rate > 0 && settings.expected_rate < 1))
    return Error("campaign.no_rate").with("rate", settings.expected_rate);
  const Reach reach = reach_of(*subject.table, subject.meanings, found.prepared.rows);
  Result<std::vector<Arm>> arms =
      split_customers(found.segmentation.labels, found.segmentation.k, who_takes_part(found, settings, reach),
                      {settings.hold_share, settings.seed});
  if (!arms) return arms.error();

  PlannedSplit split;
  split.summary.settings = settings;
  const CustomerNames names(work);
  split.summary.customer_column = names.header();
  if (names.by_row()) split.summary.notes.push_back(Message("campaign.called_by_row").with("column", names.header()).with("file", work.fact_file().name));
  count(found, *arms, split.summary);
  split.summary.without_segment = found.prepared.rows_set_aside;
  tell_reach(subject, reach, split.summary);
  tell_power(split.summary);
  for (const MessageField& field : message_fields(*subject.table, subject.meanings, persona_columns(work)))
    if (field.listed_in == language_of(work.plan)) split.summary.fields.push_back(field.name);
  split.arms = std::move(*arms);
  return split;
}

}  // namespace ruas
