// What a failed command leaves behind where its screen says it itself, beside its settings.
#pragma once

#include "ui/model/app_state.hpp"

namespace ruas::ui {

/// True where a screen says it; else it is a notice.
bool refuse(AppState& state, Task task, const Message& why);

}  // namespace ruas::ui
