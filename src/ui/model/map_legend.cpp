#include "ui/model/map_legend.hpp"

#include <algorithm>
#include <cmath>

namespace ruas::ui {
namespace {

using protocol::LoadingSummary;
using protocol::SegmentationSummary;

constexpr std::size_t kMostArrows = 6;
/// An arrow shorter than this share of the longest says nothing about the map.
constexpr double kShortestArrow = 0.25;

/// Which letter stands for which name, where the method names its segments.
std::vector<LegendEntry> legend_entries(const SegmentationSummary& summary, const Phrases& phrases) {
  std::vector<LegendEntry> entries;
  for (std::size_t i = 0; i < summary.segments.size(); ++i)
    if (!summary.segments[i].name.key.empty()) entries.push_back({i, phrases.say(summary.segments[i].name)});
  return entries;
}

double length(const LoadingSummary& loading) {
  return std::hypot(loading.x, loading.y);
}

std::vector<LoadingSummary> longest_first(std::vector<LoadingSummary> loadings) {
  std::stable_sort(loadings.begin(), loadings.end(),
                   [](const LoadingSummary& a, const LoadingSummary& b) { return length(a) > length(b); });
  return loadings;
}

MapArrow arrow_of(const LoadingSummary& loading, const Phrases& phrases) {
  std::string name = loading.column;
  if (loading.of_label)
    name += ": " + (loading.label.empty() ? phrases.word("page.value.missing") : loading.label);
  return {std::move(name), loading.x, loading.y, phrases.score(loading.x), phrases.score(loading.y)};
}

/// One a column: the labels of a category pull against each other, and two labels are each other's mirror image.
void take_arrows(const SegmentationSummary& summary, const Phrases& phrases, MapLegend& legend) {
  std::vector<std::string> seen;
  for (const LoadingSummary& loading : longest_first(summary.loadings)) {
    legend.loadings.push_back(arrow_of(loading, phrases));
    const MapArrow& longest = legend.loadings.front();
    if (length(loading) <= kShortestArrow * std::hypot(longest.x, longest.y) || seen.size() == kMostArrows) continue;
    if (std::find(seen.begin(), seen.end(), loading.column) != seen.end()) continue;
    seen.push_back(loading.column);
    legend.arrows.push_back(legend.loadings.back());
  }
}

void take_directions(const SegmentationSummary& summary, const Phrases& phrases, MapLegend& legend) {
  if (summary.explained_variance.size() > 0)
    legend.across = phrases.say(Message("page.map.across").with("share", summary.explained_variance[0]));
  if (summary.explained_variance.size() > 1)
    legend.up = phrases.say(Message("page.map.up").with("share", summary.explained_variance[1]));
  take_arrows(summary, phrases, legend);
  for (const MapArrow& arrow : legend.arrows)
    legend.summary += " " + phrases.say(Message("page.map.arrow")
                                            .with("name", arrow.name)
                                            .with("across", arrow.across)
                                            .with("up", arrow.up));
}

/// Whether the picture is finished, and of how many rows it is.
void take_neighbours(const AppState& state, const Phrases& phrases, MapLegend& legend) {
  const MapShown& shown = state.found->map;
  const bool drawing = awaited_id(state, Task::draw_map) != 0;
  legend.unfinished = shown.early && !drawing;
  if (shown.early) legend.drawn = phrases.word(drawing ? "page.map.on_the_way" : "page.map.unfinished");
  else if (shown.notes.empty()) legend.drawn = phrases.say(Message("page.map.all_drawn").with("rows", shown.drawn_rows));
  for (const Message& note : shown.notes) legend.drawn += (legend.drawn.empty() ? "" : " ") + phrases.say(note);
}

}  // namespace

MapLegend map_legend(const AppState& state, const Phrases& phrases) {
  const SegmentationSummary& summary = state.found->result.summary;
  MapLegend legend;
  legend.name = phrases.say(Message("page.map.name")
                                .with("rows", summary.rows_segmented)
                                .with("segments", summary.segments.size() - (summary.has_outliers ? 1 : 0)));
  legend.by_neighbours = state.found->map.projection == "umap";
  legend.can_redraw = can_export(state);
  legend.term = phrases.word(legend.by_neighbours ? "page.map.umap_term" : "page.map.term");
  legend.help = phrases.word(legend.by_neighbours ? "page.map.umap_help" : "page.map.help");
  legend.summary = legend.help;
  // The flat map has directions that mean something; on the neighbour map only who is near whom does.
  if (legend.by_neighbours) take_neighbours(state, phrases, legend);
  else take_directions(summary, phrases, legend);
  legend.entries = legend_entries(summary, phrases);
  return legend;
}

}  // namespace ruas::ui
