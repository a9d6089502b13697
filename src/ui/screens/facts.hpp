// Numbers with their names, side by side.
#pragma once

#include <span>

#include "ui/model/data_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// In as many columns as the width has room for, each at least so wide.
void draw_facts(Ui& ui, std::span<const FactView> facts, float least_width = 150);

}  // namespace ruas::ui
