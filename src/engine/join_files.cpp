#include "engine/join_files.hpp"

#include <algorithm>

#include "engine/spellings.hpp"
#include "joins/key_names.hpp"
#include "joins/propose_join.hpp"

namespace ruas {
namespace {

std::vector<NamedTable> named_tables(const Files& files) {
  std::vector<std::string> names;
  for (const auto& file : files) names.push_back(file->name);
  const std::vector<std::string> short_names = short_table_names(names);
  std::vector<NamedTable> tables;
  for (std::size_t i = 0; i < files.size(); ++i) tables.push_back({short_names[i], files[i]->table.get()});
  return tables;
}

std::size_t largest(const Files& files) {
  const auto rows = [](const auto& a, const auto& b) { return a->table->rows() < b->table->rows(); };
  return static_cast<std::size_t>(std::max_element(files.begin(), files.end(), rows) - files.begin());
}

JoinedData one_file(const Files& files, std::size_t index) {
  JoinedData data;
  data.table = files[index]->table;
  data.fact = index;
  for (std::size_t column = 0; column < data.table->columns().size(); ++column) data.origins.push_back({index, column});
  return data;
}

std::optional<std::size_t> file_called(const Files& files, const std::string& name) {
  for (std::size_t i = 0; i < files.size(); ++i)
    if (files[i]->name == name) return i;
  return std::nullopt;
}

std::optional<std::size_t> column_called(const Table& table, const std::string& name) {
  for (std::size_t i = 0; i < table.columns().size(); ++i)
    if (table.column(i).name == name) return i;
  return std::nullopt;
}

/// Nothing where a file or a column is no longer there.
std::optional<JoinKey> key_of(const Files& files, const protocol::KeyDecision& decision) {
  const auto from = file_called(files, decision.from_file);
  const auto to = file_called(files, decision.to_file);
  if (!from || !to) return std::nullopt;
  const auto from_column = column_called(*files[*from]->table, decision.from_column);
  const auto to_column = column_called(*files[*to]->table, decision.to_column);
  if (!from_column || !to_column) return std::nullopt;
  return JoinKey{*from, *from_column, *to, *to_column,
                 read_spelling<KeySpelling>(decision.spelling).value_or(KeySpelling::exact)};
}

Result<JoinPlan> plan_of(const Files& files, const std::vector<NamedTable>& tables,
                         const std::vector<protocol::KeyDecision>& decisions, Run& run) {
  JoinPlan plan;
  for (const protocol::KeyDecision& decision : decisions)
    if (const auto key = key_of(files, decision)) plan.keys.push_back(*key);
  if (!plan.keys.empty()) {
    plan.fact = plan.keys.front().from_table;
    return plan;
  }
  Result<JoinProposal> proposal = propose_join(tables, run);
  if (!proposal) return proposal.error();
  return std::move(proposal->plan);
}

}  // namespace

JoinedData join_files(const Files& files, const std::vector<protocol::KeyDecision>& keys, Run& run) {
  if (files.size() == 1) return one_file(files, 0);
  const std::vector<NamedTable> tables = named_tables(files);
  const auto unjoined = [&](const Error& problem) {
    JoinedData data = one_file(files, largest(files));
    data.problem = problem;
    return data;
  };
  const Result<JoinPlan> plan = plan_of(files, tables, keys, run);
  if (!plan) return unjoined(plan.error());
  Result<Joined> joined = join_tables(tables, *plan, run);
  if (!joined) return unjoined(joined.error());
  return {std::make_shared<const Table>(std::move(joined->table)), plan->fact, std::move(joined->origins),
          std::move(joined->reports), std::move(joined->renamed), std::nullopt};
}

}  // namespace ruas
