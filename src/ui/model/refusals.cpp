#include "ui/model/refusals.hpp"

#include "ui/model/crosswalk_requests.hpp"
#include "ui/model/real_requests.hpp"
#include "ui/model/strategy_requests.hpp"

namespace ruas::ui {

bool refuse(AppState& state, Task task, const Message& why) {
  switch (task) {
    case Task::score_rfm:  // beside the scores there were before
      state.rfm.refused = why;
      if (state.data) state.rfm.reading = state.data->reading;
      return true;
    case Task::count_rules:
      state.rules.refused = why;
      return true;
    case Task::describe_market:
      state.strategy.market.reset();
      state.strategy.refused = why;
      state.strategy.made_from = made_from(state);
      return true;
    case Task::find_lookalikes:
      state.strategy.lookalikes.reset();
      state.strategy.lookalikes_refused = why;
      return true;
    case Task::compare_over_time:
      state.strategy.over_time.refused = why;
      return true;
    case Task::measure_campaign:
      state.campaign.measure_refused = why;
      return true;
    default:
      return refuse_real(state, task, why);
    case Task::compare_segments:
      return refuse_comparison(state, task, why);
  }
}

}  // namespace ruas::ui
