// The members of what is asked and found about two points in time, named once for both directions. Used by json.cpp only.
#pragma once

#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const TransitionRow*) {
  visit("from", x.from);
  visit("to", x.to);
  visit("customers", x.customers);
  visit("share", x.share);
  visit("revenue_before", x.revenue_before);
  visit("revenue_after", x.revenue_after);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MoverRow*) {
  visit("name", x.name);
  visit("from", x.from);
  visit("to", x.to);
  visit("revenue_before", x.revenue_before);
  visit("revenue_after", x.revenue_after);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DriftRow*) {
  visit("column", x.column);
  visit("index", x.index);
  visit("flagged", x.flagged);
  visit("filled", x.filled);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RuleFidelitySummary*) {
  visit("before", x.before);
  visit("after", x.after);
  visit("lost", x.lost);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MigrationSummary*) {
  visit("file", x.file);
  visit("before_from", x.before_from);
  visit("before_to", x.before_to);
  visit("after_from", x.after_from);
  visit("after_to", x.after_to);
  visit("before", x.before);
  visit("after", x.after);
  visit("in_both", x.in_both);
  visit("stayed", x.stayed);
  visit("came", x.came);
  visit("gone", x.gone);
  visit("without_segment", x.without_segment);
  visit("left_out", x.left_out);
  visit("segments", x.segments);
  visit("transitions", x.transitions);
  visit("movers", x.movers);
  visit("drift", x.drift);
  visit("rules", x.rules);
  visit("currency", x.currency);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CompareOverTime*) {
  visit("file", x.file);
  visit("name", x.name);
  visit("from", x.from);
  visit("to", x.to);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ComparedOverTime*) {
  visit("summary", x.summary);
}

}  // namespace ruas::protocol
