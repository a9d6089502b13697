#include "ui/model/segments_view.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "ui/model/file_columns.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/rfm_requests.hpp"
#include "ui/model/segment_marks.hpp"
#include "ui/model/segment_phrases.hpp"

namespace ruas::ui {
namespace {

using protocol::SegmentationSummary;
using protocol::SegmentSummary;

double strongest_difference(const SegmentSummary& segment) {
  if (segment.top_differences.empty()) return 0;
  const std::size_t index = segment.top_differences.front();
  return index < segment.columns.size() ? std::fabs(segment.columns[index].difference) : 0;
}

double field_value(SegmentField field, const SegmentationSummary& summary, std::size_t index) {
  const SegmentSummary& segment = summary.segments[index];
  switch (field) {
    case SegmentField::letter:
      return 0;
    case SegmentField::size:
      return static_cast<double>(segment.size);
    case SegmentField::difference:
      return strongest_difference(segment);
    case SegmentField::confidence:
      return segment.mean_confidence;
    case SegmentField::silhouette:
      return segment.silhouette;
    case SegmentField::revenue:
      return segment.revenue_share;
    case SegmentField::stability:
      return index < summary.stability.segments.size() ? summary.stability.segments[index].jaccard : 0;
  }
  return 0;
}

/// NaN sorts below every number, so that the order is total.
double sortable(double value) {
  return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
}

std::vector<std::size_t> in_order(const SegmentationSummary& summary, SegmentOrder order) {
  std::vector<std::size_t> indices(summary.segments.size());
  std::iota(indices.begin(), indices.end(), std::size_t{0});
  if (order.field == SegmentField::letter) {
    if (order.descending) std::reverse(indices.begin(), indices.end());
    return indices;
  }
  std::stable_sort(indices.begin(), indices.end(), [&](std::size_t a, std::size_t b) {
    const double left = sortable(field_value(order.field, summary, a));
    const double right = sortable(field_value(order.field, summary, b));
    return order.descending ? left > right : left < right;
  });
  return indices;
}

SegmentRow segment_row(const AppState& state, std::size_t index, const ShareColumns& shares,
                       const Phrases& phrases) {
  const SegmentationSummary& summary = state.found->result.summary;
  const SegmentSummary& segment = summary.segments[index];
  SegmentRow row;
  row.segment = index;
  row.letter = segment.letter;
  if (!segment.name.key.empty()) row.name = phrases.say(segment.name);
  row.size = phrases.say(Message("page.table.size_and_share")
                             .with("size", segment.size)
                             .with("share", phrases.rough_percent(segment.share)));
  row.share = segment.share;
  row.apart = apart_sentences(segment.columns, segment.top_differences, shares, phrases);
  row.confidence = phrases.percent(segment.mean_confidence);
  row.silhouette = phrases.score(segment.silhouette);
  if (!summary.revenue_column.empty()) row.revenue = phrases.percent(segment.revenue_share);
  row.numbers = phrases.say(
      Message("page.table.numbers").with("size", row.size).with("confidence", segment.mean_confidence));
  row.selected = state.selected_segment == index;
  return row;
}

SegmentDetail segment_detail(const AppState& state, std::size_t index, const Phrases& phrases) {
  const SegmentationSummary& summary = state.found->result.summary;
  const SegmentSummary& segment = summary.segments[index];
  const ShareColumns shares = share_columns(state);
  SegmentDetail detail;
  detail.segment = index;
  detail.letter = segment.letter;
  if (!segment.name.key.empty()) detail.name = phrases.say(segment.name);
  detail.headline =
      phrases.say(Message(has_orders(state) ? "page.segment.headline_customers" : "page.segment.headline")
                      .with("rows", segment.size)
                      .with("share", segment.share));
  detail.confidence =
      phrases.say(Message("page.segment.confidence").with("confidence", segment.mean_confidence));
  if (!summary.revenue_column.empty())
    detail.revenue = phrases.say(Message(has_orders(state) ? "page.segment.revenue" : "page.segment.total")
                                     .with("column", summary.revenue_column)
                                     .with("revenue", segment.revenue)
                                     .with("share", segment.revenue_share));
  detail.apart = apart_sentences(segment.columns, segment.top_differences, shares, phrases);
  detail.columns = profile_rows(segment.columns, shares, phrases);
  return detail;
}

SelectionDetail selection_detail(const AppState& state, const Phrases& phrases) {
  const protocol::SelectionDescribed& selection = *state.described_selection;
  const std::vector<SegmentSummary>& segments = state.found->result.summary.segments;
  const ShareColumns shares = share_columns(state);
  SelectionDetail detail;
  detail.headline =
      phrases.say(Message(has_orders(state) ? "page.selection.headline_customers" : "page.selection.headline")
                      .with("rows", selection.rows)
                      .with("share", selection.share));
  for (std::size_t i = 0; i < std::min(segments.size(), selection.per_segment.size()); ++i)
    if (selection.per_segment[i] > 0)
      detail.parts.push_back({i, segments[i].letter, phrases.count(selection.per_segment[i])});
  detail.apart = apart_sentences(selection.columns, selection.top_differences, shares, phrases);
  detail.columns = profile_rows(selection.columns, shares, phrases);
  return detail;
}

std::vector<TrialRow> trial_rows(const SegmentationSummary& summary, const Phrases& phrases) {
  std::vector<TrialRow> rows;
  for (const protocol::TrialSummary& trial : summary.trials) {
    TrialRow row;
    row.k = phrases.count(trial.k);
    if (trial.failed) {
      row.note = phrases.say(trial.failure);
    } else {
      row.silhouette = phrases.score(trial.silhouette);
      row.inertia = phrases.measure(trial.inertia);
      if (!std::isnan(trial.bic)) row.bic = phrases.measure(trial.bic);
      row.chosen = trial.k == summary.k && !regrouped(summary);
      if (row.chosen) row.note = phrases.word("page.trials.chosen");
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string preparation_note(const protocol::PreparationSummary& column, const Phrases& phrases) {
  if (column.kind == "category")
    return phrases.say(Message("page.prepared.category").with("levels", column.levels.size()));
  return phrases.say(Message(column.log ? "page.prepared.log" : "page.prepared.number")
                         .with("mean", column.mean)
                         .with("deviation", column.standard_deviation));
}

std::string headline(const SegmentationSummary& summary, bool customers, const Phrases& phrases) {
  const char* key = customers ? "page.found.headline_customers" : "page.found.headline";
  if (summary.has_outliers)
    key = customers ? "page.found.headline_outliers_customers" : "page.found.headline_outliers";
  return phrases.say(Message(key)
                         .with("segments", summary.segments.size() - (summary.has_outliers ? 1 : 0))
                         .with("outliers", summary.has_outliers ? summary.segments.back().size : 0)
                         .with("rows", summary.rows_segmented));
}

/// What decided how many segments there are.
const char* how_many_key(const SegmentationSummary& summary) {
  if (regrouped(summary)) return "page.k.by_hand";
  if (summary.method == "rfm") return "page.k.by_rfm";
  if (summary.method == "hdbscan") return "page.k.by_density";
  if (summary.method == "rules")
    return summary.rules.rest > 0 ? "page.k.by_rules_and_rest" : "page.k.by_rules";
  if (!summary.k_chosen) return "page.k.by_you";
  if (summary.trials.empty()) return "page.k.best";
  return summary.chance.slices ? "page.k.slices" : "page.k.chosen";
}

std::string how_many(const SegmentationSummary& summary, const Phrases& phrases) {
  const std::size_t groups = summary.segments.size() - (summary.has_outliers ? 1 : 0);
  const std::string_view key = how_many_key(summary);
  Message message{std::string(key)};
  message.with("k", key == "page.k.by_density" ? groups : summary.segments.size());
  const bool of_several = key == "page.k.chosen" || key == "page.k.slices";
  if (!of_several) return phrases.say(message);
  const std::uint32_t most = summary.trials.back().k;
  message.with("first", summary.trials.front().k).with("last", most);
  std::string text = phrases.say(message);
  if (key != "page.k.slices" && summary.k == most && most < summary.rows_segmented)
    text += " " + phrases.say(Message("page.k.ceiling").with("k", most));
  return text;
}

std::string stale_sentence(const AppState& state, const Phrases& phrases) {
  if (!is_stale(state)) return "";
  switch (state.found->since) {
    case DataChange::none:
      return phrases.word("page.stale.settings");
    case DataChange::decisions:
      return phrases.word("page.stale.decisions");
    case DataChange::reading:
      return phrases.word("page.stale.reading");
    case DataChange::files:
      return phrases.word("page.stale.files");
  }
  return "";
}

/// Whether the first one is that by this too, among segments that are groups.
bool first_is_largest(const SegmentationSummary& summary, double (*measure)(const SegmentSummary&)) {
  const std::size_t groups = summary.segments.size() - (summary.has_outliers ? 1 : 0);
  for (std::size_t i = 1; i < groups; ++i)
    if (measure(summary.segments[i]) > measure(summary.segments.front())) return false;
  return groups > 1;
}

/// What the letters mean; nothing where they mean nothing.
std::string ordered_by(const AppState& state, const Phrases& phrases) {
  const SegmentationSummary& summary = state.found->result.summary;
  const bool by_size = summary.revenue_column.empty();
  if (first_is_largest(
          summary, by_size ? [](const SegmentSummary& segment) { return double(segment.size); }
                           : [](const SegmentSummary& segment) { return segment.revenue_share; }))
    return phrases.say(Message(by_size ? "page.order.size" : "page.order.revenue")
                           .with("letter", summary.segments.front().letter)
                           .with("column", summary.revenue_column));
  return state.crosswalk.before ? phrases.word("page.order.customers") : "";
}

/// Of the number columns in use, the one with most gaps.
const protocol::FileColumn* emptiest_column(const AppState& state) {
  const protocol::FileColumn* emptiest = nullptr;
  for (const protocol::PreparationSummary& used : state.found->result.summary.columns)
    for (const protocol::FileColumn& column : state.data->summary.subject_columns)
      if (used.kind == "number" && column.name == used.column && column.missing > 0 &&
          (!emptiest || column.missing > emptiest->missing))
        emptiest = &column;
  return emptiest;
}

/// Rows without a number: a remark where they are few, a warning with a way out where they are many.
void take_set_aside(const AppState& state, const Phrases& phrases, FoundView& view) {
  constexpr double kMany = 0.05;
  const SegmentationSummary& summary = state.found->result.summary;
  if (summary.rows_set_aside == 0) return;
  view.set_aside =
      phrases.say(Message(has_orders(state) ? "page.found.set_aside_customers" : "page.found.set_aside")
                      .with("rows", summary.rows_set_aside)
                      .with("all", summary.rows));
  const bool many = static_cast<double>(summary.rows_set_aside) >= kMany * static_cast<double>(summary.rows);
  const protocol::FileColumn* column = many && can_export(state) ? emptiest_column(state) : nullptr;
  if (!column || summary.columns.size() < 2) return;
  view.set_aside +=
      " " +
      phrases.say(Message("page.found.emptiest").with("column", column->name).with("rows", column->missing));
  view.spare_column = column->name;
  view.leave_out = phrases.say(Message("page.found.leave_out").with("column", column->name));
}

FoundView found_view(const AppState& state, const Phrases& phrases) {
  const SegmentationSummary& summary = state.found->result.summary;
  FoundView view;
  const bool customers = has_orders(state);  // one row each, made from their orders
  view.headline = headline(summary, customers, phrases);
  view.size_header = phrases.word(customers ? "data.customers" : "page.table.size");
  view.how_found = how_found(summary, phrases);
  view.how_many = how_many(summary, phrases);
  view.verdict = silhouette_verdict(summary, phrases);
  view.stale = stale_sentence(state, phrases);
  view.by_rfm = state.settings.rfm.has_value();
  take_set_aside(state, phrases, view);
  view.ordered_by = ordered_by(state, phrases);
  if (!summary.converged) view.not_converged = phrases.word("page.found.not_converged");
  view.has_revenue = !summary.revenue_column.empty();
  if (view.has_revenue) {
    view.revenue_header = phrases.word(customers ? "page.table.revenue" : "page.table.of_total");
    if (!customers)
      view.revenue_help =
          phrases.say(Message("page.table.of_total_help").with("column", summary.revenue_column));
  }
  view.order = state.segment_order;
  view.marks = marks_of(summary);
  const std::vector<StabilityBadge> badges = stability_badges(state);
  view.stability_checked = !badges.empty();
  const ShareColumns shares = share_columns(state);
  for (const std::size_t index : in_order(summary, state.segment_order)) {
    view.rows.push_back(segment_row(state, index, shares, phrases));
    if (index < badges.size()) view.rows.back().stability = badges[index];
  }
  view.map = map_legend(state, phrases);
  view.tree = merge_tree(summary, phrases);
  view.trials = trial_rows(summary, phrases);
  if (summary.trial_rows > 0 && summary.trial_rows < summary.rows_segmented)
    view.trials_sample = phrases.say(Message("page.trials.sample").with("rows", summary.trial_rows));
  for (const protocol::PreparationSummary& column : summary.columns)
    view.prepared.push_back({column.column, preparation_note(column, phrases)});
  for (const protocol::LeftOutSummary& column : summary.left_out)
    view.left_out.push_back({column.column, phrases.say(column.reason)});
  view.can_export = can_export(state);
  view.tab = state.real.tab;
  if (view.tab == SegmentsTab::real) view.validity = validity_view(state);
  if (view.tab == SegmentsTab::why) view.why = why_view(state);
  if (view.tab == SegmentsTab::compare) view.crosswalk = crosswalk_view(state);
  if (state.selected_segment) {
    view.segment = segment_detail(state, *state.selected_segment, phrases);
    view.segment->hand = hand_view(state, *state.selected_segment);
  }
  view.changes = changes_view(state);
  if (state.described_selection) view.selection = selection_detail(state, phrases);
  return view;
}

SettingsView settings_view(const AppState& state, const Phrases& phrases) {
  SettingsView view;
  const std::size_t used = columns_taking_part(state);
  view.columns =
      phrases.say(Message("page.columns.summary")
                      .with("used", used)
                      .with("columns", state.data ? state.data->summary.subject_columns.size() : 0));
  view.method = method_picker(state.settings, can_find_rfm(state), phrases);
  if (view.method.needs.covariance && state.found && state.found->request.mixture == state.settings.mixture)
    view.method.shape_used = shape_instead(state.settings.mixture, state.found->result.summary, phrases);
  if (view.method.needs.rules) view.rules = rules_view(state, phrases);
  view.k = state.settings.k;
  view.seed = state.settings.seed;
  view.restarts = state.settings.restarts;
  view.log_skewed = state.settings.log_skewed;
  view.open = panel_is_open(state, Panel::segment_settings);
  view.can_find = used > 0;
  if (!view.can_find)
    view.cannot_find = phrases.word(state.data && !any_may_take_part(state) ? "page.data.nothing_differs"
                                                                            : "page.data.no_columns");
  return view;
}

}  // namespace

SegmentsView segments_view(const AppState& state) {
  const Phrases phrases(state.language);
  SegmentsView view;
  view.settings = settings_view(state, phrases);
  view.searching = state.running && state.running->task == Task::find_segments;
  view.can_find_again = state.settings.rfm ? can_find_rfm(state) : view.settings.can_find;
  if (state.found) view.found = found_view(state, phrases);
  return view;
}

}  // namespace ruas::ui
