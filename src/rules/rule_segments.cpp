#include "rules/rule_segments.hpp"

#include <algorithm>
#include <bit>

#include "rules/check.hpp"
#include "rules/evaluate.hpp"
#include "rules/unknown_labels.hpp"

namespace ruas {
namespace {

constexpr std::size_t kWordRows = RowSet::kWordRows;
constexpr std::size_t kBlockRows = 1024 * kWordRows;

Status check_rules(std::span<const Rule> rules, const Table& table) {
  if (rules.empty()) return Error("rules.no_rules");
  if (rules.size() > kMostRules)
    return Error("rules.too_many").with("rules", rules.size()).with("limit", kMostRules);
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i].name.empty()) return Error("rules.without_name").with("number", i + 1);
    for (std::size_t j = 0; j < i; ++j)
      if (rules[j].name == rules[i].name) return Error("rules.name_twice").with("rule", rules[i].name);
    if (const Status fine = check_condition(rules[i].condition, table, rules[i].name); !fine) return fine;
  }
  return Done{};
}

/// Gives `label` to the rows of the set.
void give(std::uint8_t label, std::span<const std::uint64_t> words, std::uint8_t* labels) {
  for (std::size_t w = 0; w < words.size(); ++w)
    for (std::uint64_t left = words[w]; left != 0; left &= left - 1)
      labels[w * kWordRows + static_cast<std::size_t>(std::countr_zero(left))] = label;
}

std::vector<std::uint8_t> first_matches(const std::vector<RowSet>& sets, std::size_t rows, Run& run) {
  std::vector<std::uint8_t> labels(rows, static_cast<std::uint8_t>(sets.size()));
  for_blocks(run, rows, kBlockRows, [&](Block block) {
    // From the last to the first, so that the first has the last word.
    for (std::size_t i = sets.size(); i-- > 0;)
      give(static_cast<std::uint8_t>(i),
           sets[i].words().subspan(block.begin / kWordRows, block_count(block.end - block.begin, kWordRows)),
           labels.data() + block.begin);
  });
  return labels;
}

std::uint64_t count_in_several(const std::vector<RowSet>& sets) {
  std::uint64_t count = 0;
  for (std::size_t w = 0; w < sets.front().words().size(); ++w) {
    std::uint64_t once = 0, again = 0;
    for (const RowSet& set : sets) {
      again |= once & set.words()[w];
      once |= set.words()[w];
    }
    count += static_cast<std::uint64_t>(std::popcount(again));
  }
  return count;
}

void count(const std::vector<RowSet>& sets, RuleSegments& out) {
  out.taken.assign(sets.size() + 1, 0);
  for (const std::uint8_t label : out.labels) ++out.taken[label];
  out.rest = out.taken.back();
  out.taken.pop_back();
  for (const RowSet& set : sets) {
    out.matching.push_back(set.count());
    for (const RowSet& other : sets) out.overlap.push_back(count_in_both(set, other));
  }
  out.in_several = count_in_several(sets);
}

struct Pair {
  std::size_t first, second;
  std::uint64_t rows;  // that satisfy both
};

/// Those with most rows in common first; of equals as the rules stand.
std::vector<Pair> overlapping_pairs(const RuleSegments& found) {
  const std::size_t rules = found.matching.size();
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < rules; ++i)
    for (std::size_t j = i + 1; j < rules; ++j)
      if (const std::uint64_t rows = found.overlap[i * rules + j]; rows > 0) pairs.push_back({i, j, rows});
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) { return a.rows > b.rows; });
  return pairs;
}

void add_overlaps(std::span<const Rule> rules, RuleSegments& out) {
  const std::vector<Pair> pairs = overlapping_pairs(out);
  const std::size_t told = std::min(pairs.size(), kPairsTold);
  for (const Pair& pair : std::span(pairs).first(told))
    out.notes.push_back(Message("rules.both")
                            .with("first", rules[pair.first].name)
                            .with("second", rules[pair.second].name)
                            .with("rows", pair.rows));
  if (pairs.size() > told)
    out.notes.push_back(Message("rules.more_pairs").with("pairs", pairs.size() - told));
}

void add_notes(std::span<const Rule> rules, const Table& table, RuleSegments& out) {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const std::string& name = rules[i].name;
    const std::vector<Message> unknown = unknown_labels(rules[i], table);
    out.notes.insert(out.notes.end(), unknown.begin(), unknown.end());
    if (out.matching[i] == 0)
      out.notes.push_back(Message("rules.matches_nobody").with("rule", name));
    else if (out.matching[i] == table.rows())
      out.notes.push_back(Message("rules.matches_everybody").with("rule", name));
    if (out.matching[i] > 0 && out.taken[i] == 0)
      out.notes.push_back(Message("rules.nobody_left").with("rule", name).with("rows", out.matching[i]));
  }
  if (out.in_several == 0) return;
  out.notes.push_back(Message("rules.in_several").with("rows", out.in_several));
  add_overlaps(rules, out);
}

}  // namespace

Result<RuleSegments> segment_by_rules(std::span<const Rule> rules, const Table& table, Run& run) {
  if (const Status fine = check_rules(rules, table); !fine) return fine.error();
  std::vector<RowSet> sets;
  for (const Rule& rule : rules) sets.push_back(matching_rows(rule.condition, table, run));
  RuleSegments out;
  out.labels = first_matches(sets, table.rows(), run);
  count(sets, out);
  add_notes(rules, table, out);
  return out;
}

}  // namespace ruas
