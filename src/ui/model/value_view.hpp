// What the lifetime value tab shows, in words and ready to draw.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/data_view.hpp"

namespace ruas::ui {

/// A week of the check: repeat orders so far, as they were and as the model expected them.
struct HoldoutRow {
  std::string week, actual, expected;
};

/// The check of the forecast against what happened.
struct HoldoutView {
  std::string refused;                   // why there is none; empty: there is one
  std::string verdict;                   // how far off the model was
  std::string name;                      // of the chart
  std::vector<double> actual, expected;  // per week
  std::size_t split = 0;                 // weeks the model has seen
  std::string split_day, first_day, last_day;
  std::string highest;  // the number at the top of the chart
  std::vector<HoldoutRow> rows;
  bool table_open = false;
};

struct ValueView {
  bool forecasting = false;
  bool done = false;     // forecast or refused
  std::string refused;   // in place of the forecast
  std::string no_money;  // orders are forecast, money is not, and why
  std::vector<FactView> facts;
  std::string parameters;  // behind the "?"
  HoldoutView holdout;
  double discount = 0.01;
  bool added = false;   // to the customers' columns
  protocol::Plan plan;  // to build ChangePlan from
};

/// `state.data` must be there.
ValueView value_view(const AppState& state);

}  // namespace ruas::ui
