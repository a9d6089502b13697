#include "engine/draw_map.hpp"

#include "neighbours/searchable_rows.hpp"
#include "projection/umap.hpp"

namespace ruas {
namespace {

constexpr std::uint32_t kFewestNeighbours = 2;
constexpr std::uint32_t kMostNeighbours = 200;

protocol::MapDrawn drawn(const protocol::MapSettings& settings, std::span<const float> xy, std::size_t rows) {
  protocol::MapDrawn map;
  map.projection = settings.projection;
  map.drawn_rows = rows;
  map.positions.assign(xy.begin(), xy.end());
  return map;
}

protocol::MapDrawn draw_umap(const FoundSegments& found, const protocol::MapSettings& settings,
                             const std::function<void(protocol::MapDrawn&&)>& early, Run& run) {
  const FeatureMatrix& matrix = found.prepared.matrix;
  const UmapOptions options{.neighbours = settings.neighbours, .seed = found.summary.seed};
  PictureFunction picture;
  if (early && matrix.rows() <= searchable_rows(matrix.features()))
    picture = [&](std::span<const float> xy) {
      protocol::MapDrawn map = drawn(settings, xy, matrix.rows());
      map.early = true;
      early(std::move(map));
    };
  const UmapResult result = umap(matrix, options, ProgressSpan(run), picture);
  protocol::MapDrawn map = drawn(settings, result.xy, result.placed_rows);
  if (result.placed_rows < matrix.rows())
    map.notes.push_back(
        Message("segmenting.umap_sampled").with("sample", result.placed_rows).with("rows", matrix.rows()));
  return map;
}

}  // namespace

Result<protocol::MapDrawn> draw_map(const FoundSegments& found, const protocol::DrawMap& request,
                                    const std::function<void(protocol::MapDrawn&&)>& early, Run& run) {
  const protocol::MapSettings& settings = request.settings;
  if (settings.neighbours < kFewestNeighbours || settings.neighbours > kMostNeighbours)
    return Error("segment.umap_neighbours")
        .with("neighbours", settings.neighbours)
        .with("least", kFewestNeighbours)
        .with("most", kMostNeighbours);
  run.begin_stage("stage.project");
  if (settings.projection == "umap") return draw_umap(found, settings, early, run);
  if (settings.projection == "pca") return drawn(settings, found.projection.xy, found.prepared.matrix.rows());
  return Error("engine.unknown_setting").with("setting", settings.projection);
}

}  // namespace ruas
