// What kind of file it is, and how customers came out of a list of orders.
#pragma once

#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// One of several, as the plan has it; the first option is the suggestion.
struct PlanChoiceView {
  struct Option {
    std::string value;  // of protocol::Plan; empty: as suggested
    std::string label;
  };
  std::string label;
  std::string reason;
  std::vector<Option> options;
  std::size_t current = 0;
};

/// A day that can be typed.
struct DayView {
  std::string protocol::Plan::*field;
  std::string name;  // of the draft
  std::string label;
  std::string value;  // as typed
  std::string hint;
  std::string error;  // it is no day
};

struct CustomersView {
  std::string problem;   // why no customers could be made
  std::string sentence;  // "447 customers from 5,020 lines"
  std::vector<std::pair<std::string, std::string>> facts;
  std::vector<std::string> notes;
  std::vector<std::string> set_aside;
  std::vector<DayView> days;
  PlanChoiceView refunds, orders;
};

PlanChoiceView kind_choice(const OpenData& data, const Phrases& phrases);
/// The data must be of transactions.
CustomersView customers_view(const OpenData& data, const Phrases& phrases);

/// The day up to which days since the last order are counted.
DayView analysis_day(const OpenData& data, const Phrases& phrases);

/// "2024-04-03", and the calendar has it.
bool is_day(std::string_view text);

}  // namespace ruas::ui
