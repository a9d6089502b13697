// Rules with their counts and in other words.
#pragma once

#include <span>

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/rules_summary.hpp"
#include "rules/rule_segments.hpp"

namespace ruas {

protocol::RulesSummary summarise(std::span<const Rule> rules, const RuleSegments& segments,
                                 const Table& table);

/// Errors: those of rules_of and segment_by_rules. Stage reported: "stage.count_rules".
Result<protocol::RulesSummary> count_rules(const SubjectTable& subject,
                                           const protocol::RuleSettings& settings, Run& run);

}  // namespace ruas
