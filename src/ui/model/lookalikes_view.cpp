#include "ui/model/lookalikes_view.hpp"

#include <algorithm>

#include "ui/model/phrases.hpp"
#include "ui/model/segment_phrases.hpp"

namespace ruas::ui {
namespace {

using protocol::LookalikeSummary;

constexpr std::size_t kShownRows = 50;

/// Columns whose labels a strategy can prefer, and the labels of the one chosen.
void add_fit(const AppState& state, const Phrases& phrases, GrowthView& view) {
  view.fit_columns.push_back(phrases.word("page.strategy.no_wish"));
  const protocol::FitWish wish = view.settings.fit.empty() ? protocol::FitWish() : view.settings.fit.front();
  for (const protocol::FileColumn& column : state.data->summary.subject_columns) {
    if (column.type != "category" || column.top.empty()) continue;
    view.fit_columns.push_back(column.name);
    if (column.name != wish.column) continue;
    view.fit_column = view.fit_columns.size() - 1;
    for (const auto& top : column.top) {
      if (top.label == wish.label) view.fit_label = view.fit_labels.size();
      view.fit_labels.push_back(top.label);
    }
  }
}

ShareChartView lift_of(const LookalikeSummary& found, const Phrases& phrases) {
  ShareChartView chart;
  chart.name = phrases.word("page.strategy.lift");
  chart.description = phrases.say(Message("page.strategy.lift_text").with("lift", found.lift_at_10));
  chart.across = phrases.word("page.strategy.lift_across");
  chart.upwards = phrases.word("page.strategy.lift_upwards");
  chart.curve = phrases.word("page.strategy.lift_curve");
  chart.beside = phrases.word("page.strategy.lift_chance");
  chart.x = found.depth;
  chart.y = found.found;
  chart.low = found.chance_low;
  chart.high = found.chance_high;
  return chart;
}

std::optional<std::size_t> place_of(const AppState& state, const std::string& letter) {
  if (!state.found) return std::nullopt;
  const auto& segments = state.found->result.summary.segments;
  for (std::size_t i = 0; i < segments.size(); ++i)
    if (segments[i].letter == letter) return i;
  return std::nullopt;
}

void add_found(const AppState& state, const LookalikeSummary& found, const Phrases& phrases,
               GrowthView& view) {
  view.found = true;
  view.stale = state.strategy.lookalikes_reading != state.data->reading;
  view.headline = phrases.say(
      Message("strategy.lookalike_heading").with("candidates", found.candidates).with("seeds", found.seeds));
  view.better_than_chance = found.better_than_chance;
  view.verdict = phrases.say(
      Message(found.better_than_chance ? "strategy.better_than_chance" : "strategy.no_better_than_chance")
          .with("lift", found.lift_at_10)
          .with("auc", found.auc));
  view.facts = {{phrases.word("page.strategy.auc"), phrases.score(found.auc)},
                {phrases.word("page.strategy.lift_at_10"), phrases.measure(found.lift_at_10)},
                {phrases.word("page.strategy.seeds"), phrases.count(found.seeds)},
                {phrases.word("page.strategy.method"), phrases.word("page.strategy.method." + found.method)}};
  view.lift = lift_of(found, phrases);
  view.traits = apart_sentences(found.traits, found.shared, phrases);
  for (const protocol::LeftOutSummary& column : found.left_out)
    view.left_out.push_back(column.column + ": " + phrases.say(column.reason));
  view.segments = state.found ? state.found->result.summary.segments.size() : 0;
  for (std::size_t i = 0; i < found.ranked.size() && i < kShownRows; ++i) {
    const protocol::LookalikeRow& row = found.ranked[i];
    view.ranked.push_back({row.name, phrases.percent(row.score), phrases.percent(row.percentile), row.score,
                           place_of(state, row.segment)});
  }
}

void add_gaps(const protocol::GrowthSummary& growth, const Phrases& phrases, GrowthView& view) {
  if (!growth.offers_absent.key.empty())
    view.offers_absent = phrases.say(growth.offers_absent);
  else if (growth.offers.empty())
    view.offers_absent = phrases.word("page.strategy.no_offers");
  for (const protocol::OfferGapRow& gap : growth.offers)
    view.offers.push_back(phrases.say(Message("page.strategy.offer_gap")
                                          .with("segment", gap.segment)
                                          .with("from", gap.from)
                                          .with("to", gap.to)
                                          .with("here", gap.share_here)
                                          .with("elsewhere", gap.share_elsewhere)
                                          .with("customers", gap.customers)
                                          .with("lift", gap.lift)));
  if (!growth.channels_absent.key.empty())
    view.channels_absent = phrases.say(growth.channels_absent);
  else if (growth.channels.empty())
    view.channels_absent = phrases.word("page.strategy.no_channels");
  for (const protocol::ChannelGapRow& gap : growth.channels)
    view.channels.push_back(phrases.say(Message("page.strategy.channel_gap")
                                            .with("segment", gap.segment)
                                            .with("channel", gap.channel)
                                            .with("here", gap.share_here)
                                            .with("elsewhere", gap.share_elsewhere)));
}

}  // namespace

GrowthView growth_view(const AppState& state) {
  const Phrases phrases(state.language);
  GrowthView view;
  view.settings = state.strategy.settings;
  view.growth_known = state.data->summary.customers.made;
  view.lasso = !state.selected_points.empty() && can_export(state);
  view.searching = awaited_id(state, Task::find_lookalikes) != 0;
  add_fit(state, phrases, view);
  if (!state.strategy.lookalikes_refused.key.empty())
    view.refused = phrases.say(state.strategy.lookalikes_refused);
  if (state.strategy.lookalikes) add_found(state, *state.strategy.lookalikes, phrases, view);
  if (state.strategy.market) add_gaps(state.strategy.market->growth, phrases, view);
  return view;
}

}  // namespace ruas::ui
