#include "ui/model/rfm_view.hpp"

#include <algorithm>
#include <cmath>

#include "ui/model/phrases.hpp"
#include "ui/model/text_lines.hpp"
#include "ui/model/plan_changes.hpp"
#include "ui/model/rfm_grid.hpp"
#include "ui/model/rfm_requests.hpp"

namespace ruas::ui {
namespace {

using protocol::RfmDimension;
using protocol::RfmSegment;
using protocol::RfmSummary;

constexpr std::size_t kScores = 5;

/// The values that get a score: `place` 0 holds the smallest.
std::string range_of(const std::vector<double>& edges, std::size_t place, const Phrases& phrases) {
  const bool known = edges.size() == kScores - 1 &&
                     std::all_of(edges.begin(), edges.end(), [](double edge) { return std::isfinite(edge); });
  if (!known) return phrases.word("page.rfm.edges_differ");
  if (place == 0) return phrases.say(Message("page.rfm.edge_up_to").with("most", edges.front()));
  if (place == kScores - 1) return phrases.say(Message("page.rfm.edge_above").with("least", edges.back()));
  return phrases.say(
      Message("page.rfm.edge_between").with("least", edges[place - 1]).with("most", edges[place]));
}

/// Recency is better the smaller it is: its best score holds the smallest values.
std::string score_cell(const RfmDimension& dimension, std::size_t score, bool reversed,
                       const Phrases& phrases) {
  const std::uint64_t customers = score <= dimension.counts.size() ? dimension.counts[score - 1] : 0;
  if (customers == 0) return phrases.word("page.rfm.score_of_nobody");
  const std::size_t place = reversed ? kScores - score : score - 1;
  return phrases.say(Message("page.rfm.score_cell")
                         .with("range", range_of(dimension.edges, place, phrases))
                         .with("customers", customers));
}

std::vector<ScoreRow> score_rows(const RfmSummary& summary, const Phrases& phrases) {
  std::vector<ScoreRow> rows;
  for (std::size_t score = kScores; score >= 1; --score)
    rows.push_back({phrases.count(score), score_cell(summary.recency, score, true, phrases),
                    score_cell(summary.frequency, score, false, phrases),
                    score_cell(summary.monetary, score, false, phrases)});
  return rows;
}

RfmSegmentRow segment_row(const RfmWork& rfm, std::size_t index, const std::vector<Mark>& marks,
                          const Phrases& phrases) {
  const RfmSegment& segment = rfm.scored->segments[index];
  RfmSegmentRow row;
  row.segment = index;
  row.mark = marks[index];
  row.name = phrases.say(segment.name);
  row.share = segment.share;
  row.revenue_share = segment.revenue_share;
  row.selected = rfm.segment == index;
  row.customers = phrases.say(Message("page.table.size_and_share")
                                  .with("size", phrases.count(segment.customers))
                                  .with("share", phrases.rough_percent(segment.share)));
  if (segment.customers == 0) {
    row.note = phrases.word(segment.impossible ? "page.rfm.impossible" : "page.rfm.nobody");
    return row;
  }
  row.revenue = phrases.rough_percent(segment.revenue_share);
  row.recency = phrases.measure(segment.mean_recency);
  row.frequency = phrases.measure(segment.mean_frequency);
  row.monetary = phrases.measure(segment.mean_monetary);
  row.numbers =
      phrases.say(Message("page.rfm.numbers").with("customers", row.customers).with("revenue", row.revenue));
  return row;
}

/// Those with the most revenue first, those with nobody last.
std::vector<RfmSegmentRow> segment_rows(const RfmWork& rfm, const std::vector<Mark>& marks,
                                        const Phrases& phrases) {
  std::vector<RfmSegmentRow> rows;
  for (const std::size_t segment : inhabited_by_revenue(*rfm.scored))
    rows.push_back(segment_row(rfm, segment, marks, phrases));
  for (std::size_t i = 0; i < rfm.scored->segments.size(); ++i)
    if (!marks[i]) rows.push_back(segment_row(rfm, i, marks, phrases));
  return rows;
}

RfmDetail segment_detail(const RfmWork& rfm, const std::vector<Mark>& marks, const Phrases& phrases) {
  const RfmSegmentRow row = segment_row(rfm, *rfm.segment, marks, phrases);
  RfmDetail detail{row.mark, row.name, {}, {}};
  detail.facts.push_back({phrases.word("page.rfm.customers"), row.customers});
  if (row.mark) {
    detail.facts.push_back({phrases.word("page.rfm.revenue_share"), row.revenue});
    detail.facts.push_back({phrases.word("page.rfm.mean_recency"), row.recency});
    detail.facts.push_back({phrases.word("page.rfm.mean_frequency"), row.frequency});
    detail.facts.push_back({phrases.word("page.rfm.mean_monetary"), row.monetary});
  } else {
    detail.facts.push_back({phrases.word("page.rfm.why_nobody"), row.note});
  }
  std::string cells;
  for (const std::string& cell : rfm.scored->segments[*rfm.segment].cells)
    cells += (cells.empty() ? "" : " ") + cell;
  detail.cells = phrases.say(Message("page.rfm.cells").with("cells", cells));
  return detail;
}

/// A square by its five monetary scores.
RfmDetail square_detail(const RfmWork& rfm, const Phrases& phrases) {
  const RfmSummary& summary = *rfm.scored;
  const RfmSquare& square = *rfm.square;
  RfmDetail detail;
  detail.title = phrases.say(
      Message("page.rfm.square_title").with("recency", square.recency).with("frequency", square.frequency));
  for (int monetary = static_cast<int>(kScores); monetary >= 1; --monetary) {
    const std::int64_t segment = segment_at(summary, square.recency, square.frequency, monetary);
    const std::string name = segment < 0
                                 ? phrases.word("rfm.not_on_map")
                                 : phrases.say(summary.segments[static_cast<std::size_t>(segment)].name);
    detail.facts.push_back(
        {phrases.say(Message("page.rfm.square_money").with("score", monetary).with("segment", name)),
         phrases.count(customers_in(summary, square.recency, square.frequency, monetary))});
  }
  return detail;
}

/// The line an error of the map speaks of, from 1; 0 where it speaks of none.
std::size_t line_of(const Message& error) {
  for (const auto& [name, value] : error.arguments)
    if (name == "line")
      if (const auto* line = std::get_if<std::int64_t>(&value)) return static_cast<std::size_t>(*line);
  return 0;
}

std::vector<MapLineView> map_lines(const RfmWork& rfm, const std::string& map, const Phrases& phrases) {
  std::vector<MapLineView> views;
  const std::size_t wrong = line_of(rfm.refused);
  for (const std::string& line : lines_of(map)) {
    MapLineView& view = views.emplace_back();
    view.label = phrases.say(Message("page.rfm.map_line").with("line", views.size()));
    view.text = line;
    if (views.size() == wrong) view.error = phrases.say(rfm.refused);
  }
  return views;
}

void add_scores(const AppState& state, const Phrases& phrases, RfmView& view) {
  const RfmWork& rfm = state.rfm;
  const RfmSummary& summary = *rfm.scored;
  const bool in_force = state.found && state.found->settings.rfm;
  const std::vector<Mark> marks = marks_of(summary, in_force ? &state.found->result.summary : nullptr);
  view.scored = true;
  view.headline = phrases.say(Message("page.rfm.headline").with("customers", summary.scored));
  view.facts = {{phrases.word("page.rfm.customers"), phrases.count(summary.customers)},
                {phrases.word("page.rfm.scored"), phrases.count(summary.scored)},
                {phrases.word("page.rfm.as_of"), phrases.date(summary.analysis_date)},
                {phrases.word("page.rfm.gini"), phrases.score(summary.gini)}};
  for (const Message& note : summary.notes) view.notes.push_back(phrases.say(note));
  for (const Message& note : summary.doctor) view.doctor.push_back(phrases.say(note));
  view.money = rfm.money;
  view.squares = squares_of(rfm, marks, phrases);
  view.scores = score_rows(summary, phrases);
  view.segments = segment_rows(rfm, marks, phrases);
  if (rfm.segment) view.detail = segment_detail(rfm, marks, phrases);
  if (rfm.square) view.detail = square_detail(rfm, phrases);
  view.map_text = rfm.settings.map.empty() ? summary.map_text : rfm.settings.map;
  view.map = map_lines(rfm, view.map_text, phrases);
}

std::string what_is_needed(const AppState& state, const Phrases& phrases) {
  if (has_orders(state)) return {};
  const Message& problem = state.data->summary.customers.problem;
  return problem.key.empty() ? phrases.word("engine.no_orders") : phrases.say(problem);
}

}  // namespace

RfmView rfm_view(const AppState& state) {
  const Phrases phrases(state.language);
  RfmView view;
  view.tab = state.rfm.tab;
  view.no_orders = what_is_needed(state, phrases);
  view.waiting = awaited_id(state, Task::score_rfm) != 0;
  if (!state.rfm.refused.key.empty()) view.refused = phrases.say(state.rfm.refused);
  view.settings = state.rfm.settings;
  view.plan = plan_in_mind(state);
  if (has_orders(state)) view.analysis_day = analysis_day(*state.data, phrases);
  view.settings_open = panel_is_open(state, Panel::rfm_settings);
  view.map_open = panel_is_open(state, Panel::rfm_map);
  view.map_changed = !state.rfm.settings.map.empty();
  view.can_use = can_use_rfm(state);
  if (state.rfm.scored && has_orders(state)) add_scores(state, phrases, view);
  return view;
}

}  // namespace ruas::ui
