#include "ui/screens/segment_map.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/model/segment_marks.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// On a narrow page the tools take the place of the upward direction's name.
MapWords map_words(const MapLegend& legend, const Phrases& phrases, bool narrow) {
  MapWords words;
  words.name = legend.name;
  words.summary = legend.summary;
  words.horizontal = legend.across;
  if (!narrow) words.vertical = legend.up;
  words.move = phrases.word("page.map.move");
  words.lasso = phrases.word("page.map.lasso");
  words.zoom_in = phrases.word("page.map.zoom_in");
  words.zoom_out = phrases.word("page.map.zoom_out");
  words.fit = phrases.word("page.map.fit");
  words.preparing = phrases.word("page.map.preparing");
  return words;
}

MapScene map_scene(const AppState& state, const MapLegend& legend, bool arrows) {
  const protocol::Segmented& result = state.found->result;
  MapScene scene;
  scene.positions = result.positions;
  scene.labels = result.labels;
  scene.marks = marks_of(result.summary);
  scene.data_revision = state.found->picture;
  scene.active_segment = state.selected_segment;
  scene.selected = state.selected_points;
  scene.emphasis_revision = state.revision;
  scene.reduced_motion = state.reduced_motion;
  if (arrows)
    for (const MapArrow& arrow : legend.arrows) scene.directions.push_back({arrow.name, arrow.x, arrow.y});
  return scene;
}

/// In proportion to its width, and low enough to leave the table in sight.
float map_height(const Ui& ui) {
  constexpr float kShare = 0.45f, kLeast = 260, kMost = 460;
  return std::clamp(width_left(ui) * kShare, kLeast, kMost);
}

void draw_legend(Ui& ui, const FoundView& found) {
  if (found.map.entries.empty()) return;
  constexpr float kChip = 30;
  gap(ui, space::s);
  Row row(ui, space::m);
  for (const LegendEntry& entry : found.map.entries) {
    row.next(kChip + space::s + text_width(ui, entry.name, type::small));
    segment_chip(ui, found.marks[entry.segment], entry.name);
  }
}

/// Which map; on the flat one, whether columns are drawn on it.
void draw_kind(Ui& ui, const MapLegend& legend, MapState& look, const Phrases& phrases, Actions& actions) {
  const std::vector<std::string> names{phrases.word("page.map.pca"), phrases.word("page.map.umap")};
  const std::string arrows = phrases.word("page.map.arrows");
  float width = 0;
  for (const std::string& name : names) width += button_width(ui, name);
  Row row(ui, space::m);
  row.next(width);
  FieldOptions field;
  field.label_visible = false;
  field.enabled = legend.can_redraw;
  if (const auto chosen =
          segmented_choice(ui, phrases.word("page.map.kind"), names, legend.by_neighbours ? 1 : 0, field))
    actions.push_back(ShowMap{*chosen == 1 ? "umap" : "pca"});
  if (legend.arrows.empty()) return;
  row.next(button_width(ui, arrows));
  if (toggle(ui, arrows, look.arrows)) look.arrows = !look.arrows;
}

/// How to use it, and the sign beside that tells what it shows.
void draw_hint(Ui& ui, const MapLegend& legend, const Phrases& phrases) {
  constexpr float kSign = 22;
  Row row(ui, space::s, kSign);
  row.next(0);
  const float edge = ui.right_edge();
  ui.set_right_edge(edge - kSign - space::s);  // the sign stays beside the words where they wrap
  muted(ui, phrases.word(ui.narrow() ? "page.map.hint_narrow" : "page.map.hint"));
  ui.set_right_edge(edge);
  row.next(kSign);
  help(ui, legend.term, legend.help);
}

}  // namespace

bool draw_segment_map(Ui& ui, const FoundView& found, const MapPlace& map, Actions& actions) {
  const Phrases phrases(ui.language());
  draw_kind(ui, found.map, map.look, phrases, actions);
  const MapInteraction done =
      map.view.draw(ui, map.look, map_scene(map.state, found.map, map.look.arrows), map_words(found.map, phrases, ui.narrow()),
                    width_left(ui), map_height(ui));
  draw_legend(ui, found);
  if (done.hover_changed) actions.push_back(HoverPoint{done.hovered});
  if (done.selected) actions.push_back(SelectPoints{*done.selected});
  draw_hint(ui, found.map, phrases);
  if (!found.map.drawn.empty()) muted(ui, found.map.drawn);
  if (found.map.unfinished && link(ui, phrases.word("page.map.finish"))) actions.push_back(ShowMap{"umap"});
  return done.wants_frame;
}

}  // namespace ruas::ui
