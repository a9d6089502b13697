#include "ui/model/lookalikes_view.hpp"

#include <algorithm>

#include "base/joined.hpp"
#include "ui/model/hand_view.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/segment_marks.hpp"
#include "ui/model/segment_phrases.hpp"

namespace ruas::ui {
namespace {

using protocol::LookalikeSummary;

constexpr std::size_t kShownRows = 50;

bool names_persons(const protocol::FileColumn& column) {
  return column.identifier || column.role == "name" || column.role == "contact" ||
         column.role == "customer_id";
}

std::vector<std::string> sorted_labels(const protocol::FileColumn& column) {
  std::vector<std::string> labels;
  for (const auto& top : column.top) labels.push_back(top.label);
  std::sort(labels.begin(), labels.end());
  return labels;
}

/// What was learnt from: the best, or those that somebody chose.
std::string said_of_seeds(const LookalikeSummary& found, const char* key) {
  return protocol::seeds_are_best(found.settings) ? key : std::string(key) + "_chosen";
}

/// Columns whose labels a strategy can prefer, and the labels of the one chosen.
void add_fit(const AppState& state, const Phrases& phrases, GrowthView& view) {
  view.fit_columns.push_back(phrases.word("page.strategy.no_wish"));
  std::vector<std::vector<std::string>> seen;
  const protocol::FitWish wish = view.settings.fit.empty() ? protocol::FitWish() : view.settings.fit.front();
  for (const protocol::FileColumn& column : state.data->summary.subject_columns) {
    if (column.type != "category" || column.top.empty() || names_persons(column)) continue;
    const std::vector<std::string> labels = sorted_labels(column);
    if (std::find(seen.begin(), seen.end(), labels) != seen.end()) continue;  // the same, told by the orders
    seen.push_back(labels);
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
  chart.description =
      phrases.say(Message(said_of_seeds(found, "page.strategy.lift_text")).with("lift", found.lift_at_10));
  chart.across = phrases.word("page.strategy.lift_across");
  chart.upwards = phrases.word(said_of_seeds(found, "page.strategy.lift_upwards"));
  chart.curve = phrases.word("page.strategy.lift_curve");
  chart.beside = phrases.word("page.strategy.lift_chance");
  chart.x = found.depth;
  chart.y = found.found;
  chart.low = found.chance_low;
  chart.high = found.chance_high;
  return chart;
}

/// Learnt from the customers, and their own ranking or that of the second file.
void add_ranking(const AppState& state, const LookalikeSummary& found, const Phrases& phrases,
                 GrowthView& view) {
  const protocol::ProspectsSummary& prospects = found.prospects;
  view.of_prospects = !prospects.file.empty();
  view.headline = phrases.say(found.heading);
  if (view.of_prospects) {
    view.prospect_notes.push_back(
        phrases.say(Message("page.strategy.prospects_columns").with("columns", joined(prospects.columns))));
    if (prospects.filled > 0)
      view.prospect_notes.push_back(
          phrases.say(Message("page.strategy.prospects_filled").with("count", prospects.filled)));
  }
  const std::vector<protocol::LookalikeRow>& rows = view.of_prospects ? prospects.ranked : found.ranked;
  for (std::size_t i = 0; i < rows.size() && i < kShownRows; ++i)
    view.ranked.push_back({rows[i].name, phrases.percent(rows[i].score), phrases.percent(rows[i].percentile),
                           rows[i].score, place_of(state, rows[i].segment)});
}

/// One for each reason: "total_spent, orders: …".
std::vector<std::string> left_out_sentences(const std::vector<protocol::LeftOutSummary>& left_out,
                                            const Phrases& phrases) {
  std::vector<std::pair<std::string, std::vector<std::string>>> by_reason;
  for (const protocol::LeftOutSummary& column : left_out) {
    const std::string reason = phrases.say(column.reason);
    auto of =
        std::find_if(by_reason.begin(), by_reason.end(), [&](const auto& r) { return r.first == reason; });
    if (of == by_reason.end()) of = by_reason.insert(of, {reason, {}});
    if (std::find(of->second.begin(), of->second.end(), column.column) == of->second.end())
      of->second.push_back(column.column);
  }
  std::vector<std::string> sentences;
  for (const auto& [reason, columns] : by_reason) sentences.push_back(joined(columns) + ": " + reason);
  return sentences;
}

void add_found(const AppState& state, const LookalikeSummary& found, const Phrases& phrases,
               GrowthView& view) {
  view.found = true;
  view.stale = state.strategy.lookalikes_reading != state.data->reading;
  view.better_than_chance = found.better_than_chance && found.tenth_above_chance;
  view.verdict = phrases.say(found.verdict);
  view.facts = {{phrases.word("page.strategy.auc"), phrases.score(found.auc)},
                {phrases.word("page.strategy.lift_at_10"), phrases.measure(found.lift_at_10)},
                {phrases.word("page.strategy.seeds"), phrases.count(found.seeds)},
                {phrases.word("page.strategy.method"), phrases.word("page.strategy.method." + found.method)}};
  view.title = phrases.word(said_of_seeds(found, "page.strategy.result"));
  view.traits_title = phrases.word(said_of_seeds(found, "page.strategy.traits"));
  if (!found.names_not_found.empty())
    view.notes.push_back(
        phrases.say(Message("page.strategy.names_not_found").with("names", joined(found.names_not_found))));
  if (found.rows_set_aside > 0)
    view.notes.push_back(phrases.say(Message("page.strategy.rows_set_aside")
                                         .with("count", found.rows_set_aside)
                                         .with("seeds", found.seeds_set_aside)));
  if (found.growth_known > 0)
    view.growth_hint = phrases.say(Message("page.strategy.growth_known_of")
                                       .with("known", found.growth_known)
                                       .with("all", found.candidates + found.seeds + found.rows_set_aside));
  view.lift = lift_of(found, phrases);
  view.traits = apart_sentences(found.traits, found.shared, share_columns(state), phrases);
  view.left_out = left_out_sentences(found.left_out, phrases);
  add_ranking(state, found, phrases, view);
}

/// The best, those under the lasso, each segment, those named by hand: what there is of them.
void add_seeds(const AppState& state, const Phrases& phrases, GrowthView& view) {
  using From = SeedChoice::From;
  const SeedChoice& chosen = state.strategy.seeds;
  view.seeds.push_back({phrases.word("page.strategy.seeds_top"), {From::best}});
  if (can_export(state)) {
    if (!state.selected_points.empty())
      view.seeds.push_back({phrases.word("page.strategy.seeds_lasso"), {From::lasso}});
    for (const protocol::SegmentSummary& segment : state.found->result.summary.segments)
      view.seeds.push_back(
          {phrases.say(
               Message("page.strategy.seeds_segment").with("letter", segment_label(segment, state.language))),
           {From::segment, segment.letter}});
  }
  view.seeds.push_back({phrases.word("page.strategy.seeds_by_hand"), {From::by_hand, {}, chosen.names}});
  for (std::size_t i = 0; i < view.seeds.size(); ++i)
    if (view.seeds[i].choice.from == chosen.from && view.seeds[i].choice.letter == chosen.letter)
      view.seed = i;
}

void add_gaps(const AppState& state, const protocol::GrowthSummary& growth, const Phrases& phrases,
              GrowthView& view) {
  if (!growth.offers_absent.key.empty())
    view.offers_absent = phrases.say(growth.offers_absent);
  else if (growth.offers.empty())
    view.offers_absent = phrases.word("page.strategy.no_offers");
  for (const protocol::OfferGapRow& gap : growth.offers)
    if (const auto place = place_of(state, gap.segment))
      view.offers.push_back({*place, gap.from, gap.to, phrases.rough_percent(gap.share_here),
                             phrases.rough_percent(gap.share_elsewhere), phrases.count(gap.customers),
                             phrases.measure(gap.lift)});
  if (!growth.channels_absent.key.empty())
    view.channels_absent = phrases.say(growth.channels_absent);
  else if (growth.channels.empty())
    view.channels_absent = phrases.word("page.strategy.no_channels");
  for (const protocol::ChannelGapRow& gap : growth.channels)
    if (const auto place = place_of(state, gap.segment))
      view.channels.push_back({*place, gap.channel, phrases.rough_percent(gap.share_here),
                               phrases.rough_percent(gap.share_elsewhere),
                               phrases.count(static_cast<std::uint64_t>(gap.missing_customers + 0.5))});
}

}  // namespace

GrowthView growth_view(const AppState& state) {
  const Phrases phrases(state.language);
  GrowthView view;
  view.settings = state.strategy.settings;
  view.growth_known = state.data->summary.customers.made;
  view.marks = marks_of(state);
  view.prospects = state.strategy.prospects.name;
  view.searching = awaited_id(state, Task::find_lookalikes) != 0;
  add_fit(state, phrases, view);
  add_seeds(state, phrases, view);
  view.weights_count = state.strategy.seeds.from == SeedChoice::From::best;
  if (view.settings.fit.empty()) view.fit_hint = phrases.word("page.strategy.fit_without_wish");
  if (!view.growth_known) view.growth_hint = phrases.word("page.strategy.growth_unknown");
  if (!state.strategy.lookalikes_refused.key.empty())
    view.refused = phrases.say(state.strategy.lookalikes_refused);
  if (state.strategy.lookalikes) add_found(state, *state.strategy.lookalikes, phrases, view);
  if (state.strategy.market) add_gaps(state, state.strategy.market->growth, phrases, view);
  return view;
}

}  // namespace ruas::ui
