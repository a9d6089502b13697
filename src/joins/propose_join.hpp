// Several files → which one holds the facts, and which columns lead from it to the others.
#pragma once

#include <span>
#include <vector>

#include "base/result.hpp"
#include "joins/join_key.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Keys in the order of joining: each starts at the fact table or at a table an earlier key leads to, and
/// every other table is led to once.
struct JoinPlan {
  std::size_t fact = 0;
  std::vector<JoinKey> keys;
};

struct JoinProposal {
  JoinPlan plan;
  std::vector<KeyReport> reports;  // of plan.keys
};

/// The best key from one table to another by kinship of names and share of rows found. Nothing where no
/// column of the first holds values of the second; a report that is `refused` where the names say it should
/// be one but it cannot be followed.
std::optional<KeyReport> propose_key(std::span<const NamedTable> tables, std::size_t from, std::size_t to,
                                     Run& run);

/// The fact table is the one whose keys lead to all others, directly or over another table; of several the
/// one with most rows. An error where a table has no way to it, with the reason: no common key, nothing
/// matches, values repeat on both sides. Stage reported: "stage.join". Time: linear in rows for every column
/// that may be a key.
Result<JoinProposal> propose_join(std::span<const NamedTable> tables, Run& run);

}  // namespace ruas
