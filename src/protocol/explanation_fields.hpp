// The members of explanations, named once for both directions: `visit(name, member)` in the order of the JSON.
// Used by json.cpp only.
#pragma once

#include "protocol/explanation_summary.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const TreeNodeSummary*) {
  visit("english", x.english);
  visit("indonesian", x.indonesian);
  visit("yes", x.yes);
  visit("no", x.no);
  visit("segment", x.segment);
  visit("counts", x.counts);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentRuleSummary*) {
  visit("letter", x.letter);
  visit("conditions", x.conditions);
  visit("precision", x.precision);
  visit("recall", x.recall);
  visit("fidelity", x.fidelity);
  visit("price", x.price);
  visit("guess", x.guess);
  visit("english", x.english);
  visit("indonesian", x.indonesian);
  visit("sql", x.sql);
  visit("excel_english", x.excel_english);
  visit("excel_indonesian", x.excel_indonesian);
}

template <class Visit>
void fields(Visit& visit, auto& x, const AssociationSummary*) {
  visit("column", x.column);
  visit("measure", x.measure);
  visit("strength", x.strength);
  visit("eta_squared", x.eta_squared);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ProxySummary*) {
  visit("column", x.column);
  visit("balanced_accuracy", x.balanced_accuracy);
  visit("chance", x.chance);
  visit("used", x.used);
  visit("gives_away", x.gives_away);
  visit("letter", x.letter);
  visit("letter_accuracy", x.letter_accuracy);
  visit("gives_letter_away", x.gives_letter_away);
}

template <class Visit>
void fields(Visit& visit, auto& x, const QualityAnswerSummary*) {
  visit("question", x.question);
  visit("finding", x.finding);
  visit("because", x.because);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentQualitySummary*) {
  visit("letter", x.letter);
  visit("answers", x.answers);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ExplanationSummary*) {
  visit("rows", x.rows);
  visit("tree", x.tree);
  visit("fidelity", x.fidelity);
  visit("guess", x.guess);
  visit("price", x.price);
  visit("rules", x.rules);
  visit("sql_case", x.sql_case);
  visit("rules_right", x.rules_right);
  visit("rules_left_out", x.rules_left_out);
  visit("associations", x.associations);
  visit("proxies", x.proxies);
  visit("quality", x.quality);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PullSummary*) {
  visit("column", x.column);
  visit("share", x.share);
}

}  // namespace ruas::protocol
