#include "ui/model/data_view.hpp"

#include <algorithm>

#include "ui/model/file_columns.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/reading_choices.hpp"

namespace ruas::ui {
namespace {

using protocol::DataSummary;

std::vector<FactView> file_facts(const OpenData& data, const Phrases& phrases) {
  const bool customers = data.summary.customers.made;
  std::uint64_t bytes = 0;
  for (const protocol::FileSummary& file : data.summary.files) bytes += file.bytes;
  return {{phrases.word(customers ? "data.customers" : "page.fact.rows"),
           phrases.count(data.summary.subject_rows)},
          {phrases.word("page.fact.columns"), phrases.count(data.summary.subject_columns.size())},
          {phrases.word("page.fact.size"), phrases.bytes(bytes)}};
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
  const std::vector<protocol::FileColumn>& columns = shown_columns(data);
  const std::size_t shown = std::min(columns.size(), kPreviewColumns);
  for (std::size_t i = 0; i < shown; ++i) {
    view.headers.push_back(columns[i].name);
    view.numeric.push_back(columns[i].type == "number");
  }
  if (shown < columns.size())
    view.hidden_columns =
        phrases.say(Message("page.preview.columns").with("shown", shown).with("columns", columns.size()));
  view.rows = data.preview.rows;
  for (std::vector<std::string>& row : view.rows) row.resize(std::min(row.size(), shown));
  if (view.rows.empty()) return view;
  const std::uint64_t first = data.preview.first;
  const std::uint64_t end = first + view.rows.size();
  view.range = phrases.say(Message("page.preview.range")
                               .with("first", first + 1)
                               .with("last", end)
                               .with("rows", shown_rows(data)));
  if (first > 0) view.previous = first - std::min(first, kPreviewPageRows);
  if (end < shown_rows(data)) view.next = end;
  return view;
}

void add_tables(DataView& view, const OpenData& data, const Phrases& phrases) {
  if (data.summary.customers.made)
    view.tables = {phrases.word("data.table.customers"), phrases.word("data.table.lines")};
  view.table = data.table == kDataTable ? 1 : 0;
  for (const protocol::FileColumn& column : shown_columns(data)) view.has_personal |= column.personal;
}

/// The user's own settings of the file that is shown; what is being typed comes before what is decided.
void add_settings(DataView& view, const OpenData& data) {
  const protocol::FileSummary& file = file_read(data);
  view.handle = file.handle;
  if (const auto own = data.settings.find(file.handle); own != data.settings.end())
    view.settings = own->second;
  view.skipped_lines = file.skipped_lines;
  for (const std::string& token : file.missing_tokens)
    if (!token.empty()) view.missing_tokens += (view.missing_tokens.empty() ? "" : ", ") + token;
  if (const auto draft = data.drafts.find("missing_tokens"); draft != data.drafts.end()) {
    view.missing_tokens_changed = draft->second != view.missing_tokens;
    view.missing_tokens = draft->second;
  }
}

RawLinesView raw_lines_view(const AppState& state, const Phrases& phrases) {
  const OpenData& data = *state.data;
  RawLinesView view;
  view.title = phrases.say(Message("data.raw.title").with("file", file_read(data).file));
  view.offered = !file_read(data).handle.empty();
  view.open = view.offered && panel_is_open(state, Panel::raw_lines);
  view.reading = view.open && !data.lines;
  if (!data.lines) return view;
  for (const protocol::RawLineRead& line : data.lines->lines)
    view.lines.push_back({phrases.count(line.number), line.text + (line.cut ? " …" : ""),
                          line.begins_record ? phrases.word("data.line." + line.kind) : std::string(),
                          line.kind == "data"});
  return view;
}

std::string why_not_find(const AppState& state, const Phrases& phrases) {
  if (state.data->summary.subject_rows == 0) return phrases.word("page.data.no_rows");
  if (columns_taking_part(state) == 0)
    return phrases.word(any_may_take_part(state) ? "page.data.no_columns" : "page.data.nothing_differs");
  return "";
}

}  // namespace

DataView data_view(const AppState& state) {
  const Phrases phrases(state.language);
  const OpenData& data = *state.data;
  const DataSummary& summary = data.summary;
  DataView view;
  view.file = data_name(data, phrases);
  view.files = files_view(state, phrases);
  view.kind = kind_choice(data, phrases);
  view.plan = summary.plan;
  view.can_undo = !data.history.before.empty();
  view.can_redo = !data.history.undone.empty();
  view.quality = quality_view(state, phrases);
  if (summary.kind == "transactions") view.customers = customers_view(data, phrases);
  add_tables(view, data, phrases);
  view.raw = raw_lines_view(state, phrases);
  view.show_personal = state.show_personal;
  view.headline = phrases.say(Message("page.data.headline")
                                  .with("rows", summary.subject_rows)
                                  .with("columns", summary.subject_columns.size()));
  view.facts = file_facts(data, phrases);
  view.reading = reading_choices(data, phrases);
  add_settings(view, data);
  view.evidence = further_evidence(file_read(data), phrases);
  for (const protocol::IrregularitySummary& irregularity : file_read(data).irregularities)
    view.irregularities.push_back(irregularity_view(irregularity, phrases));
  view.order = state.file_order;
  view.columns = file_column_rows(state, phrases);
  view.columns_used = phrases.say(Message("page.columns.summary")
                                      .with("used", columns_taking_part(state))
                                      .with("columns", summary.subject_columns.size()));
  view.left_out = left_out_sentences(state, phrases);
  view.columns_changed = !state.settings.columns.empty();
  view.preview = preview_view(data, phrases);
  view.preview_open = panel_is_open(state, Panel::preview);
  for (const protocol::FileColumn& column : shown_columns(data))
    if (state.selected_column == column.name) view.detail = column_detail(state, column, phrases);
  view.cannot_find = why_not_find(state, phrases);
  view.can_find = view.cannot_find.empty();
  return view;
}

}  // namespace ruas::ui
