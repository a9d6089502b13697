// The members of commands and events, named once for both directions: `visit(name, member)` in the order of the JSON.
// Used by json.cpp only.
#pragma once

#include "protocol/commands.hpp"
#include "protocol/data_fields.hpp"
#include "protocol/events.hpp"
#include "protocol/explanation_fields.hpp"
#include "protocol/lookalike_fields.hpp"
#include "protocol/market_fields.hpp"
#include "protocol/campaign_fields.hpp"
#include "protocol/persona_fields.hpp"
#include "protocol/migration_fields.hpp"
#include "protocol/result_fields.hpp"
#include "protocol/rule_fields.hpp"
#include "protocol/segment_edit_fields.hpp"
#include "protocol/validity_fields.hpp"

namespace ruas::protocol {

template <class Visit>
void fields(Visit& visit, auto& x, const ColumnSettings*) {
  visit("column", x.column);
  visit("type", x.type);
  visit("decimal_mark", x.decimal_mark);
  visit("date_order", x.date_order);
  visit("name", x.name);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ReadSettings*) {
  visit("encoding", x.encoding);
  visit("delimiter", x.delimiter);
  visit("header", x.header);
  visit("decimal_mark", x.decimal_mark);
  visit("date_order", x.date_order);
  visit("comment_mark", x.comment_mark);
  visit("skip_lines", x.skip_lines);
  visit("missing_tokens_chosen", x.missing_tokens_chosen);
  visit("missing_tokens", x.missing_tokens);
  visit("columns", x.columns);
}

template <class Visit>
void fields(Visit& visit, auto& x, const OpenFile*) {
  visit("file", x.file);
  visit("name", x.name);
  visit("settings", x.settings);
  visit("add", x.add);
  visit("language", x.language);
  visit("today", x.today);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CloseFile*) {
  visit("file", x.file);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SetPlan*) {
  visit("plan", x.plan);
}

template <class Visit>
void fields(Visit& visit, auto& x, const OpenSample*) {
  visit("sample", x.sample);
  visit("language", x.language);
  visit("customers", x.customers);
  visit("today", x.today);
  visit("orders", x.orders);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ReadRows*) {
  visit("first", x.first);
  visit("count", x.count);
  visit("of", x.of);
  visit("masked", x.masked);
  visit("rows", x.rows);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ReadLines*) {
  visit("file", x.file);
  visit("count", x.count);
}

template <class Visit>
void fields(Visit&, auto&, const CheckQuality*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const ScoreRfm*) {
  visit("settings", x.settings);
}

template <class Visit>
void fields(Visit&, auto&, const ForecastValue*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const MixtureSettings*) {
  visit("covariance", x.covariance);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DensitySettings*) {
  visit("min_cluster_size", x.min_cluster_size);
  visit("min_samples", x.min_samples);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PrototypeSettings*) {
  visit("gamma", x.gamma);
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
  visit("rfm", x.rfm);
  visit("mixture", x.mixture);
  visit("density", x.density);
  visit("prototypes", x.prototypes);
  visit("rules", x.rules);
}

template <class Visit>
void fields(Visit& visit, auto& x, const EditSegments*) {
  visit("edits", x.edits);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CountRules*) {
  visit("rules", x.rules);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DescribePersonas*) {
  visit("edits", x.edits);
  visit("fewest_customers", x.fewest_customers);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SplitCampaign*) {
  visit("settings", x.settings);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PreviewMessages*) {
  visit("messages", x.messages);
  visit("per_segment", x.per_segment);
}

template <class Visit>
void fields(Visit&, auto&, const ExportSplit*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const ExportMessages*) {
  visit("messages", x.messages);
  visit("letter", x.letter);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MeasureCampaign*) {
  visit("sample", x.sample);
  visit("file", x.file);
  visit("name", x.name);
  visit("split_file", x.split_file);
  visit("columns", x.columns);
  visit("seed", x.seed);
  visit("fewest_customers", x.fewest_customers);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CampaignSplit*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MessagesPreviewed*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CampaignMeasured*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const PersonasDescribed*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MapSettings*) {
  visit("projection", x.projection);
  visit("neighbours", x.neighbours);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DrawMap*) {
  visit("settings", x.settings);
}

template <class Visit>
void fields(Visit& visit, auto& x, const MapDrawn*) {
  visit("projection", x.projection);
  visit("early", x.early);
  visit("drawn_rows", x.drawn_rows);
  visit("notes", x.notes);
}

template <class Visit>
void fields(Visit& visit, auto& x, const DescribeRow*) {
  visit("row", x.row);
  visit("masked", x.masked);
}

template <class Visit>
void fields(Visit&, auto&, const DescribeSelection*) {}

template <class Visit>
void fields(Visit&, auto&, const ExportTable*) {}

template <class Visit>
void fields(Visit&, auto&, const ExportSummary*) {}

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
void fields(Visit& visit, auto& x, const RawLineRead*) {
  visit("number", x.number);
  visit("text", x.text);
  visit("cut", x.cut);
  visit("begins_record", x.begins_record);
  visit("kind", x.kind);
}

template <class Visit>
void fields(Visit& visit, auto& x, const LinesRead*) {
  visit("file", x.file);
  visit("lines", x.lines);
}

template <class Visit>
void fields(Visit& visit, auto& x, const QualityChecked*) {
  visit("quality", x.quality);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RfmScored*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CompareSegments*) {
  visit("with", x.with);
}

template <class Visit>
void fields(Visit& visit, auto& x, const CompareFiles*) {
  visit("first", x.first);
  visit("second", x.second);
  visit("on", x.on);
  visit("first_column", x.first_column);
  visit("second_column", x.second_column);
}

template <class Visit>
void fields(Visit&, auto&, const ExportDifferences*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentsCompared*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RulesCounted*) {
  visit("rules", x.rules);
}

template <class Visit>
void fields(Visit& visit, auto& x, const ValueForecast*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const RowsRead*) {
  visit("of", x.of);
  visit("first", x.first);
  visit("rows", x.rows);
}

template <class Visit>
void fields(Visit& visit, auto& x, const Segmented*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentsEdited*) {
  visit("summary", x.summary);
  visit("same_people", x.same_people);
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
  visit("stayed", x.stayed);
  visit("next_segment", x.next_segment);
  visit("pulls", x.pulls);
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

template <class Visit>
void fields(Visit& visit, auto& x, const SweepK*) {
  visit("k_max", x.k_max);
}

template <class Visit>
void fields(Visit&, auto&, const CheckStability*) {}

template <class Visit>
void fields(Visit&, auto&, const ExplainSegments*) {}

template <class Visit>
void fields(Visit& visit, auto& x, const KSwept*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const StabilityChecked*) {
  visit("summary", x.summary);
}

template <class Visit>
void fields(Visit& visit, auto& x, const SegmentsExplained*) {
  visit("summary", x.summary);
}

}  // namespace ruas::protocol
