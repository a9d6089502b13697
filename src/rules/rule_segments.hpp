// The user's own rules as a segmentation: everybody goes to the first rule they satisfy.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "parallel/run.hpp"
#include "rules/condition.hpp"
#include "table/table.hpp"

namespace ruas {

/// So many rules at most: with the rest they make 50 segments.
inline constexpr std::size_t kMostRules = 49;

/// So many pairs of rules are named that share rows, the largest first.
inline constexpr std::size_t kPairsTold = 3;

struct RuleSegments {
  std::vector<std::uint8_t> labels;  // per table row: the first rule that holds, or rules.size() for the rest
  std::vector<std::uint64_t> matching;  // per rule: rows that satisfy it
  std::vector<std::uint64_t> taken;     // per rule: rows that satisfy no earlier one
  std::vector<std::uint64_t> overlap;   // rules × rules, row by row: rows that satisfy both
  std::uint64_t rest = 0;               // rows that satisfy none
  std::uint64_t in_several = 0;         // rows that satisfy more than one
  std::vector<Message> notes;           // rules that match nobody, everybody, or nobody new; rows in several, by pair
};

/// Errors: no rules, too many, two of one name, one without a name; those of check_condition.
Result<RuleSegments> segment_by_rules(std::span<const Rule> rules, const Table& table, Run& run);

}  // namespace ruas
