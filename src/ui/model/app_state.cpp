#include "ui/model/app_state.hpp"

#include <algorithm>

namespace ruas::ui {

const protocol::FileSummary& file_read(const OpenData& data) {
  return data.summary.files[std::min(data.shown_file, data.summary.files.size() - 1)];
}

const std::vector<protocol::FileColumn>& shown_columns(const OpenData& data) {
  return data.table == kDataTable ? data.summary.columns : data.summary.subject_columns;
}

std::uint64_t shown_rows(const OpenData& data) {
  return data.table == kDataTable ? data.summary.rows : data.summary.subject_rows;
}

bool takes_part(const SegmentSettings& settings, const protocol::FileColumn& column) {
  const auto chosen = settings.columns.find(column.name);
  return chosen == settings.columns.end() ? column.used : chosen->second;
}

void use_only(SegmentSettings& settings, const protocol::DataSummary& summary,
              const std::vector<std::string>& columns) {
  settings.columns.clear();
  for (const protocol::FileColumn& column : summary.subject_columns) {
    const bool use = std::find(columns.begin(), columns.end(), column.name) != columns.end();
    if (use != column.used) settings.columns[column.name] = use;
  }
}

std::size_t columns_taking_part(const AppState& state) {
  if (!state.data) return 0;
  const auto& columns = state.data->summary.subject_columns;
  return static_cast<std::size_t>(std::count_if(columns.begin(), columns.end(), [&](const auto& column) {
    return takes_part(state.settings, column);
  }));
}

bool is_stale(const AppState& state) {
  if (!state.found) return false;
  if (!can_export(state)) return true;
  const SegmentSettings& made_with = state.found->settings;
  if (!made_with.rfm) return made_with != state.settings;
  return !state.settings.rfm || *made_with.rfm != state.rfm.settings;
}

bool can_export(const AppState& state) {
  return state.found && state.data && state.found->reading == state.data->reading;
}

std::uint32_t awaited_id(const AppState& state, Task task) {
  return state.awaited[static_cast<std::size_t>(task)];
}

bool panel_is_open(const AppState& state, Panel panel) {
  return state.open_panels[static_cast<std::size_t>(panel)];
}

}  // namespace ruas::ui
