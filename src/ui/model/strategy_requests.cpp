#include "ui/model/strategy_requests.hpp"

#include <utility>

#include "ui/model/dispatch.hpp"

namespace ruas::ui {
namespace {

MadeFrom made_from(const AppState& state) {
  return {state.data ? state.data->reading : 0, state.found ? state.found->revision : 0};
}

}  // namespace

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

void find_lookalikes(AppState& state, Sender& sender) {
  if (!state.data) return;
  std::vector<std::uint32_t> rows;
  if (state.strategy.settings.seeds == "rows" && state.found)
    for (const std::uint32_t point : state.selected_points)
      rows.push_back(state.found->result.table_rows.at(point));
  stop_running(state, sender);
  dispatch(state, Task::find_lookalikes, protocol::FindLookalikes{state.strategy.settings, {}, {}}, sender,
           std::move(rows));
}

void take_lookalikes(AppState& state, protocol::LookalikeSummary&& lookalikes) {
  state.strategy.lookalikes = std::move(lookalikes);
  state.strategy.lookalikes_refused = {};
  state.strategy.lookalikes_reading = state.data ? state.data->reading : 0;
}

bool refuse_strategy(AppState& state, Task task, Message why) {
  if (task == Task::describe_market) {
    state.strategy.market.reset();
    state.strategy.refused = std::move(why);
    state.strategy.made_from = made_from(state);
    return true;
  }
  if (task != Task::find_lookalikes) return false;
  state.strategy.lookalikes.reset();
  state.strategy.lookalikes_refused = std::move(why);
  return true;
}

}  // namespace ruas::ui
