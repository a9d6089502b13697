// The tree of groups within groups, with the line at which it was cut, and the same as a table.
#pragma once

#include "ui/model/merge_tree.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_merge_tree(Ui& ui, const MergeTreeView& tree);

}  // namespace ruas::ui
