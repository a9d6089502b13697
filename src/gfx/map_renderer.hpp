// Paints the map with WebGL2: few points one by one, many as a density image. Browser builds only.
#pragma once

#include <memory>
#include <string>

#include "gfx/map_painter.hpp"

namespace ruas {

/// Owns the objects of the graphics context; the context must be current when it is used or destroyed.
class MapRenderer final : public MapPainter {
 public:
  MapRenderer();
  ~MapRenderer() override;

  void paint(const MapPicture& picture, const PixelRectangle& view, const PixelRectangle& clip) override;
  /// The context was lost and is back: everything in it is made anew with the next picture.
  void forget_context();
  /// Why nothing is painted (file and what the driver says); empty while all is well.
  const std::string& problem() const { return problem_; }

 private:
  struct Objects;

  bool prepare();
  void update_styles(const MapPicture& picture);
  /// False where there are too many: they are then painted as a density image.
  bool gather_single_points(const MapPicture& picture, const PixelRectangle& view);
  void paint_points(const MapPicture& picture, const PixelRectangle& view);
  void update_tones(const MapPicture& picture);
  void paint_density(const MapPicture& picture, const PixelRectangle& view, const PixelRectangle& clip);

  std::unique_ptr<Objects> objects_;
  DensityImage density_;
  std::uint64_t density_revision_ = 0;
  std::string problem_;
};

}  // namespace ruas
