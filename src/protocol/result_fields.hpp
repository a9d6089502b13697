// The members of what was found: segments, RFM, lifetime value, named once for both directions: `visit(name, member)` in
// the order of the JSON. Used by json.cpp only.
#pragma once

#include "protocol/summaries.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const RfmSettings*) {
  visit("scoring", x.scoring);
  visit("fixed_frequency_bands", x.fixed_frequency_bands);
  visit("frequency_bands", x.frequency_bands);
  visit("map", x.map);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RfmDimension*) {
  visit("column", x.column);
  visit("edges", x.edges);
  visit("counts", x.counts);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RfmSegment*) {
  visit("name", x.name);
  visit("key", x.key);
  visit("customers", x.customers);
  visit("share", x.share);
  visit("revenue", x.revenue);
  visit("revenue_share", x.revenue_share);
  visit("mean_recency", x.mean_recency);
  visit("mean_frequency", x.mean_frequency);
  visit("mean_monetary", x.mean_monetary);
  visit("cells", x.cells);
  visit("impossible", x.impossible);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RfmSummary*) {
  visit("customers", x.customers);
  visit("scored", x.scored);
  visit("not_scored", x.not_scored);
  visit("analysis_date", x.analysis_date);
  visit("settings", x.settings);
  visit("map_text", x.map_text);
  visit("recency", x.recency);
  visit("frequency", x.frequency);
  visit("monetary", x.monetary);
  visit("cells", x.cells);
  visit("cell_segments", x.cell_segments);
  visit("segments", x.segments);
  visit("gini", x.gini);
  visit("hhi", x.hhi);
  visit("notes", x.notes);
  visit("doctor", x.doctor);
}

template <class Visit>
void fields(Visit& visit, auto& x, const HoldoutPoint*) {
  visit("day", x.day);
  visit("actual", x.actual);
  visit("expected", x.expected);
}

template <class Visit>
void fields(Visit& visit, auto& x, const HoldoutSummary*) {
  visit("refused", x.refused);
  visit("split", x.split);
  visit("customers", x.customers);
  visit("actual", x.actual);
  visit("expected", x.expected);
  visit("error", x.error);
  visit("weeks", x.weeks);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LifetimeSummary*) {
  visit("refused", x.refused);
  visit("first_day", x.first_day);
  visit("as_of", x.as_of);
  visit("customers", x.customers);
  visit("one_time", x.one_time);
  visit("repeat_buyers", x.repeat_buyers);
  visit("never", x.never);
  visit("r", x.r);
  visit("alpha", x.alpha);
  visit("a", x.a);
  visit("b", x.b);
  visit("log_likelihood", x.log_likelihood);
  visit("spend_refused", x.spend_refused);
  visit("p", x.p);
  visit("q", x.q);
  visit("v", x.v);
  visit("spend_correlation", x.spend_correlation);
  visit("monthly_discount", x.monthly_discount);
  visit("expected_orders_12_months", x.expected_orders_12_months);
  visit("expected_value_12_months", x.expected_value_12_months);
  visit("holdout", x.holdout);
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
  visit("bic", x.bic);
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
  visit("name", x.name);
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
void fields(Visit& visit, auto& x, const ChanceSummary*) {
  visit("k", x.k);
  visit("above", x.above);
  visit("slices", x.slices);
  visit("rows", x.rows);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LoadingSummary*) {
  visit("column", x.column);
  visit("of_label", x.of_label);
  visit("label", x.label);
  visit("x", x.x);
  visit("y", x.y);
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
  visit("method_reason", x.method_reason);
  visit("covariance", x.covariance);
  visit("notes", x.notes);
  visit("fitted_rows", x.fitted_rows);
  visit("has_outliers", x.has_outliers);
  visit("k", x.k);
  visit("k_chosen", x.k_chosen);
  visit("seed", x.seed);
  visit("restarts", x.restarts);
  visit("converged", x.converged);
  visit("inertia", x.inertia);
  visit("silhouette", x.silhouette);
  visit("silhouette_rows", x.silhouette_rows);
  visit("chance", x.chance);
  visit("trials", x.trials);
  visit("trial_rows", x.trial_rows);
  visit("explained_variance", x.explained_variance);
  visit("loadings", x.loadings);
  visit("revenue_column", x.revenue_column);
  visit("segments", x.segments);
  visit("tree", x.tree);
  visit("rules", x.rules);
  visit("edits", x.edits);
  visit("how_many", x.how_many);
  visit("stability", x.stability);
  visit("explanation", x.explanation);
}

}  // namespace ruas::protocol
