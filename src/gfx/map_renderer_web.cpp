#include <GLES3/gl3.h>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <exception>
#include <optional>
#include <vector>

#include "gfx/gl_objects.hpp"
#include "gfx/map_renderer.hpp"
#include "gfx/tone_map.hpp"
#include "gfx/visible_points.hpp"

namespace ruas {
namespace {

constexpr unsigned kStyleUnit = 0;
constexpr unsigned kDensityUnit = 1;
constexpr unsigned kToneUnit = 2;
constexpr float kRim = 0.75f;           // CSS pixels of background around a point
constexpr double kLongestReach = 1.25;  // of a shape, in radii: shaders/points_fragment.glsl

void set_colour(const gl::ShaderProgram& program, const char* uniform, Rgba colour) {
  program.set(uniform, static_cast<float>(colour.red) / 255, static_cast<float>(colour.green) / 255,
              static_cast<float>(colour.blue) / 255);
}

/// Of a point, in device pixels.
double radius_of(const MapPicture& picture) {
  const PointIndex& points = *picture.points;
  const double zoom = picture.camera.scale / fit(points.bounds(), picture.size, 0).scale;
  return point_radius(points.size(), zoom) * picture.pixels_per_point;
}

/// Nothing is drawn beside the data: most of a wide view is empty, and every pixel costs where there is no
/// graphics card.
void limit_to_data(const MapPicture& picture, const PixelRectangle& view, const PixelRectangle& clip) {
  constexpr double kBorder = 4;  // spread and rounding, device pixels
  const Bounds& data = picture.points->bounds();
  const double scale = picture.camera.scale * picture.pixels_per_point;
  const double middle_x = view.left + view.width / 2.0 - picture.camera.center.x * scale;
  const double middle_y = view.bottom + view.height / 2.0 - picture.camera.center.y * scale;
  const auto bound = [](double value, int least, int size) {
    return static_cast<int>(std::clamp<double>(value, least, least + size));
  };
  const int left = bound(middle_x + data.left * scale - kBorder, clip.left, clip.width);
  const int right = bound(middle_x + data.right * scale + kBorder, clip.left, clip.width);
  const int bottom = bound(middle_y + data.bottom * scale - kBorder, clip.bottom, clip.height);
  const int top = bound(middle_y + data.top * scale + kBorder, clip.bottom, clip.height);
  glScissor(left, bottom, right - left, top - bottom);
}

}  // namespace

struct MapRenderer::Objects {
  gl::ShaderProgram points_program{"shaders/points_vertex.glsl", "shaders/points_fragment.glsl"};
  gl::ShaderProgram density_program{"shaders/density_vertex.glsl", "shaders/density_fragment.glsl"};
  gl::Texture styles_texture{gl::TexelFormat::rgba8, kMarks, 2};
  std::optional<std::array<MarkStyle, kMarks>> styles;

  gl::Texture tones_texture{gl::TexelFormat::rgba8, kDensities, kMarks};
  std::optional<ToneSettings> tones;

  gl::Buffer instances;
  gl::VertexArray points_array, empty_array;
  std::vector<PointInstance> gathered;
  std::vector<std::uint8_t> taken;

  std::optional<gl::Texture> density_texture;
};

MapRenderer::MapRenderer() = default;
MapRenderer::~MapRenderer() = default;

void MapRenderer::forget_context() {
  objects_.reset();
  density_.invalidate();
  problem_.clear();
}

bool MapRenderer::prepare() {
  if (objects_) return true;
  if (!problem_.empty()) return false;
  try {
    objects_ = std::make_unique<Objects>();
  } catch (const std::exception& error) {
    problem_ = error.what();
    return false;
  }
  objects_->points_array.bind();
  objects_->instances.bind();
  glEnableVertexAttribArray(0);
  glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, sizeof(PointInstance), nullptr);
  glEnableVertexAttribArray(1);
  glVertexAttribIPointer(1, 1, GL_UNSIGNED_INT, sizeof(PointInstance),
                         reinterpret_cast<const void*>(offsetof(PointInstance, mark)));
  return true;
}

void MapRenderer::paint(const MapPicture& picture, const PixelRectangle& view, const PixelRectangle& clip) {
  if (!picture.points || picture.points->empty() || view.width <= 0 || view.height <= 0 || !prepare()) return;
  glViewport(view.left, view.bottom, view.width, view.height);
  glEnable(GL_SCISSOR_TEST);
  glScissor(clip.left, clip.bottom, clip.width, clip.height);
  glDisable(GL_DEPTH_TEST);
  glDisable(GL_CULL_FACE);
  glEnable(GL_BLEND);
  glBlendEquation(GL_FUNC_ADD);
  glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  update_styles(picture);
  if (gather_single_points(picture, view))
    paint_points(picture, view);
  else
    paint_density(picture, view, clip);
  glActiveTexture(GL_TEXTURE0);
}

void MapRenderer::update_styles(const MapPicture& picture) {
  objects_->styles_texture.bind(kStyleUnit);
  if (objects_->styles == picture.styles) return;
  objects_->styles = picture.styles;
  std::array<Rgba, 2 * kMarks> texels;
  for (std::size_t mark = 0; mark < kMarks; ++mark) {
    texels[mark] = picture.styles[mark].colour;
    texels[kMarks + mark] = {static_cast<std::uint8_t>(picture.styles[mark].shape), 0, 0, 0};
  }
  objects_->styles_texture.upload(std::as_bytes(std::span(texels)), 0, 0, kMarks, 2);
}

bool MapRenderer::gather_single_points(const MapPicture& picture, const PixelRectangle& view) {
  const PointIndex& points = *picture.points;
  if (count_in_view(points, picture.camera, picture.size) > kMostPointsLookedThrough) return false;
  gather_in_view(points, picture.marks, picture.camera, picture.size, picture.pixels_per_point,
                 2 * radius_of(picture), objects_->gathered);
  drop_covered(objects_->gathered, picture.camera, picture.pixels_per_point, view.width, view.height,
               objects_->taken);
  return objects_->gathered.size() <= kMostSinglePoints;
}

void MapRenderer::paint_points(const MapPicture& picture, const PixelRectangle& view) {
  const double radius = radius_of(picture);
  objects_->instances.upload(std::as_bytes(std::span(objects_->gathered)));

  const gl::ShaderProgram& program = objects_->points_program;
  program.use();
  program.set("u_half_size", static_cast<float>(view.width) / 2, static_cast<float>(view.height) / 2);
  const double rim = kRim * picture.pixels_per_point;
  program.set("u_size", static_cast<float>(2 * std::ceil(radius * kLongestReach + rim) + 1));
  program.set("u_radius", static_cast<float>(radius));
  program.set("u_rim", static_cast<float>(rim));
  program.set("u_styles", static_cast<int>(kStyleUnit));
  set_colour(program, "u_background", picture.background);
  objects_->points_array.bind();
  glDrawArrays(GL_POINTS, 0, static_cast<GLsizei>(objects_->gathered.size()));
}

void MapRenderer::update_tones(const MapPicture& picture) {
  objects_->tones_texture.bind(kToneUnit);
  const ToneSettings settings{picture.styles, picture.background, density_.lone_weight(),
                              density_.bright_density()};
  if (objects_->tones == settings) return;
  objects_->tones = settings;
  const std::vector<Rgba> tones = tone_table(settings);
  objects_->tones_texture.upload(std::as_bytes(std::span(tones)), 0, 0, kDensities, kMarks);
}

void MapRenderer::paint_density(const MapPicture& picture, const PixelRectangle& view,
                                const PixelRectangle& clip) {
  if (density_revision_ != picture.points_revision) density_.invalidate();
  density_revision_ = picture.points_revision;
  const DensityView wanted{picture.camera.center, picture.camera.scale * picture.pixels_per_point, view.width,
                           view.height, picture.pixels_per_point >= 1.75 ? 2 : 1};
  const std::span<const TexelRectangle> changed = density_.show(*picture.points, picture.marks, wanted);

  std::optional<gl::Texture>& texture = objects_->density_texture;
  glActiveTexture(GL_TEXTURE0 + kDensityUnit);
  if (!texture || texture->width() != view.width || texture->height() != view.height)
    texture.emplace(gl::TexelFormat::rg8ui, view.width, view.height);
  texture->bind(kDensityUnit);
  for (const TexelRectangle& part : changed)
    texture->upload(std::as_bytes(density_.texels()), part.x, part.y, part.width, part.height);

  update_tones(picture);
  limit_to_data(picture, view, clip);

  const gl::ShaderProgram& program = objects_->density_program;
  program.use();
  program.set("u_density", static_cast<int>(kDensityUnit));
  program.set("u_tones", static_cast<int>(kToneUnit));
  program.set("u_view_corner", view.left, view.bottom);
  program.set("u_origin", density_.origin_x(), density_.origin_y());
  objects_->empty_array.bind();
  glDrawArrays(GL_TRIANGLES, 0, 3);
}

}  // namespace ruas
