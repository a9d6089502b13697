// Sending a command and remembering that its answer is awaited: shared by `apply` and `update`.
#pragma once

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// Sends `request` as the newest command of `task`. Work that takes long also becomes `state.running`.
void dispatch(AppState& state, Task task, protocol::Request request, Sender& sender,
              std::vector<std::uint32_t> rows = {});

/// The engine works on one thing at a time: what runs is given up for what is asked next,
/// but for a new plan.
void stop_running(AppState& state, Sender& sender);

/// Whether the task shows progress and can be cancelled.
bool is_long(Task task);

/// Asks for the rows of the preview page that begins at `first`.
void request_rows(AppState& state, std::uint64_t first, Sender& sender);
/// The rows that show what a finding means, of the data as mended.
void show_examples(AppState& state, const std::optional<std::string>& finding, Sender& sender);
/// Asks for the lines of the file that is shown, where their panel is open. Samples have none.
void request_lines(AppState& state, Sender& sender);
/// Asks for the hovered point's row, unless one is being described already.
void request_row(AppState& state, Sender& sender);

}  // namespace ruas::ui
