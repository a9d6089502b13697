// What the Criteria screen shows: which column tells what about customers, and how much each criterion
// counts.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"

namespace ruas::ui {

/// The weights offered: left out, half, as much as any other, double.
inline constexpr std::array kWeights{0.0, 0.5, 1.0, 2.0};
/// A table may have thousands of columns; a lane shows so many of them.
inline constexpr std::size_t kLaneColumns = 24;

/// A column in its lane.
struct CriterionColumn {
  std::string name;
  std::string use;   // "Compare by age": the name of the switch
  std::string move;  // "What age tells": the name of the list of criteria
  std::string why;   // why it is where it is, or why it cannot take part
  bool takes_part = false;
  bool changeable = false;
};

struct CriterionLane {
  std::string criterion;  // as in the protocol
  std::string title;
  std::vector<CriterionColumn> columns;  // at most kLaneColumns
  std::string more;                      // how many more there are; empty: none
  std::string empty;                     // what it means that there are none; empty: there are some
  std::string weight_name;               // "Weight of Demographic: who they are"
  std::size_t weight = 2;                // index into kWeights; their number where it is another one
  bool weighted = false;                 // it has a column that can take part
};

struct QuestionView {
  std::string question;  // as in the protocol
  std::string title;
  std::string why_not;  // empty where there are columns
  bool chosen = false;  // exactly its columns take part
};

struct CriteriaView {
  std::string headline;
  std::vector<QuestionView> questions;
  bool suggested = false;              // the engine's own choice of columns takes part
  std::vector<CriterionLane> lanes;    // the covered first, each in the order of METHODS §3
  std::vector<CriterionLane> missing;  // nothing serves these
  CriterionLane beside;                // columns that tell nothing about a customer
  std::vector<std::string> criteria;   // names to move a column to: the eight, then none
  std::vector<std::string> criterion_keys;
  std::vector<std::string> weights;  // "0" "½" "1" "2"
  std::string columns_used;
  bool can_find = false;
  std::string cannot_find;
  protocol::Plan plan;  // to build ChangePlan from
};

/// `state.data` must be there.
CriteriaView criteria_view(const AppState& state);

/// `plan` with another weight; 1 is the plain one and needs no entry.
protocol::Plan with_weight(protocol::Plan plan, const std::string& criterion, double weight);

}  // namespace ruas::ui
