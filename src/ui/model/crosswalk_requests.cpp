#include "ui/model/crosswalk_requests.hpp"

#include <utility>

#include "ui/model/dispatch.hpp"
#include "ui/model/method_choices.hpp"
#include "ui/model/rfm_requests.hpp"

namespace ruas::ui {
namespace {

/// As these segments were asked for, by another method: as many of them, where the method can be told.
protocol::FindSegments by_method(const AppState& state, std::string_view method, bool needs_number) {
  protocol::FindSegments request = state.found->request;
  request.method = method;
  request.k = needs_number ? state.found->result.summary.k : 0;
  return request;
}

bool can_compare_with(const AppState& state, const OfferedMethod& method) {
  if (method.name == "auto" || method.name == state.found->result.summary.method) return false;
  return !method.needs.rules || !state.settings.rules.text.empty();
}

}  // namespace

std::vector<Comparable> comparables(const AppState& state) {
  std::vector<Comparable> list;
  if (!state.found) return list;
  if (state.crosswalk.before) list.push_back({Message("page.compare.before"), *state.crosswalk.before});
  if (has_orders(state) && state.found->result.summary.method != "rfm") {
    protocol::FindSegments request = by_method(state, "rfm", false);
    request.rfm = state.rfm.settings;
    list.push_back({Message("methods.rfm"), request});
  }
  for (const OfferedMethod& method : offered_methods())
    if (can_compare_with(state, method))
      list.push_back({Message("methods." + std::string(method.name)), by_method(state, method.name, method.needs.number)});
  return list;
}

void compare(AppState& state, Sender& sender) {
  const std::vector<Comparable> list = comparables(state);
  if (!can_export(state) || state.crosswalk.with >= list.size()) return;
  stop_running(state, sender);
  state.crosswalk.refused = {};
  dispatch(state, Task::compare_segments, protocol::CompareSegments{list[state.crosswalk.with].request},
           sender);
}

void choose_comparable(AppState& state, std::size_t with) {
  state.crosswalk.with = with;
  state.crosswalk.comparison.reset();
  state.crosswalk.refused = {};
}

void follow_segments(AppState& state, const std::optional<protocol::FindSegments>& before) {
  state.crosswalk = {};
  state.crosswalk.before = before;
}

bool refuse_comparison(AppState& state, Task task, Message why) {
  if (task != Task::compare_segments) return false;
  state.crosswalk.refused = std::move(why);
  return true;
}

}  // namespace ruas::ui
