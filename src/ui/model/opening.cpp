#include "ui/model/opening.hpp"

#include <algorithm>
#include <utility>

#include "protocol/plan_names.hpp"
#include "ui/model/dispatch.hpp"
#include "ui/model/notices.hpp"
#include "ui/model/plan_changes.hpp"
#include "ui/model/rfm_requests.hpp"
#include "ui/model/strategy_requests.hpp"

namespace ruas::ui {
namespace {

using protocol::DataSummary;

/// Whether it brings other data in the place of what is open; else this is the same work, read or decided
/// anew.
bool begins_anew(const AppState& state) {
  if (!state.data || std::holds_alternative<protocol::OpenSample>(state.pending_opening)) return true;
  const auto* file = std::get_if<protocol::OpenFile>(&state.pending_opening);
  return file && !file->add;
}

bool has_column(const std::vector<protocol::FileColumn>& columns, const std::string& name) {
  return std::any_of(columns.begin(), columns.end(), [&](const auto& column) { return column.name == name; });
}

/// Choices about columns that the data no longer has, or that now agree with the engine's own.
void drop_needless_choices(SegmentSettings& settings, const DataSummary& summary) {
  std::erase_if(settings.columns, [&](const auto& choice) {
    const auto column = std::find_if(summary.subject_columns.begin(), summary.subject_columns.end(),
                                     [&](const auto& candidate) { return candidate.name == choice.first; });
    return column == summary.subject_columns.end() || column->used == choice.second;
  });
}

/// Segments that are shown stay, and say what has happened to their data.
void note_change(AppState& state, DataChange change) {
  if (state.found) state.found->since = std::max(state.found->since, change);
}

/// Whether the files are the same as before, and only one of them was read anew.
bool same_files(const DataSummary& before, const DataSummary& now) {
  return std::equal(before.files.begin(), before.files.end(), now.files.begin(), now.files.end(),
                    [](const auto& a, const auto& b) { return a.handle == b.handle; });
}

bool comes_from(const DataSummary& summary, const std::string& column, const std::string& file) {
  return std::any_of(summary.columns.begin(), summary.columns.end(),
                     [&](const auto& each) { return each.name == column && each.file == file; });
}

/// The choices that stand beside the plan, and the plans to go back to; the engine has renamed the present
/// one.
void follow(AppState& state, const protocol::ColumnRenamed& renamed) {
  for (auto* plans : {&state.data->history.before, &state.data->history.undone})
    for (protocol::Plan& plan : *plans) rename_column(plan, renamed);
  if (!renamed.in_data) return;
  if (auto choice = state.settings.columns.extract(renamed.from)) {
    choice.key() = renamed.to;
    state.settings.columns.insert(std::move(choice));
  }
  if (state.selected_column == renamed.from) state.selected_column = renamed.to;
}

/// Columns that the user now calls otherwise.
void follow_renaming(AppState& state, const DataSummary& now) {
  const DataSummary& before = state.data->summary;
  if (!same_files(before, now)) return;
  for (std::size_t file = 0; file < now.files.size(); ++file)
    for (const protocol::ColumnReadingSummary& old : before.files[file].columns)
      for (const protocol::ColumnReadingSummary& fresh : now.files[file].columns) {
        if (old.original_name != fresh.original_name || old.name == fresh.name) continue;
        const std::string& name = before.files[file].file;
        follow(state, {name, old.name, fresh.name, comes_from(before, old.name, name)});
      }
}

/// What the inspector shows before anything is pressed: an example of what it has to say.
std::optional<std::string> first_used_column(const DataSummary& summary) {
  for (const protocol::FileColumn& column : summary.subject_columns)
    if (column.used) return column.name;
  return std::nullopt;
}

void forget_all_but_the_file(AppState& state) {
  state.settings = {};
  state.found.reset();
  state.selected_segment.reset();
  state.selected_column.reset();
  state.segment_order = {};
  state.file_order = {};
  state.rfm = {};
  state.strategy = {};
  state.real = {};
  state.personas = {};
  state.campaign = {};
  state.value = {};
}

/// What the awaited command changes about the data besides the summary.
void note_how(AppState& state, OpenData& data) {
  if (const auto* file = std::get_if<protocol::OpenFile>(&state.pending_opening))
    data.settings[file->file] = file->settings;
  if (const auto* sample = std::get_if<protocol::OpenSample>(&state.pending_opening)) data.sample = sample->sample;
  if (const auto* closed = std::get_if<protocol::CloseFile>(&state.pending_opening))
    data.settings.erase(closed->file);
}

/// Until it is looked at again, what was found before is nearer the truth than nothing.
void keep_findings(const protocol::QualitySummary& before, protocol::QualitySummary& now) {
  if (now.checked || !before.checked) return;
  protocol::QualitySummary kept = before;
  kept.changes = std::move(now.changes);
  now = std::move(kept);
}

/// Goes on showing what was shown, as far as it is still there.
void keep_looking(AppState& state) {
  OpenData& data = *state.data;
  data.shown_file = std::min(data.shown_file, data.summary.files.size() - 1);
  if (!data.summary.customers.made) data.table = kSubjectTable;
  data.preview = {};
  data.lines.reset();
  data.examples.reset();
  data.drafts.clear();
  if (!state.selected_column || !has_column(shown_columns(data), *state.selected_column))
    state.selected_column = first_used_column(data.summary);
  forget_pointing(state);
}

void show_file(OpenData& data, const std::string& handle) {
  for (std::size_t i = 0; i < data.summary.files.size(); ++i)
    if (data.summary.files[i].handle == handle) data.shown_file = i;
}

void take_summary(AppState& state, DataSummary&& summary) {
  OpenData& data = *state.data;
  keep_findings(data.summary.quality, summary.quality);
  data.summary = std::move(summary);
  drop_needless_choices(state.settings, data.summary);
}

void request_what_is_shown(AppState& state, Sender& sender) {
  request_rows(state, 0, sender);
  dispatch(state, Task::check_quality, protocol::CheckQuality{}, sender);
  request_lines(state, sender);
}

}  // namespace

const char* code_of(Language language) {
  return language == Language::english ? "en" : "id";
}

void open_data(AppState& state, Opening opening, Sender& sender) {
  stop_running(state, sender);
  if (auto* file = std::get_if<protocol::OpenFile>(&opening)) {
    file->language = code_of(state.language);
    file->today = state.today;
  }
  state.pending_opening = opening;
  std::visit([&](const auto& request) { dispatch(state, Task::open, request, sender); }, opening);
}

void open_next_file(AppState& state, Sender& sender) {
  if (state.waiting_files.empty()) return;
  protocol::OpenFile next = std::move(state.waiting_files.front());
  state.waiting_files.erase(state.waiting_files.begin());
  // Where the first of several cannot be opened, the second takes its place.
  if (const auto* before = std::get_if<protocol::OpenFile>(&state.pending_opening))
    if (!before->add && !(state.data && state.data->settings.contains(before->file))) next.add = false;
  open_data(state, std::move(next), sender);
}

void take_opened(AppState& state, DataSummary&& summary, Sender& sender) {
  const std::uint32_t reading = state.data ? state.data->reading + 1 : 1;
  if (begins_anew(state)) {
    forget_all_but_the_file(state);
    state.data = OpenData();
  }
  state.pending_plan.reset();
  state.data->reading = reading;
  note_change(state, same_files(state.data->summary, summary) ? DataChange::reading : DataChange::files);
  follow_renaming(state, summary);
  note_how(state, *state.data);
  take_summary(state, std::move(summary));
  if (const auto* file = std::get_if<protocol::OpenFile>(&state.pending_opening))
    show_file(*state.data, file->file);
  keep_looking(state);
  state.screen = Screen::data;
  drop_successes(state);
  if (state.waiting_files.empty()) {
    request_what_is_shown(state, sender);
  } else {
    open_next_file(state, sender);
  }
}

void take_plan(AppState& state, DataSummary&& summary, Sender& sender) {
  state.pending_plan.reset();
  if (!state.data) return;
  OpenData& data = *state.data;
  remember_plan(data.history, state.pending_step, data.summary.plan, summary.plan);
  ++data.reading;
  note_change(state, DataChange::decisions);
  take_summary(state, std::move(summary));
  keep_looking(state);
  request_what_is_shown(state, sender);
  request_scores(state, sender);
  request_market(state, sender);
}

void forget_pointing(AppState& state) {
  state.hovered_point.reset();
  state.described_row.reset();
  state.selected_points.clear();
  state.described_selection.reset();
}

}  // namespace ruas::ui
