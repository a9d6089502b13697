#include "ui/model/data_view.hpp"

#include <algorithm>

#include "ui/model/file_columns.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/reading_choices.hpp"

namespace ruas::ui {
namespace {

using protocol::DataSummary;

std::vector<FactView> file_facts(const DataSummary& summary, const Phrases& phrases) {
  return {{phrases.word("page.fact.rows"), phrases.count(summary.rows)},
          {phrases.word("page.fact.columns"), phrases.count(summary.columns.size())},
          {phrases.word("page.fact.size"), phrases.bytes(summary.bytes)}};
}

IrregularityView irregularity_view(const protocol::IrregularitySummary& summary, const Phrases& phrases) {
  IrregularityView view{phrases.say(summary.what), ""};
  if (summary.lines.empty()) return view;
  const char* key =
      summary.count > summary.lines.size() ? "page.irregular.first_lines" : "page.irregular.lines";
  view.where = phrases.say(
      Message(key).with("lines", phrases.list(summary.lines)).with("count", summary.lines.size()));
  return view;
}

PreviewView preview_view(const OpenData& data, const Phrases& phrases) {
  PreviewView view;
  for (const protocol::FileColumn& column : data.summary.columns) {
    view.headers.push_back(column.name);
    view.numeric.push_back(column.type == "number");
  }
  view.rows = data.preview.rows;
  if (view.rows.empty()) return view;
  const std::uint64_t first = data.preview.first;
  const std::uint64_t end = first + view.rows.size();
  view.range = phrases.say(Message("page.preview.range")
                               .with("first", first + 1)
                               .with("last", end)
                               .with("rows", data.summary.rows));
  if (first > 0) view.previous = first - std::min(first, kPreviewPageRows);
  if (end < data.summary.rows) view.next = end;
  return view;
}

std::string why_not_find(const AppState& state, const Phrases& phrases) {
  if (state.data->summary.rows == 0) return phrases.word("page.data.no_rows");
  if (columns_taking_part(state) == 0) return phrases.word("page.data.no_columns");
  return "";
}

}  // namespace

DataView data_view(const AppState& state) {
  const Phrases phrases(state.language);
  const OpenData& data = *state.data;
  const DataSummary& summary = data.summary;
  DataView view;
  view.file = summary.file;
  view.headline = phrases.say(
      Message("page.data.headline").with("rows", summary.rows).with("columns", summary.columns.size()));
  view.facts = file_facts(summary, phrases);
  view.reading = reading_choices(data, phrases);
  if (const auto* file = std::get_if<protocol::OpenFile>(&data.origin)) view.settings = file->settings;
  view.evidence = further_evidence(summary, phrases);
  for (const protocol::IrregularitySummary& irregularity : summary.irregularities)
    view.irregularities.push_back(irregularity_view(irregularity, phrases));
  view.order = state.file_order;
  view.columns = file_column_rows(state, phrases);
  view.columns_used = phrases.say(Message("page.columns.summary")
                                      .with("used", columns_taking_part(state))
                                      .with("columns", summary.columns.size()));
  view.left_out = left_out_sentences(state, phrases);
  view.columns_changed = !state.settings.columns.empty();
  view.preview = preview_view(data, phrases);
  view.preview_open = panel_is_open(state, Panel::preview);
  for (const protocol::FileColumn& column : summary.columns)
    if (state.selected_column == column.name) view.detail = column_detail(state, column, phrases);
  view.cannot_find = why_not_find(state, phrases);
  view.can_find = view.cannot_find.empty();
  return view;
}

}  // namespace ruas::ui
