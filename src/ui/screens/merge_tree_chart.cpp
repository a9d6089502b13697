#include "ui/screens/merge_tree_chart.hpp"

#include <algorithm>

#include "imgui.h"

#include "ui/palette.hpp"
#include "ui/widgets.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/plot.hpp"

namespace ruas::ui {
namespace {

constexpr float kHeight = 260, kLeaf = 10;

Colour colour_of(const Ui& ui, const MergeTreeView& tree, std::optional<std::size_t> segment) {
  return segment ? segment_style(tree.marks[*segment], ui.theme().background()).fill : ui.theme().muted;
}

void paint_fork(const Ui& ui, const Plot& plot, const MergeTreeView& tree, const Fork& fork) {
  const ImVec2 points[] = {plot.at(fork.left, fork.left_foot), plot.at(fork.left, fork.height),
                           plot.at(fork.right, fork.height), plot.at(fork.right, fork.right_foot)};
  ImGui::GetWindowDrawList()->AddPolyline(points, 4, colour_of(ui, tree, fork.segment).packed(), 0, 1.5f);
}

void paint_leaves(const Ui& ui, const Plot& plot, const MergeTreeView& tree) {
  const float half = std::min(kLeaf, plot.width / static_cast<float>(tree.leaves.size()) - 1) / 2;
  for (std::size_t i = 0; i < tree.leaves.size(); ++i) {
    const ImVec2 foot = plot.at((static_cast<double>(i) + 0.5) / static_cast<double>(tree.leaves.size()), 0);
    ImGui::GetWindowDrawList()->AddRectFilled({foot.x - half, foot.y}, {foot.x + half, foot.y + kLeaf},
                                              colour_of(ui, tree, tree.leaves[i]).packed());
  }
}

void draw_cuts(Ui& ui, const MergeTreeView& tree, const Phrases& phrases) {
  const std::string name = phrases.word("methods.tree.cuts");
  const std::vector<TableColumn> columns{{phrases.word("methods.tree.groups"), 120, true},
                                         {phrases.word("methods.tree.height"), 160, true, false, phrases.word("methods.tree.height_help")},
                                         {phrases.word("page.trials.note")}};
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = tree.cuts.size();
  table(ui, options, [&](TableRow& row) {
    const CutRow& cut = tree.cuts[row.row()];
    row.text(cut.groups);
    row.text(cut.height);
    row.text(cut.chosen ? phrases.word("page.trials.chosen") : "");
  });
}

}  // namespace

void draw_merge_tree(Ui& ui, const MergeTreeView& tree) {
  if (tree.forks.empty()) return;
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("methods.tree.title"));
  muted(ui, tree.summary);
  const Area area = drawing(ui, phrases.word("methods.tree.title"), tree.summary, 0, kHeight);
  const Plot plot{area.left, area.top + space::s, area.width, area.height - kLeaf - space::s};
  for (const Fork& fork : tree.forks) paint_fork(ui, plot, tree, fork);
  paint_leaves(ui, plot, tree);
  const double cut = std::min(tree.cut, 1.0);
  paint_dashes(plot.at(0, cut), plot.at(1, cut), ui.theme().text);
  gap(ui, space::s);
  draw_cuts(ui, tree, phrases);
}

}  // namespace ruas::ui
