#include "engine/measure_campaign.hpp"

#include <algorithm>
#include <cmath>

#include "campaigns/effects.hpp"
#include "engine/customer_names.hpp"
#include "insight/disclosure.hpp"

namespace ruas {
namespace {

constexpr double kSignificant = 0.05;

protocol::SpendSummary summarise(const SpendEffect& spend) {
  return {true,
          spend.treated,
          spend.control,
          spend.difference,
          spend.standard_error,
          spend.degrees,
          spend.t,
          spend.p,
          spend.interval.low,
          spend.interval.high,
          spend.bootstrap.low,
          spend.bootstrap.high};
}

Message verdict_of(const Effect& effect) {
  if (std::isnan(effect.p)) return {};
  const bool shown = effect.adjusted_p < kSignificant;
  const char* key = !shown                  ? "campaign.not_shown"
                    : effect.difference > 0 ? "campaign.worked"
                                            : "campaign.harmed";
  return Message(key)
      .with("treated", effect.treated.rate())
      .with("control", effect.control.rate())
      .with("difference", effect.difference)
      .with("low", effect.interval.low)
      .with("high", effect.interval.high);
}

Message spend_verdict_of(const SpendEffect& spend) {
  if (std::isnan(spend.p)) return {};
  return Message(spend.interval.low > 0 ? "campaign.spend_more" : "campaign.spend_not_shown")
      .with("difference", spend.difference)
      .with("low", spend.interval.low)
      .with("high", spend.interval.high);
}

/// Of too few customers only that there are too few is told.
protocol::EffectSummary summarise(std::string group, const Effect& effect, const DisclosureRule& rule) {
  protocol::EffectSummary out;
  out.group = std::move(group);
  out.withheld = disclosure({effect.treated.n}, rule) == Disclosure::masked ||
                 disclosure({effect.control.n}, rule) == Disclosure::masked;
  if (out.withheld) {
    out.verdict = Message("persona.withheld").with("fewest", rule.fewest_customers);
    return out;
  }
  out.treated = effect.treated.n;
  out.treated_responses = effect.treated.count;
  out.control = effect.control.n;
  out.control_responses = effect.control.count;
  out.treated_rate = effect.treated.rate();
  out.control_rate = effect.control.rate();
  out.difference = effect.difference;
  out.standard_error = effect.standard_error;
  out.low = effect.interval.low;
  out.high = effect.interval.high;
  out.z = effect.z;
  out.p = effect.p;
  out.exact = effect.exact;
  out.adjusted_p = effect.adjusted_p;
  out.detectable = effect.detectable;
  out.verdict = verdict_of(effect);
  if (!effect.has_spend) return out;
  out.spend = summarise(effect.spend);
  out.spend_verdict = spend_verdict_of(effect.spend);
  return out;
}

/// Customers of the campaign who are in no group that is told.
std::uint64_t without_group(const Observed& seen) {
  if (seen.groups.empty()) return 0;
  std::uint64_t count = 0;
  for (std::size_t row = 0; row < seen.arms.size(); ++row)
    count += seen.arms[row] != Arm::out && seen.labels[row] >= seen.groups.size();
  return count;
}

Result<Observed> observed(const ResultTable& results, const ResultTable* split, const Assignment* session,
                          const protocol::ResultColumns& columns) {
  if (split) {
    const Result<Assignment> assignment = read_assignment(*split);
    return assignment ? observe_split(results, *assignment, columns) : Result<Observed>(assignment.error());
  }
  const Result<bool> arms = tells_arms(results, columns);
  if (!arms) return arms.error();
  if (*arms) return observe_with_arms(results, session, columns);
  if (session && !session->arms.empty()) return observe_split(results, *session, columns);
  return Error("campaign.no_arms").with("columns", results.column_names());
}

}  // namespace

std::vector<protocol::ResultFileColumn> file_columns(const ResultTable& results) {
  constexpr std::size_t kMostLabels = 20;
  std::vector<protocol::ResultFileColumn> out;
  for (std::size_t i = 0; i < results.table().columns().size(); ++i) {
    const int column = static_cast<int>(i);
    std::vector<std::string> labels = labels_of(results, column, kMostLabels);
    if (labels.size() > kMostLabels) labels.clear();
    out.push_back({results.header(column), std::move(labels)});
  }
  return out;
}

Assignment assignment_of(const Work& work, const FoundSegments& found, const PlannedSplit* split) {
  Assignment out;
  const CustomerNames names(work);
  out.by_row = names.by_row();
  for (const std::uint32_t row : found.prepared.rows) out.customers.push_back(names.of(row));
  if (split) out.arms = split->arms;
  out.labels = found.segmentation.labels;
  out.groups = found.letters.all();
  return out;
}

Result<protocol::CampaignSummary> measure_campaign(const ResultTable& results, const ResultTable* split,
                                                   const Assignment* session,
                                                   const protocol::MeasureCampaign& request, Run& run) {
  const Result<Observed> seen = observed(results, split, session, request.columns);
  if (!seen) return seen.error();
  // Rows of no group count in all, and in a group past the named ones that is not told.
  const CampaignEffects effects = campaign_effects({seen->arms, seen->labels, seen->responded, seen->spend},
                                                   seen->groups.size() + 1, request.seed, run);
  if (effects.all.treated.n == 0 || effects.all.control.n == 0)
    return Error("campaign.one_arm_empty")
        .with("treated", effects.all.treated.n)
        .with("control", effects.all.control.n);
  const DisclosureRule rule = disclosure_rule(request.fewest_customers);
  protocol::CampaignSummary out;
  out.file = results.name();
  out.version = RUAS_VERSION;
  out.columns = seen->columns;
  out.rows = results.rows();
  out.seed = request.seed;
  out.fewest_customers = rule.fewest_customers;
  out.all = summarise({}, effects.all, rule);
  for (std::size_t i = 0; i < seen->groups.size(); ++i)
    out.groups.push_back(summarise(seen->groups[i], effects.segments[i], rule));
  out.without_group = without_group(*seen);
  out.read_as = seen->read_as;
  out.notes = seen->notes;
  if (out.without_group > 0)
    out.notes.push_back(Message("campaign.without_group").with("count", out.without_group));
  out.file_columns = file_columns(results);
  return out;
}

}  // namespace ruas
