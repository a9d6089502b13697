// The members of campaigns, named once for both directions: `visit(name, member)` in the order of the JSON. Used by json.cpp
// only.
#pragma once

#include "protocol/campaign_summary.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentMessage*) {
  visit("letter", x.letter);
  visit("text", x.text);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SplitSettings*) {
  visit("hold_share", x.hold_share);
  visit("seed", x.seed);
  visit("expected_rate", x.expected_rate);
  visit("letters", x.letters);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SplitSegment*) {
  visit("letter", x.letter);
  visit("treat", x.treat);
  visit("hold", x.hold);
  visit("out", x.out);
  visit("detectable", x.detectable);
  visit("can_be_seen", x.can_be_seen);
  visit("needed_per_arm", x.needed_per_arm);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SplitSummary*) {
  visit("settings", x.settings);
  visit("customer_column", x.customer_column);
  visit("customers", x.customers);
  visit("without_segment", x.without_segment);
  visit("treat", x.treat);
  visit("hold", x.hold);
  visit("out", x.out);
  visit("detectable", x.detectable);
  visit("segments", x.segments);
  visit("fields", x.fields);
  visit("notes", x.notes);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MessagePreview*) {
  visit("letter", x.letter);
  visit("customer", x.customer);
  visit("text", x.text);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MessagesSummary*) {
  visit("error", x.error);
  visit("error_letter", x.error_letter);
  visit("previews", x.previews);
  visit("written", x.written);
  visit("notes", x.notes);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ResultColumns*) {
  visit("customer", x.customer);
  visit("arm", x.arm);
  visit("treated", x.treated);
  visit("control", x.control);
  visit("response", x.response);
  visit("spend", x.spend);
  visit("group", x.group);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SpendSummary*) {
  visit("known", x.known);
  visit("treated", x.treated);
  visit("control", x.control);
  visit("difference", x.difference);
  visit("standard_error", x.standard_error);
  visit("degrees", x.degrees);
  visit("t", x.t);
  visit("p", x.p);
  visit("low", x.low);
  visit("high", x.high);
  visit("bootstrap_low", x.bootstrap_low);
  visit("bootstrap_high", x.bootstrap_high);
}

template <class Visit>
void fields(Visit& visit, auto& x, const EffectSummary*) {
  visit("group", x.group);
  visit("treated", x.treated);
  visit("treated_responses", x.treated_responses);
  visit("control", x.control);
  visit("control_responses", x.control_responses);
  visit("treated_rate", x.treated_rate);
  visit("control_rate", x.control_rate);
  visit("difference", x.difference);
  visit("standard_error", x.standard_error);
  visit("low", x.low);
  visit("high", x.high);
  visit("z", x.z);
  visit("p", x.p);
  visit("exact", x.exact);
  visit("adjusted_p", x.adjusted_p);
  visit("detectable", x.detectable);
  visit("withheld", x.withheld);
  visit("spend", x.spend);
  visit("verdict", x.verdict);
  visit("spend_verdict", x.spend_verdict);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ResultFileColumn*) {
  visit("name", x.name);
  visit("labels", x.labels);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CampaignSummary*) {
  visit("refused", x.refused);
  visit("file", x.file);
  visit("version", x.version);
  visit("columns", x.columns);
  visit("rows", x.rows);
  visit("seed", x.seed);
  visit("fewest_customers", x.fewest_customers);
  visit("all", x.all);
  visit("groups", x.groups);
  visit("without_group", x.without_group);
  visit("read_as", x.read_as);
  visit("notes", x.notes);
  visit("file_columns", x.file_columns);
}

}  // namespace ruas::protocol
