// The members of rules, trees and comparisons, named once for both directions. Used by json.cpp only.
#pragma once

#include "protocol/comparison_summary.hpp"
#include "protocol/rules_summary.hpp"
#include "protocol/tree_summary.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const RuleCondition*) {
  visit("test", x.test);
  visit("parts", x.parts);
  visit("column", x.column);
  visit("value", x.value);
  visit("upper", x.upper);
  visit("day", x.day);
  visit("upper_day", x.upper_day);
  visit("labels", x.labels);
}

template <class Visit>
void fields(Visit& visit, auto& x, const NamedRule*) {
  visit("name", x.name);
  visit("condition", x.condition);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RuleSettings*) {
  visit("text", x.text);
  visit("rules", x.rules);
  visit("from_file", x.from_file);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RuleSummary*) {
  visit("name", x.name);
  visit("condition", x.condition);
  visit("matching", x.matching);
  visit("taken", x.taken);
  visit("english", x.english);
  visit("indonesian", x.indonesian);
  visit("sql", x.sql);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RulesSummary*) {
  visit("rows", x.rows);
  visit("rules", x.rules);
  visit("overlap", x.overlap);
  visit("rest", x.rest);
  visit("in_several", x.in_several);
  visit("notes", x.notes);
  visit("text", x.text);
  visit("excel_english", x.excel_english);
  visit("excel_indonesian", x.excel_indonesian);
  visit("sql_case", x.sql_case);
}

template <class Visit>
void fields(Visit& visit, auto& x, const TreeMerge*) {
  visit("left", x.left);
  visit("right", x.right);
  visit("height", x.height);
  visit("rows", x.rows);
}

template <class Visit>
void fields(Visit& visit, auto& x, const TreeSummary*) {
  visit("leaf_rows", x.leaf_rows);
  visit("leaf_segments", x.leaf_segments);
  visit("merges", x.merges);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ComparedSegment*) {
  visit("label", x.label);
  visit("name", x.name);
  visit("rows", x.rows);
  visit("partner", x.partner);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ComparedSide*) {
  visit("title", x.title);
  visit("segments", x.segments);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ComparisonSummary*) {
  visit("first", x.first);
  visit("second", x.second);
  visit("counts", x.counts);
  visit("adjusted_rand", x.adjusted_rand);
  visit("rows_in_both", x.rows_in_both);
  visit("only_in_first", x.only_in_first);
  visit("only_in_second", x.only_in_second);
  visit("differing", x.differing);
  visit("notes", x.notes);
}

}  // namespace ruas::protocol
