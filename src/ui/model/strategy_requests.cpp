#include "ui/model/strategy_requests.hpp"

#include <utility>

#include "ui/model/dispatch.hpp"
#include "ui/model/real_requests.hpp"

namespace ruas::ui {

MadeFrom made_from(const AppState& state) {
  MadeFrom from{state.data ? state.data->reading : 0, 0, 0};
  if (!state.found) return from;
  const protocol::SegmentationSummary& summary = state.found->result.summary;
  from.segments = state.found->revision;
  from.checks = (summary.how_many.rows.empty() ? 0 : 1) + (stability_checked(state) ? 2 : 0) +
                (summary.explanation.rows > 0 ? 4 : 0);
  return from;
}

void request_market(AppState& state, Sender& sender) {
  if (state.screen != Screen::strategy || !state.data) return;
  if (state.strategy.made_from == made_from(state) || awaited_id(state, Task::describe_market) != 0) return;
  dispatch(state, Task::describe_market, protocol::DescribeMarket{}, sender);
}

void take_market(AppState& state, protocol::MarketSummary&& market) {
  state.strategy.market = std::move(market);
  state.strategy.refused = {};
  state.strategy.made_from = made_from(state);
}

void set_search(AppState& state, protocol::LookalikeSettings settings) {
  for (protocol::FitWish& wish : settings.fit)
    for (const protocol::FileColumn& column : state.data->summary.subject_columns)
      if (wish.label.empty() && column.name == wish.column && !column.top.empty())
        wish.label = column.top.front().label;
  state.strategy.settings = std::move(settings);
}

namespace {

using From = SeedChoice::From;

/// Table rows of the lasso or of a segment; none where seeds are told otherwise.
std::vector<std::uint32_t> seed_rows(const AppState& state) {
  std::vector<std::uint32_t> rows;
  if (!state.found) return rows;
  const protocol::Segmented& found = state.found->result;
  const SeedChoice& seeds = state.strategy.seeds;
  if (seeds.from == From::lasso)
    for (const std::uint32_t point : state.selected_points) rows.push_back(found.table_rows.at(point));
  if (seeds.from == From::segment)
    for (std::size_t point = 0; point < found.labels.size(); ++point)
      if (found.summary.segments.at(found.labels[point]).letter == seeds.letter)
        rows.push_back(found.table_rows.at(point));
  return rows;
}

std::vector<std::string> split_names(std::string_view typed) {
  std::vector<std::string> names;
  while (!typed.empty()) {
    const std::size_t comma = typed.find(',');
    std::string_view name = typed.substr(0, comma);
    typed.remove_prefix(comma == std::string_view::npos ? typed.size() : comma + 1);
    while (name.starts_with(' ')) name.remove_prefix(1);
    while (name.ends_with(' ')) name.remove_suffix(1);
    if (!name.empty()) names.emplace_back(name);
  }
  return names;
}

}  // namespace

void find_lookalikes(AppState& state, Sender& sender) {
  if (!state.data) return;
  protocol::FindLookalikes request{state.strategy.settings, state.strategy.prospects.handle,
                                   state.strategy.prospects.name};
  const SeedChoice& seeds = state.strategy.seeds;
  request.settings.seeds = seeds.from == From::best      ? "top_decile"
                           : seeds.from == From::by_hand ? "names"
                                                         : "rows";
  if (seeds.from == From::by_hand) request.settings.names = split_names(seeds.names);
  stop_running(state, sender);
  dispatch(state, Task::find_lookalikes, std::move(request), sender, seed_rows(state));
}

void take_lookalikes(AppState& state, protocol::LookalikeSummary&& lookalikes) {
  state.strategy.lookalikes = std::move(lookalikes);
  state.strategy.lookalikes_refused = {};
  state.strategy.lookalikes_reading = state.data ? state.data->reading : 0;
}

void rank_prospects(AppState& state, const FileBeside& prospects, Sender& sender) {
  state.strategy.prospects = prospects;
  find_lookalikes(state, sender);
}

namespace {

void compare(AppState& state, protocol::CompareOverTime request, Sender& sender) {
  if (!can_export(state)) return;
  stop_running(state, sender);
  state.strategy.over_time.refused = {};
  dispatch(state, Task::compare_over_time, std::move(request), sender);
}

}  // namespace

void compare_with_file(AppState& state, const FileBeside& later, Sender& sender) {
  compare(state, {later.handle, later.name, {}, {}}, sender);
}

void compare_with_window(AppState& state, Sender& sender) {
  compare(state, {{}, {}, state.strategy.over_time.from, state.strategy.over_time.to}, sender);
}

void take_over_time(AppState& state, protocol::MigrationSummary&& compared) {
  state.strategy.over_time.compared = std::move(compared);
  state.strategy.over_time.refused = {};
  state.strategy.over_time.made_from = made_from(state);
}

}  // namespace ruas::ui
