// Several files → which one holds the facts, and which columns lead from it to the others.
#pragma once

#include <span>
#include <vector>

#include "base/result.hpp"
#include "joins/join_key.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Keys in the order of joining: each starts at the fact table or at a table an earlier key leads to, and
/// no table is led to twice.
struct JoinPlan {
  std::size_t fact = 0;
  std::vector<JoinKey> keys;
};

/// A table that has no way to the facts, and why.
struct LeftOut {
  std::size_t table;
  Error why;
};

struct JoinProposal {
  JoinPlan plan;
  std::vector<KeyReport> reports;  // of plan.keys
  std::vector<LeftOut> left_out;   // in the order of the tables
};

/// The best key from one table to another by kinship of names and share of rows found. Nothing where no
/// column of the first holds values of the second; a report that is `refused` where the names say it should
/// be one but it cannot be followed.
std::optional<KeyReport> propose_key(std::span<const NamedTable> tables, std::size_t from, std::size_t to,
                                     Run& run);

/// The fact table is the one whose keys lead to most others, directly or over another table; of several the
/// one with most rows. The rest is left out with the reason: no common key, nothing matches, values repeat on
/// both sides. An error, the first of those reasons, where no two tables go together. Stage reported:
/// "stage.join". Time: linear in rows for every column that may be a key.
Result<JoinProposal> propose_join(std::span<const NamedTable> tables, Run& run);

}  // namespace ruas
