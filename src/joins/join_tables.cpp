#include "joins/join_tables.hpp"

#include <set>
#include <string>

#include "joins/check_key.hpp"
#include "joins/gather.hpp"
#include "joins/key_values.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 65'536;

/// Per row of the fact table the row of each table it leads to; empty where not led to yet, and for the fact
/// table itself.
using PartnerRows = std::vector<std::vector<std::uint32_t>>;

std::vector<std::uint32_t> follow(const KeyValues& from, const KeyValues& to, const KeyMatch& match,
                                  const std::vector<std::uint32_t>* from_rows, std::size_t fact_rows,
                                  Run& run) {
  std::vector<std::uint32_t> row_of_code(from.codes(), kNoRow);
  for (std::uint32_t code = 0; code < from.codes(); ++code)
    if (match.to_code[code] != kMissingCode) row_of_code[code] = to.first_row(match.to_code[code]);
  std::vector<std::uint32_t> rows(fact_rows, kNoRow);
  for_blocks(run, fact_rows, kBlockRows, [&](Block block) {
    for (std::size_t i = block.begin; i < block.end; ++i) {
      const std::uint32_t row = from_rows ? (*from_rows)[i] : static_cast<std::uint32_t>(i);
      const std::uint32_t code = row == kNoRow ? kMissingCode : from.code_of_row()[row];
      if (code != kMissingCode) rows[i] = row_of_code[code];
    }
  });
  return rows;
}

/// The name itself where it is free, else with the table's, else with a number too.
std::string free_name(const std::string& name, const std::string& table, const std::set<std::string>& taken) {
  if (!taken.contains(name)) return name;
  const std::string with_table = name + " (" + table + ")";
  std::string free = with_table;
  for (int number = 2; taken.contains(free); ++number) free = with_table + " " + std::to_string(number);
  return free;
}

bool holds_together(const JoinPlan& plan, std::size_t tables) {
  if (plan.fact >= tables) return false;
  std::vector<bool> reached(tables);
  reached[plan.fact] = true;
  for (const JoinKey& key : plan.keys) {
    if (key.from_table >= tables || key.to_table >= tables || !reached[key.from_table] ||
        reached[key.to_table])
      return false;
    reached[key.to_table] = true;
  }
  return true;
}

class Joiner {
 public:
  Joiner(std::span<const NamedTable> tables, std::size_t fact, Run& run)
      : tables_(tables), fact_(fact), run_(run), partners_(tables.size()) {
    const Table& facts = *tables[fact].table;
    for (std::size_t i = 0; i < facts.columns().size(); ++i) add(facts.column(i), fact, i);
  }

  Status follow_key(const JoinKey& key) {
    const Table& to_table = *tables_[key.to_table].table;
    const KeyValues from(tables_[key.from_table].table->column(key.from_column), run_);
    const KeyValues to(to_table.column(key.to_column), run_);
    joined_.reports.push_back(check_key(tables_, key, from, to));
    if (joined_.reports.back().refused) return *joined_.reports.back().refused;
    const auto* from_rows = key.from_table == fact_ ? nullptr : &partners_[key.from_table];
    partners_[key.to_table] =
        follow(from, to, match_keys(from, to, key.spelling), from_rows, tables_[fact_].table->rows(), run_);
    for (std::size_t i = 0; i < to_table.columns().size(); ++i)
      if (i != key.to_column) add(gather(to_table.column(i), partners_[key.to_table], run_), key.to_table, i);
    return Done{};
  }

  Joined finish() {
    joined_.table = Table(std::move(columns_), tables_[fact_].table->rows());
    return std::move(joined_);
  }

 private:
  void add(Column column, std::size_t table, std::size_t index) {
    std::string name = free_name(column.name, tables_[table].name, taken_);
    if (name != column.name)
      joined_.renamed.push_back(Message("joining.renamed")
                                    .with("column", column.name)
                                    .with("table", tables_[table].name)
                                    .with("name", name));
    column.name = name;
    taken_.insert(std::move(name));
    columns_.push_back(std::move(column));
    joined_.origins.push_back({table, index});
  }

  std::span<const NamedTable> tables_;
  std::size_t fact_;
  Run& run_;
  PartnerRows partners_;
  std::set<std::string> taken_;
  std::vector<Column> columns_;
  Joined joined_;
};

}  // namespace

Result<Joined> join_tables(std::span<const NamedTable> tables, const JoinPlan& plan, Run& run) {
  run.begin_stage("stage.join");
  if (!holds_together(plan, tables.size())) return Error("joining.incomplete_plan");
  Joiner joiner(tables, plan.fact, run);
  for (std::size_t i = 0; i < plan.keys.size(); ++i) {
    if (const Status followed = joiner.follow_key(plan.keys[i]); !followed) return followed.error();
    run.report(static_cast<double>(i + 1) / static_cast<double>(plan.keys.size()));
  }
  return joiner.finish();
}

}  // namespace ruas
