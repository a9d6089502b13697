// Several tables → one: the fact table, and in each of its rows what the others know of it.
#pragma once

#include <span>
#include <vector>

#include "base/result.hpp"
#include "joins/join_key.hpp"
#include "joins/propose_join.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// Where a column of the joined table comes from.
struct ColumnOrigin {
  std::size_t table;
  std::size_t column;
};

struct Joined {
  Table table;                        // the rows of the fact table in their order; its columns first
  std::vector<ColumnOrigin> origins;  // of the columns
  std::vector<KeyReport> reports;     // of plan.keys
  std::vector<Message> renamed;       // columns whose name was taken: "Price (products)"
};

/// Key columns of the other tables are left out: their values stand in the fact table. Rows that find no
/// partner have missing values. Tables that no key leads to are left out. Errors: a key that cannot
/// be followed, with its reason; a key that starts at a table not yet led to, or leads to one twice. Needs
/// fewer than 2³² − 1 rows. Time: linear. Stage reported: "stage.join". The same at any number of threads.
Result<Joined> join_tables(std::span<const NamedTable> tables, const JoinPlan& plan, Run& run);

}  // namespace ruas
