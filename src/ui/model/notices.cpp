#include "ui/model/notices.hpp"

#include <utility>

namespace ruas::ui {

void add_notice(AppState& state, Notice::Kind kind, Message message, Task task) {
  if (kind == Notice::Kind::success) drop_successes(state);
  state.notices.push_back(Notice{state.next_id++, kind, std::move(message), task});
}

void drop_successes(AppState& state) {
  std::erase_if(state.notices, [](const Notice& notice) { return notice.kind == Notice::Kind::success; });
}

}  // namespace ruas::ui
