#include <GLES3/gl3.h>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <exception>
#include <optional>
#include <vector>

#include "gfx/gl_objects.hpp"
#include "gfx/map_renderer.hpp"
#include "gfx/visible_points.hpp"

namespace ruas {
namespace {

constexpr unsigned kStyleUnit = 0;
constexpr unsigned kDensityUnit = 1;
constexpr float kRim = 0.75f;       // CSS pixels of background around a point
constexpr float kDensitySteps = 8;  // per doubling, as DensityImage::Texel says

struct Styles {
  std::array<MarkStyle, kMarks> of_marks;
  friend bool operator==(const Styles&, const Styles&) = default;
};

void set_colour(const gl::ShaderProgram& program, const char* uniform, Rgba colour) {
  program.set(uniform, static_cast<float>(colour.red) / 255, static_cast<float>(colour.green) / 255,
              static_cast<float>(colour.blue) / 255);
}

bool is_dark(Rgba colour) {
  return 2 * colour.red + 5 * colour.green + colour.blue < 8 * 128;
}

}  // namespace

struct MapRenderer::Objects {
  gl::ShaderProgram points_program{"shaders/points_vertex.glsl", "shaders/points_fragment.glsl"};
  gl::ShaderProgram density_program{"shaders/density_vertex.glsl", "shaders/density_fragment.glsl"};
  gl::Texture styles_texture{gl::TexelFormat::rgba8, kMarks, 2};
  std::optional<Styles> styles;

  gl::Buffer instances;
  gl::VertexArray points_array, empty_array;
  std::vector<PointInstance> gathered;

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
  glVertexAttribDivisor(0, 1);
  glEnableVertexAttribArray(1);
  glVertexAttribIPointer(1, 1, GL_UNSIGNED_INT, sizeof(PointInstance),
                         reinterpret_cast<const void*>(offsetof(PointInstance, mark)));
  glVertexAttribDivisor(1, 1);
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
  if (count_in_view(*picture.points, picture.camera, picture.size) <= kMostSinglePoints)
    paint_points(picture, view);
  else
    paint_density(picture, view);
  glActiveTexture(GL_TEXTURE0);
}

void MapRenderer::update_styles(const MapPicture& picture) {
  objects_->styles_texture.bind(kStyleUnit);
  const Styles styles{picture.styles};
  if (objects_->styles == styles) return;
  objects_->styles = styles;
  std::array<Rgba, 2 * kMarks> texels;
  for (std::size_t mark = 0; mark < kMarks; ++mark) {
    texels[mark] = styles.of_marks[mark].colour;
    texels[kMarks + mark] = {static_cast<std::uint8_t>(styles.of_marks[mark].shape), 0, 0, 0};
  }
  objects_->styles_texture.upload(std::as_bytes(std::span(texels)), 0, 0, kMarks, 2);
}

void MapRenderer::paint_points(const MapPicture& picture, const PixelRectangle& view) {
  const PointIndex& points = *picture.points;
  const double zoom = picture.camera.scale / fit(points.bounds(), picture.size, 0).scale;
  const double radius = point_radius(points.size(), zoom) * picture.pixels_per_point;
  gather_in_view(points, picture.marks, picture.camera, picture.size, picture.pixels_per_point, 2 * radius,
                 objects_->gathered);
  objects_->instances.upload(std::as_bytes(std::span(objects_->gathered)));

  const gl::ShaderProgram& program = objects_->points_program;
  program.use();
  program.set("u_half_size", static_cast<float>(view.width) / 2, static_cast<float>(view.height) / 2);
  program.set("u_radius", static_cast<float>(radius));
  program.set("u_rim", kRim * static_cast<float>(picture.pixels_per_point));
  program.set("u_styles", static_cast<int>(kStyleUnit));
  set_colour(program, "u_background", picture.background);
  objects_->points_array.bind();
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, static_cast<GLsizei>(objects_->gathered.size()));
}

void MapRenderer::paint_density(const MapPicture& picture, const PixelRectangle& view) {
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

  const gl::ShaderProgram& program = objects_->density_program;
  program.use();
  program.set("u_density", static_cast<int>(kDensityUnit));
  program.set("u_styles", static_cast<int>(kStyleUnit));
  program.set("u_view_corner", view.left, view.bottom);
  program.set("u_origin", density_.origin_x(), density_.origin_y());
  program.set("u_lone", static_cast<float>(std::log2(density_.lone_weight())));
  program.set("u_bright", static_cast<float>(density_.bright_density() - 1) / kDensitySteps);
  set_colour(program, "u_background", picture.background);
  set_colour(program, "u_crowded",
             is_dark(picture.background) ? Rgba{255, 255, 255, 255} : Rgba{0, 0, 0, 255});
  objects_->empty_array.bind();
  glDrawArrays(GL_TRIANGLES, 0, 3);
}

}  // namespace ruas
