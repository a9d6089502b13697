#include "ui/model/strategy_view.hpp"

#include <algorithm>
#include <cmath>

#include "base/number_format.hpp"
#include "ui/model/hand_view.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/segment_marks.hpp"

namespace ruas::ui {
namespace {

using protocol::ConcentrationDimension;
using protocol::ConcentrationSummary;

constexpr std::size_t kShownCustomers = 20;

std::string verdict_of(const ConcentrationDimension& dimension, const Phrases& phrases) {
  const auto counted = [&](std::uint64_t count) {
    return phrases.say(Message("page.strategy.counted_by_" + dimension.by).with("count", count));
  };
  constexpr std::uint64_t kTen = 10;
  constexpr double kFew = 5;  // between few, a part of one counts
  const char* key = dimension.count == 1      ? "page.strategy.verdict_of_one"
                    : dimension.count <= kTen ? "page.strategy.verdict_of_few"
                                              : "page.strategy.verdict";
  const std::string effective = dimension.effective < kFew
                                    ? format_number(std::max(1.0, dimension.effective), 1, phrases.language())
                                    : counted(static_cast<std::uint64_t>(std::round(dimension.effective)));
  return phrases.say(Message(key)
                         .with("counted", counted(dimension.count))
                         .with("effective", effective)
                         .with("share", dimension.cr1)
                         .with("ten", dimension.cr10));
}

std::vector<FactView> facts_of(const ConcentrationDimension& dimension, const Phrases& phrases) {
  return {{phrases.word("page.strategy.gini"), phrases.score(dimension.gini)},
          {phrases.word("page.strategy.hhi"), phrases.measure(std::round(dimension.hhi))},
          {phrases.word("strategy.effective"), phrases.measure(dimension.effective)},
          {phrases.word("page.strategy.cr1"), phrases.percent(dimension.cr1)},
          {phrases.word("page.strategy.cr2"), phrases.percent(dimension.cr2)},
          {phrases.word("page.strategy.cr5"), phrases.percent(dimension.cr5)},
          {phrases.word("page.strategy.cr10"), phrases.percent(dimension.cr10)}};
}

std::vector<std::string> notes_of(const ConcentrationDimension& dimension, const std::string& currency,
                                  const Phrases& phrases) {
  std::vector<std::string> notes;
  if (dimension.left_out > 0) {
    const std::string counted =
        phrases.say(Message("page.strategy.counted_by_" + dimension.by).with("count", dimension.left_out));
    notes.push_back(phrases.say(
        Message("page.strategy.left_out").with("counted", counted).with("count", dimension.left_out)));
  }
  if (dimension.without_label != 0)
    notes.push_back(phrases.say(Message("page.strategy.without_label")
                                    .with("revenue", dimension.without_label)
                                    .with("currency", currency)));
  if (dimension.whole_customers)
    notes.push_back(phrases.say(Message("page.strategy.whole_customers").with("column", dimension.column)));
  return notes;
}

ShareChartView lorenz_of(const ConcentrationDimension& dimension, const std::string& label,
                         const Phrases& phrases) {
  ShareChartView chart;
  chart.name = phrases.word("page.strategy.lorenz");
  chart.description = phrases.say(Message("page.strategy.lorenz_text").with("gini", dimension.gini));
  chart.across = phrases.say(Message("page.strategy.lorenz_across").with("what", label));
  chart.upwards = phrases.word("page.strategy.lorenz_upwards");
  chart.curve = phrases.word("page.strategy.lorenz_curve");
  chart.beside = phrases.word("page.strategy.lorenz_equal");
  chart.x = dimension.lorenz_count;
  chart.y = dimension.lorenz_revenue;
  return chart;
}

void add_stress_test(const AppState& state, const ConcentrationSummary& summary, const Phrases& phrases,
                     ConcentrationView& view) {
  view.most = summary.losses.empty() ? 0 : summary.losses.size() - 1;
  view.leaving = std::min(state.strategy.leaving, view.most);
  if (summary.losses.empty()) return;
  const protocol::LossRow& loss = summary.losses[view.leaving];
  const double all = summary.losses[0].left;
  const bool replaceable = !std::isnan(loss.average_customers);
  const double replaced_by = replaceable ? std::ceil(loss.average_customers) : 0;
  view.stress = phrases.say(Message(view.leaving == 0   ? "page.strategy.nobody_leaves"
                                    : loss.left == 0    ? "page.strategy.nobody_stays"
                                    : view.leaving == 1 ? "page.strategy.stress_one"
                                                        : "page.strategy.stress")
                                .with("count", view.leaving)
                                .with("share", all > 0 ? loss.lost / all : 0)
                                .with("customers", static_cast<std::int64_t>(replaced_by)));
  view.stress_facts = {
      {phrases.word("strategy.revenue_left"), phrases.money(loss.left, summary.currency)},
      {phrases.word("page.strategy.hhi"), phrases.measure(std::round(loss.hhi))},
      {phrases.word("strategy.effective"), phrases.measure(loss.effective)},
      {phrases.word("page.strategy.replaced_by"), replaceable ? phrases.measure(replaced_by) : "–"}};
  for (const protocol::VanishingSegment& segment : summary.vanishing)
    if (segment.after > 0 && segment.after <= view.leaving)
      view.vanished.push_back(phrases.say(Message("strategy.vanishes")
                                              .with("segment", segment_label(state, segment.segment))
                                              .with("after", segment.after)));
  for (std::size_t i = 0; i < summary.largest.size() && i < kShownCustomers; ++i) {
    const protocol::LargestCustomerRow& row = summary.largest[i];
    const bool leaves = i < view.leaving;
    const char* note = leaves ? "page.strategy.leaves" : row.major ? "page.strategy.major" : nullptr;
    view.largest.push_back({row.name, phrases.money(row.revenue, summary.currency),
                            phrases.percent(row.share), row.share, place_of(state, row.segment), leaves,
                            note ? phrases.word(note) : std::string()});
  }
}

ConcentrationView concentration_of(const AppState& state, const ConcentrationSummary& summary,
                                   const Phrases& phrases) {
  ConcentrationView view;
  view.marks = marks_of(state);
  view.band_help = phrases.word("strategy.bands_borrowed");
  for (const ConcentrationDimension& dimension : summary.dimensions) {
    if (dimension.by == state.strategy.dimension) view.dimension = view.dimensions.size();
    view.dimensions.push_back({dimension.by, phrases.word("strategy.by_" + dimension.by)});
  }
  if (summary.dimensions.empty()) return view;
  const ConcentrationDimension& shown = summary.dimensions[view.dimension];
  if (!shown.absent.key.empty()) {
    view.absent = phrases.say(shown.absent);
  } else {
    view.verdict = verdict_of(shown, phrases);
    view.facts = facts_of(shown, phrases);
    view.notes = notes_of(shown, summary.currency, phrases);
    view.lorenz = lorenz_of(shown, view.dimensions[view.dimension].label, phrases);
    for (const protocol::RevenueShare& row : shown.largest)
      view.shares.push_back({row.label, phrases.count(row.customers),
                             phrases.money(row.revenue, summary.currency), phrases.percent(row.share),
                             row.share});
  }
  add_stress_test(state, summary, phrases, view);
  return view;
}

TypeView type_of(const protocol::MarketSummary& market, const Phrases& phrases) {
  TypeView view;
  if (!market.type_absent.key.empty()) {
    view.absent = phrases.say(market.type_absent);
    return view;
  }
  const protocol::SegmentTypeSummary& type = market.type;
  view.title = phrases.word("strategy.type_" + type.type);
  view.reason = phrases.say(type.reason);
  const std::string* last = nullptr;  // a type is named where its evidence begins
  for (const protocol::TypeEvidenceRow& row : type.evidence) {
    const bool begins = !last || *last != row.type;
    view.evidence.push_back({begins ? phrases.word("strategy.type_" + row.type) : std::string(),
                             phrases.say(row.what), phrases.word("page.strategy." + row.stance),
                             row.type == type.type});
    last = &row.type;
  }
  if (!type.mix_column.empty())
    view.mix_note = phrases.say(
        Message(type.whole_customers ? "page.strategy.mix_of_customers" : "page.strategy.mix_of_orders")
            .with("column", type.mix_column));
  for (const protocol::SegmentMixRow& row : type.mix) {
    view.segments.push_back(row.segment);
    if (!row.care.key.empty()) view.mix_cares.push_back(phrases.say(row.care));
  }
  for (std::size_t i = 0; i < type.categories.size(); ++i) {
    MixRow& row = view.mix.emplace_back();
    row.category = type.categories[i];
    for (const protocol::SegmentMixRow& segment : type.mix) {
      row.shares.push_back(std::isnan(segment.shares[i]) ? 0 : segment.shares[i]);
      row.percents.push_back(phrases.rough_percent(segment.shares[i]));
    }
  }
  if (!type.parties.empty())
    view.party_title = phrases.say(Message("page.strategy.parties").with("column", type.party_column));
  for (const protocol::PartyRow& party : type.parties)
    view.parties.push_back({party.label, phrases.percent(party.customer_share),
                            phrases.percent(party.revenue_share), party.customer_share, party.revenue_share});
  return view;
}

}  // namespace

StrategyView strategy_view(const AppState& state) {
  const Phrases phrases(state.language);
  StrategyView view;
  view.tab = state.strategy.tab;
  view.waiting = awaited_id(state, Task::describe_market) != 0;
  if (!state.strategy.refused.key.empty()) view.refused = phrases.say(state.strategy.refused);
  if (!state.strategy.market) return view;
  view.concentration = concentration_of(state, state.strategy.market->concentration, phrases);
  view.type = type_of(*state.strategy.market, phrases);
  return view;
}

}  // namespace ruas::ui
