#include "ui/model/dispatch.hpp"

#include <algorithm>
#include <utility>

namespace ruas::ui {

bool is_long(Task task) {
  return task == Task::open || task == Task::set_plan || task == Task::forecast_value ||
         task == Task::find_segments || task == Task::export_table || task == Task::describe_market ||
         task == Task::find_lookalikes || task == Task::export_lookalikes || task == Task::sweep_k ||
         task == Task::check_stability || task == Task::explain_segments || task == Task::compare_over_time ||
         task == Task::draw_map || task == Task::compare_segments || task == Task::export_differences ||
         task == Task::edit_segments;
}

void dispatch(AppState& state, Task task, protocol::Request request, Sender& sender,
              std::vector<std::uint32_t> rows) {
  const std::uint32_t id = state.next_id++;
  state.awaited[static_cast<std::size_t>(task)] = id;
  if (task != Task::describe_row) {
    // That something was stopped is old news once something else begins.
    std::erase_if(state.notices, [task](const Notice& notice) {
      return notice.task == task || (is_long(task) && notice.kind == Notice::Kind::warning);
    });
    ++state.revision;
  }
  if (is_long(task)) state.running = Running{task, id, {}, false};
  sender.send(protocol::Command{id, std::move(request), std::move(rows)});
}

void stop_running(AppState& state, Sender& sender) {
  if (!state.running) return;
  if (state.running->task == Task::set_plan) return;  // decisions are kept: the next work goes by them
  state.awaited[static_cast<std::size_t>(state.running->task)] = 0;
  if (!state.running->cancelling) sender.cancel(state.running->id);
  state.running.reset();
}

void request_rows(AppState& state, std::uint64_t first, Sender& sender) {
  if (!state.data) return;
  dispatch(state, Task::read_rows,
           protocol::ReadRows{first, kPreviewPageRows, state.data->table, !state.show_personal}, sender);
}

void show_examples(AppState& state, const std::optional<std::string>& finding, Sender& sender) {
  if (!state.data) return;
  state.data->examples.reset();
  if (!finding) return;
  for (const protocol::FindingSummary& each : state.data->summary.quality.findings) {
    if (each.id != *finding || each.example_rows.empty()) continue;
    state.data->examples = ExampleRows{each.id, {}};
    protocol::ReadRows request;
    request.of = kDataTable;
    request.masked = !state.show_personal;
    request.rows = each.example_rows;
    dispatch(state, Task::read_examples, std::move(request), sender);
  }
}

void request_lines(AppState& state, Sender& sender) {
  if (!state.data || !panel_is_open(state, Panel::raw_lines)) return;
  const std::string& handle = file_read(*state.data).handle;
  if (handle.empty() || (state.data->lines && state.data->lines->file == handle)) return;
  dispatch(state, Task::read_lines, protocol::ReadLines{handle, kPreviewPageRows}, sender);
}

void request_row(AppState& state, Sender& sender) {
  if (!state.hovered_point || !can_export(state) || awaited_id(state, Task::describe_row) != 0) return;
  const std::uint64_t row = state.found->result.table_rows[*state.hovered_point];
  if (state.described_row && state.described_row->row == row) return;
  dispatch(state, Task::describe_row, protocol::DescribeRow{row, !state.show_personal}, sender);
}

}  // namespace ruas::ui
