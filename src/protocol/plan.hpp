// The user's decisions about the open files. Everything left open is suggested by the engine.
//
// A plan is a value: changing a decision is sending a new plan, undoing it is sending the one before. What an engine makes
// of the same files and the same plan is always the same.
#pragma once

#include <string>
#include <vector>

namespace ruas::protocol {

struct ColumnDecision {
  std::string column;
  std::string role;       // "customer_id" "date" "amount" …, as in profile/roles.hpp; empty: as suggested
  std::string criterion;  // "demographic" "geographic" …, as in profile/criteria.hpp; empty: as suggested
  friend bool operator==(const ColumnDecision&, const ColumnDecision&) = default;
};

struct LabelPair {
  std::string from;
  std::string to;
  friend bool operator==(const LabelPair&, const LabelPair&) = default;
};

/// A fix to be applied to the data (quality/fix.hpp); never to the user's file.
struct FixDecision {
  std::string kind;  // "leave_rows_out_empty" "fill_with_median" …
  std::string column;
  double low = 0;
  double high = 0;
  std::string text;
  std::vector<LabelPair> labels;
  friend bool operator==(const FixDecision&, const FixDecision&) = default;
};

struct CriterionWeight {
  std::string criterion;
  double weight = 1;  // 0 leaves it out
  friend bool operator==(const CriterionWeight&, const CriterionWeight&) = default;
};

/// Values of `from_column` in one file are looked up in `to_column` of another. Files by name, columns by name.
struct KeyDecision {
  std::string from_file;
  std::string from_column;
  std::string to_file;
  std::string to_column;
  std::string spelling = "exact";  // "folded": capitals, blanks around and leading zeros do not count
  friend bool operator==(const KeyDecision&, const KeyDecision&) = default;
};

struct Plan {
  std::string language = "en";  // of the names of columns that the engine makes
  std::string today;            // the reader's own date, ISO; empty: no date is in the future
  std::vector<KeyDecision> keys;  // empty: proposed
  std::string kind;             // "customers" "transactions" "matrix"; empty: as suggested
  std::vector<ColumnDecision> columns;
  std::vector<FixDecision> fixes;  // in this order
  std::vector<CriterionWeight> weights;

  // From transactions to customers.
  std::string from, to;       // ISO days, both counted; empty: open
  std::string analysis_date;  // ISO; empty: the day after the newest order
  std::string refunds = "subtract";  // "leave_out" "count_as_orders"
  std::string orders;         // "number" "moment" "day" "line"; empty: as the columns allow
  std::vector<std::string> shared_categories;  // that get a column for their share of the money; empty: the top five
  bool lifetime_value = false;       // forecast columns beside the others
  double monthly_discount = 0.01;
  friend bool operator==(const Plan&, const Plan&) = default;
};

}  // namespace ruas::protocol
