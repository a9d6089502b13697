// The members of plans and of what is told about the open files, named once for both directions: `visit(name, member)`
// in the order of the JSON. Used by json.cpp only.
#pragma once

#include "protocol/data_summary.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const ColumnDecision*) {
  visit("column", x.column);
  visit("role", x.role);
  visit("criterion", x.criterion);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LabelPair*) {
  visit("from", x.from);
  visit("to", x.to);
}

template <class Visit>
void fields(Visit& visit, auto& x, const FixDecision*) {
  visit("kind", x.kind);
  visit("column", x.column);
  visit("low", x.low);
  visit("high", x.high);
  visit("text", x.text);
  visit("labels", x.labels);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CriterionWeight*) {
  visit("criterion", x.criterion);
  visit("weight", x.weight);
}

template <class Visit>
void fields(Visit& visit, auto& x, const KeyDecision*) {
  visit("from_file", x.from_file);
  visit("from_column", x.from_column);
  visit("to_file", x.to_file);
  visit("to_column", x.to_column);
  visit("spelling", x.spelling);
}

template <class Visit>
void fields(Visit& visit, auto& x, const Plan*) {
  visit("language", x.language);
  visit("today", x.today);
  visit("keys", x.keys);
  visit("kind", x.kind);
  visit("columns", x.columns);
  visit("fixes", x.fixes);
  visit("weights", x.weights);
  visit("from", x.from);
  visit("to", x.to);
  visit("analysis_date", x.analysis_date);
  visit("refunds", x.refunds);
  visit("orders", x.orders);
  visit("shared_categories", x.shared_categories);
  visit("lifetime_value", x.lifetime_value);
  visit("monthly_discount", x.monthly_discount);
}

template <class Visit>
void fields(Visit& visit, auto& x, const IrregularitySummary*) {
  visit("what", x.what);
  visit("count", x.count);
  visit("lines", x.lines);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ColumnReadingSummary*) {
  visit("name", x.name);
  visit("original_name", x.original_name);
  visit("header", x.header);
  visit("type", x.type);
  visit("type_chosen", x.type_chosen);
  visit("decimal_mark", x.decimal_mark);
  visit("decimal_mark_chosen", x.decimal_mark_chosen);
  visit("date_order", x.date_order);
  visit("date_order_chosen", x.date_order_chosen);
  visit("unit", x.unit);
  visit("evidence", x.evidence);
  visit("missing", x.missing);
  visit("unreadable", x.unreadable);
}

template <class Visit>
void fields(Visit& visit, auto& x, const FileSummary*) {
  visit("handle", x.handle);
  visit("file", x.file);
  visit("bytes", x.bytes);
  visit("rows", x.rows);
  visit("encoding", x.encoding);
  visit("delimiter", x.delimiter);
  visit("header", x.header);
  visit("decimal_mark", x.decimal_mark);
  visit("date_order", x.date_order);
  visit("comment_mark", x.comment_mark);
  visit("skipped_lines", x.skipped_lines);
  visit("missing_tokens", x.missing_tokens);
  visit("detected", x.detected);
  visit("irregularities", x.irregularities);
  visit("columns", x.columns);
}

template <class Visit>
void fields(Visit& visit, auto& x, const KeySummary*) {
  visit("key", x.key);
  visit("relation", x.relation);
  visit("rows", x.rows);
  visit("rows_found", x.rows_found);
  visit("rows_not_found", x.rows_not_found);
  visit("rows_blank", x.rows_blank);
  visit("not_found", x.not_found);
  visit("to_rows", x.to_rows);
  visit("to_rows_unused", x.to_rows_unused);
  visit("unused", x.unused);
  visit("found", x.found);
  visit("notes", x.notes);
  visit("refused", x.refused);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LeftOutFile*) {
  visit("file", x.file);
  visit("why", x.why);
}

template <class Visit>
void fields(Visit& visit, auto& x, const JoinSummary*) {
  visit("fact_file", x.fact_file);
  visit("keys", x.keys);
  visit("renamed", x.renamed);
  visit("left_out", x.left_out);
  visit("problem", x.problem);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LabelCount*) {
  visit("label", x.label);
  visit("count", x.count);
}

template <class Visit>
void fields(Visit& visit, auto& x, const FileColumn*) {
  visit("name", x.name);
  visit("file", x.file);
  visit("type", x.type);
  visit("evidence", x.evidence);
  visit("present", x.present);
  visit("missing", x.missing);
  visit("unreadable", x.unreadable);
  visit("distinct", x.distinct);
  visit("identifier", x.identifier);
  visit("minimum", x.minimum);
  visit("maximum", x.maximum);
  visit("mean", x.mean);
  visit("standard_deviation", x.standard_deviation);
  visit("skewness", x.skewness);
  visit("quartile_1", x.quartile_1);
  visit("median", x.median);
  visit("quartile_3", x.quartile_3);
  visit("earliest", x.earliest);
  visit("latest", x.latest);
  visit("top", x.top);
  visit("role", x.role);
  visit("role_chosen", x.role_chosen);
  visit("criterion", x.criterion);
  visit("criterion_chosen", x.criterion_chosen);
  visit("reason", x.reason);
  visit("personal", x.personal);
  visit("used", x.used);
  visit("left_out", x.left_out);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CriterionSummary*) {
  visit("criterion", x.criterion);
  visit("weight", x.weight);
  visit("columns", x.columns);
}

template <class Visit>
void fields(Visit& visit, auto& x, const QuestionSummary*) {
  visit("question", x.question);
  visit("columns", x.columns);
}

template <class Visit>
void fields(Visit& visit, auto& x, const OfferedFixSummary*) {
  visit("fix", x.fix);
  visit("label", x.label);
  visit("rows_left_out", x.rows_left_out);
  visit("cells_changed", x.cells_changed);
  visit("recommended", x.recommended);
}

template <class Visit>
void fields(Visit& visit, auto& x, const FindingSummary*) {
  visit("id", x.id);
  visit("kind", x.kind);
  visit("severity", x.severity);
  visit("columns", x.columns);
  visit("count", x.count);
  visit("of", x.of);
  visit("what", x.what);
  visit("example_rows", x.example_rows);
  visit("example_lines", x.example_lines);
  visit("fixes", x.fixes);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ChangeSummary*) {
  visit("fix", x.fix);
  visit("what", x.what);
  visit("rows_left_out", x.rows_left_out);
  visit("cells_changed", x.cells_changed);
}

template <class Visit>
void fields(Visit& visit, auto& x, const QualitySummary*) {
  visit("checked", x.checked);
  visit("score", x.score);
  visit("completeness", x.completeness);
  visit("validity", x.validity);
  visit("uniqueness", x.uniqueness);
  visit("consistency", x.consistency);
  visit("timeliness", x.timeliness);
  visit("dated", x.dated);
  visit("findings", x.findings);
  visit("changes", x.changes);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SetAsideSummary*) {
  visit("what", x.what);
  visit("count", x.count);
  visit("rows", x.rows);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CustomersSummary*) {
  visit("made", x.made);
  visit("problem", x.problem);
  visit("customers", x.customers);
  visit("lines", x.lines);
  visit("lines_used", x.lines_used);
  visit("refund_lines", x.refund_lines);
  visit("orders", x.orders);
  visit("revenue", x.revenue);
  visit("first_day", x.first_day);
  visit("last_day", x.last_day);
  visit("analysis_date", x.analysis_date);
  visit("orders_rule", x.orders_rule);
  visit("set_aside", x.set_aside);
  visit("notes", x.notes);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DataSummary*) {
  visit("files", x.files);
  visit("join", x.join);
  visit("rows", x.rows);
  visit("columns", x.columns);
  visit("kind", x.kind);
  visit("kind_chosen", x.kind_chosen);
  visit("kind_reason", x.kind_reason);
  visit("quality", x.quality);
  visit("customers", x.customers);
  visit("subject_rows", x.subject_rows);
  visit("subject_columns", x.subject_columns);
  visit("criteria", x.criteria);
  visit("questions", x.questions);
  visit("plan", x.plan);
}

}  // namespace ruas::protocol
