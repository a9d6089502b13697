// The map in words: its directions, its letters, and the columns as arrows.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// A letter of the map and what it stands for.
struct LegendEntry {
  std::size_t segment = 0;
  std::string name;
};

/// Where on the flat map the rows lie that have more of a column, or a label of it: its loadings.
struct MapArrow {
  std::string name;  // "Income", "Region: West"
  double x = 0, y = 0;
  std::string across, up;  // the same, as text
};

struct MapLegend {
  std::string name;     // "Map of 2,000 rows in 4 segments"
  std::string summary;  // for those who do not see it
  std::string across;   // what the two directions stand for
  std::string up;
  bool by_neighbours = false;  // UMAP, or it is being drawn
  bool can_redraw = false;
  std::string term, help;  // of the projection
  std::string drawn;       // how many rows, and whether the picture is finished
  bool unfinished = false;  // it was stopped on the way
  std::vector<MapArrow> arrows;      // of the flat map: one a column, the longest first, few enough to read
  std::vector<MapArrow> loadings;    // of every column and label, the longest first
  std::vector<LegendEntry> entries;  // where the method names its segments
};

/// `state.found` must be there.
MapLegend map_legend(const AppState& state, const Phrases& phrases);

}  // namespace ruas::ui
