// Before a file is open: what Ruas does, the way in, and the promise with its proof.
#pragma once

#include <string>

#include "ui/model/actions.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

struct StartView {
  std::string file;         // name of what is open already; empty: nothing
  bool proof_open = false;  // "How can I check this?"
};

void draw_start_screen(Ui& ui, const StartView& view, Actions& actions);

}  // namespace ruas::ui
