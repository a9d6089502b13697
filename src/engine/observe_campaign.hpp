// Result file (and split) → per customer the arm, the group, the response and the spend.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "campaigns/split.hpp"
#include "engine/result_table.hpp"
#include "protocol/campaign_summary.hpp"

namespace ruas {

/// Who was assigned where, before anything happened.
struct Assignment {
  std::vector<std::string> customers;
  bool by_row = false;               // these are row numbers of the file that was split
  std::vector<Arm> arms;             // empty where nobody was split
  std::vector<std::uint8_t> labels;  // index into groups
  std::vector<std::string> groups;
};

struct Observed {
  std::vector<Arm> arms;
  std::vector<std::uint8_t> labels;
  std::vector<std::uint8_t> responded;
  std::vector<double> spend;  // empty: not known
  std::vector<std::string> groups;
  protocol::ResultColumns columns;  // as used
  std::vector<Message> read_as;     // which columns and words were taken for what
  std::vector<Message> notes;
};

/// A split file as Ruas writes it: customer, segment, group.
Result<Assignment> read_assignment(const ResultTable& split);

/// The result file tells by itself who was treated. Where it has no column of groups, customers are in those of
/// `segments` (which may be null), found by their numbers. Errors: columns that are not there, no response.
Result<Observed> observe_with_arms(const ResultTable& results, const Assignment* segments,
                                   const protocol::ResultColumns& columns);

/// The result file lists customers of a split; who is not listed did not respond and spent nothing. Errors: as above, no
/// customer column, nobody found.
Result<Observed> observe_split(const ResultTable& results, const Assignment& assignment,
                               const protocol::ResultColumns& columns);

/// The column that would be taken to say who was treated; empty: none.
std::string suggested_arm_column(const ResultTable& results);

/// Whether a column of the result file says who was treated.
Result<bool> tells_arms(const ResultTable& results, const protocol::ResultColumns& columns);

}  // namespace ruas
