#include "joins/propose_join.hpp"

#include <algorithm>

#include "joins/key_search.hpp"

namespace ruas {
namespace {

/// The best key of every ordered pair of tables, row by row.
class Keys {
 public:
  Keys(std::span<const NamedTable> tables, Run& run) : count_(tables.size()), reports_(count_ * count_) {
    KeySearch search(tables, run);
    for (std::size_t from = 0; from < count_; ++from) {
      for (std::size_t to = 0; to < count_; ++to)
        if (from != to) reports_[from * count_ + to] = search.best(from, to);
      run.report(static_cast<double>(from + 1) / static_cast<double>(count_));
    }
  }
  /// Nothing where there is none, or it cannot be followed.
  const KeyReport* open(std::size_t from, std::size_t to) const {
    const KeyReport* report = any(from, to);
    return report && !report->refused ? report : nullptr;
  }
  const KeyReport* any(std::size_t from, std::size_t to) const {
    const auto& report = reports_[from * count_ + to];
    return report ? &*report : nullptr;
  }

 private:
  std::size_t count_;
  std::vector<std::optional<KeyReport>> reports_;
};

/// Everything that can be reached from `fact`, nearest tables first.
std::vector<const KeyReport*> way_from(std::size_t fact, std::size_t tables, const Keys& keys) {
  std::vector<const KeyReport*> way;
  std::vector<bool> reached(tables);
  std::vector<std::size_t> open = {fact};
  reached[fact] = true;
  for (std::size_t next = 0; next < open.size(); ++next)
    for (std::size_t to = 0; to < tables; ++to) {
      const KeyReport* report = reached[to] ? nullptr : keys.open(open[next], to);
      if (!report) continue;
      reached[to] = true;
      open.push_back(to);
      way.push_back(report);
    }
  return way;
}

Error why_unreached(std::span<const NamedTable> tables, std::size_t fact, std::size_t lost,
                    const std::vector<bool>& reached, const Keys& keys) {
  if (tables[lost].table->rows() == 0) return Error("joining.empty_table").with("table", tables[lost].name);
  for (std::size_t from = 0; from < tables.size(); ++from) {
    const KeyReport* report = reached[from] ? keys.any(from, lost) : nullptr;
    if (report && report->refused) return *report->refused;
  }
  return Error("joining.no_key").with("table", tables[lost].name).with("other", tables[fact].name);
}

/// The tables that `way` does not reach.
std::vector<LeftOut> unreached(std::span<const NamedTable> tables, std::size_t fact,
                               const std::vector<const KeyReport*>& way, const Keys& keys) {
  std::vector<bool> reached(tables.size());
  reached[fact] = true;
  for (const KeyReport* report : way) reached[report->key.to_table] = true;
  std::vector<LeftOut> left_out;
  for (std::size_t table = 0; table < tables.size(); ++table)
    if (!reached[table]) left_out.push_back({table, why_unreached(tables, fact, table, reached, keys)});
  return left_out;
}

}  // namespace

std::optional<KeyReport> propose_key(std::span<const NamedTable> tables, std::size_t from, std::size_t to,
                                     Run& run) {
  return KeySearch(tables, run).best(from, to);
}

Result<JoinProposal> propose_join(std::span<const NamedTable> tables, Run& run) {
  run.begin_stage("stage.join");
  if (tables.size() < 2) return Error("joining.one_table");
  const Keys keys(tables, run);
  std::size_t fact = 0;
  std::vector<const KeyReport*> way;
  for (std::size_t candidate = 0; candidate < tables.size(); ++candidate) {
    std::vector<const KeyReport*> its_way = way_from(candidate, tables.size(), keys);
    const bool larger = tables[candidate].table->rows() > tables[fact].table->rows();
    if (candidate > 0 && (its_way.size() < way.size() || (its_way.size() == way.size() && !larger))) continue;
    fact = candidate;
    way = std::move(its_way);
  }
  JoinProposal proposal{{fact, {}}, {}, unreached(tables, fact, way, keys)};
  if (way.empty()) return proposal.left_out.front().why;
  for (const KeyReport* report : way) {
    proposal.plan.keys.push_back(report->key);
    proposal.reports.push_back(*report);
  }
  return proposal;
}

}  // namespace ruas
