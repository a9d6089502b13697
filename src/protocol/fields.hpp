// The members of every struct that travels, named once for both directions: `visit(name, member)` in the order of the
// JSON. Used by json.cpp only.
#pragma once

#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas::protocol {


template <class Visit>
void fields(Visit& visit, auto& x, const ReadSettings*) {
  visit("encoding", x.encoding);
  visit("delimiter", x.delimiter);
  visit("header", x.header);
  visit("decimal_mark", x.decimal_mark);
  visit("date_order", x.date_order);
}

// Commands.

template <class Visit>
void fields(Visit& visit, auto& x, const OpenFile*) {
  visit("file", x.file);
  visit("name", x.name);
  visit("settings", x.settings);
}

template <class Visit>
void fields(Visit& visit, auto& x, const OpenSample*) {
  visit("sample", x.sample);
  visit("language", x.language);
  visit("customers", x.customers);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ReadRows*) {
  visit("first", x.first);
  visit("count", x.count);
}

template <class Visit>
void fields(Visit& visit, auto& x, const FindSegments*) {
  visit("columns", x.columns);
  visit("ignore", x.ignore);
  visit("method", x.method);
  visit("k", x.k);
  visit("seed", x.seed);
  visit("restarts", x.restarts);
  visit("log_skewed", x.log_skewed);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DescribeRow*) {
  visit("row", x.row);
}

template <class Visit>
void fields(Visit&, auto&, const DescribeSelection*) {}
template <class Visit>
void fields(Visit&, auto&, const ExportTable*) {}
template <class Visit>
void fields(Visit&, auto&, const ExportSummary*) {}

// Summaries.

template <class Visit>
void fields(Visit& visit, auto& x, const IrregularitySummary*) {
  visit("what", x.what);
  visit("count", x.count);
  visit("lines", x.lines);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LabelCount*) {
  visit("label", x.label);
  visit("count", x.count);
}

template <class Visit>
void fields(Visit& visit, auto& x, const FileColumn*) {
  visit("name", x.name);
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
  visit("used", x.used);
  visit("left_out", x.left_out);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DataSummary*) {
  visit("file", x.file);
  visit("bytes", x.bytes);
  visit("rows", x.rows);
  visit("encoding", x.encoding);
  visit("delimiter", x.delimiter);
  visit("header", x.header);
  visit("decimal_mark", x.decimal_mark);
  visit("date_order", x.date_order);
  visit("detected", x.detected);
  visit("irregularities", x.irregularities);
  visit("columns", x.columns);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PreparationSummary*) {
  visit("column", x.column);
  visit("kind", x.kind);
  visit("log", x.log);
  visit("mean", x.mean);
  visit("standard_deviation", x.standard_deviation);
  visit("levels", x.levels);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LeftOutSummary*) {
  visit("column", x.column);
  visit("reason", x.reason);
}

template <class Visit>
void fields(Visit& visit, auto& x, const TrialSummary*) {
  visit("k", x.k);
  visit("inertia", x.inertia);
  visit("silhouette", x.silhouette);
  visit("failed", x.failed);
  visit("failure", x.failure);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LevelSummary*) {
  visit("level", x.level);
  visit("share", x.share);
  visit("overall_share", x.overall_share);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ColumnSummary*) {
  visit("column", x.column);
  visit("kind", x.kind);
  visit("mean", x.mean);
  visit("overall_mean", x.overall_mean);
  visit("difference", x.difference);
  visit("levels", x.levels);
  visit("top_level", x.top_level);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentSummary*) {
  visit("letter", x.letter);
  visit("size", x.size);
  visit("share", x.share);
  visit("mean_confidence", x.mean_confidence);
  visit("silhouette", x.silhouette);
  visit("revenue", x.revenue);
  visit("revenue_share", x.revenue_share);
  visit("columns", x.columns);
  visit("top_differences", x.top_differences);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentationSummary*) {
  visit("file", x.file);
  visit("version", x.version);
  visit("rows", x.rows);
  visit("rows_segmented", x.rows_segmented);
  visit("rows_set_aside", x.rows_set_aside);
  visit("columns", x.columns);
  visit("left_out", x.left_out);
  visit("method", x.method);
  visit("k", x.k);
  visit("k_chosen", x.k_chosen);
  visit("seed", x.seed);
  visit("restarts", x.restarts);
  visit("converged", x.converged);
  visit("inertia", x.inertia);
  visit("silhouette", x.silhouette);
  visit("silhouette_rows", x.silhouette_rows);
  visit("trials", x.trials);
  visit("trial_rows", x.trial_rows);
  visit("explained_variance", x.explained_variance);
  visit("revenue_column", x.revenue_column);
  visit("segments", x.segments);
}

// Events.

template <class Visit>
void fields(Visit& visit, auto& x, const ProgressMade*) {
  visit("stage", x.stage);
  visit("fraction", x.fraction);
  visit("rows_per_second", x.rows_per_second);
}

template <class Visit>
void fields(Visit& visit, auto& x, const Opened*) {
  visit("data", x.data);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RowsRead*) {
  visit("first", x.first);
  visit("rows", x.rows);
}

template <class Visit>
void fields(Visit& visit, auto& x, const Segmented*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const Field*) {
  visit("column", x.column);
  visit("value", x.value);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RowDescribed*) {
  visit("row", x.row);
  visit("segment", x.segment);
  visit("confidence", x.confidence);
  visit("fields", x.fields);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SelectionDescribed*) {
  visit("rows", x.rows);
  visit("share", x.share);
  visit("per_segment", x.per_segment);
  visit("columns", x.columns);
  visit("top_differences", x.top_differences);
}

template <class Visit>
void fields(Visit&, auto&, const ExportChunk*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const Exported*) {
  visit("file_name", x.file_name);
  visit("media_type", x.media_type);
  visit("bytes", x.bytes);
}

template <class Visit>
void fields(Visit& visit, auto& x, const Failed*) {
  visit("error", x.error);
}

template <class Visit>
void fields(Visit&, auto&, const Stopped*) {}

}  // namespace ruas::protocol
