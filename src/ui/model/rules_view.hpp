// The user's own rules while they are being written: a line each, how many rows each selects, what is wrong.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

struct RuleLine {
  std::string label;   // "Rule 1"
  std::string text;    // "Young: age < 30"
  std::string counts;  // "412 rows, 380 of them not taken by a rule above"; empty while they are being counted
};

struct RulesView {
  std::vector<RuleLine> lines;
  std::string text;     // all lines
  std::string example;  // a line to begin with, about a column of this file
  std::string error;    // what is wrong, and where; empty where nothing is
  std::vector<std::string> notes;
  std::string rest;   // "1,208 rows satisfy no rule."
  std::string excel;  // a formula that gives the segment; empty until the rules were counted
  std::string sql;
};

RulesView rules_view(const AppState& state, const Phrases& phrases);

/// Takes the rules over and asks how many rows they select.
void write_rules(AppState& state, std::string text, Sender& sender);

}  // namespace ruas::ui
