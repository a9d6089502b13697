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
  for (std::size_t column = 0; column < data.table->columns().size(); ++column)
    data.origins.push_back({index, column});
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

/// Nothing where no decision holds any more.
std::optional<JoinProposal> decided(const Files& files, const std::vector<NamedTable>& tables,
                                    const std::vector<protocol::KeyDecision>& decisions) {
  JoinPlan plan;
  for (const protocol::KeyDecision& decision : decisions)
    if (const auto key = key_of(files, decision)) plan.keys.push_back(*key);
  if (plan.keys.empty()) return std::nullopt;
  plan.fact = plan.keys.front().from_table;
  std::vector<LeftOut> left_out;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const auto leads_here = [&](const JoinKey& key) { return key.to_table == i; };
    if (i != plan.fact && std::none_of(plan.keys.begin(), plan.keys.end(), leads_here))
      left_out.push_back({i, Error("joining.no_key_chosen").with("table", tables[i].name)});
  }
  return JoinProposal{std::move(plan), {}, std::move(left_out)};
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
  std::optional<JoinProposal> chosen = decided(files, tables, keys);
  Result<JoinProposal> proposal =
      chosen ? Result<JoinProposal>(std::move(*chosen)) : propose_join(tables, run);
  if (!proposal) return unjoined(proposal.error());
  Result<Joined> joined = join_tables(tables, proposal->plan, run);
  if (!joined) return unjoined(joined.error());
  return {std::make_shared<const Table>(std::move(joined->table)),
          proposal->plan.fact,
          std::move(joined->origins),
          std::move(joined->reports),
          std::move(joined->renamed),
          std::move(proposal->left_out),
          std::nullopt};
}

}  // namespace ruas
