#include "ui/map_motion.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "gfx/density_image.hpp"
#include "ui/map_emphasis.hpp"

namespace ruas::ui {
namespace {

/// A map of 3,000 points in three segments, ready and looked at as a whole.
class MapMotionTest : public ::testing::Test {
 protected:
  MapMotionTest() {
    Random random(4);
    for (int i = 0; i < 3000; ++i) {
      labels_.push_back(static_cast<std::uint8_t>(i % 3));
      positions_.push_back(static_cast<float>(3 * (i % 3) + random.normal()));
      positions_.push_back(static_cast<float>(random.normal()));
    }
    scene_.positions = positions_;
    scene_.labels = labels_;
    scene_.marks.resize(3);
    scene_.data_revision = 1;
    state_.size = {800, 600};
    while (!prepare_points(state_, scene_)) {
    }
    mark();
    move({});
  }

  void mark() {
    state_.marks = map_marks(state_.index, scene_.active_segment, scene_.selected);
    state_.emphasis = scene_.active_segment || !scene_.selected.empty();
  }
  void move(const MapInput& input, bool panning = true) { move_camera(state_, input, panning, true, 0.016); }
  Vec2 screen(std::size_t row) const {
    return to_screen(state_.camera, state_.size, {positions_[2 * row], positions_[2 * row + 1]});
  }
  /// A lasso through the corners, each held for a frame, then let go.
  std::optional<std::vector<std::uint32_t>> lasso(const std::vector<Vec2>& corners) {
    MapInteraction interaction;
    MapInput input;
    input.pressed = input.held = true;
    for (const Vec2& corner : corners) {
      input.pointer = corner;
      follow_lasso(state_, input, true, interaction);
      input.pressed = false;
    }
    input.held = false;
    while (follow_lasso(state_, input, true, interaction)) {
    }
    return interaction.selected;
  }

  std::vector<float> positions_;
  std::vector<std::uint8_t> labels_;
  MapScene scene_;
  MapState state_;
};

TEST_F(MapMotionTest, ShowsAllAtFirstAndAfterAResize) {
  state_.size = {400, 300};
  move({});
  for (std::size_t row = 0; row < labels_.size(); ++row) {
    EXPECT_GE(screen(row).x, 0);
    EXPECT_LE(screen(row).x, 400);
    EXPECT_GE(screen(row).y, 0);
    EXPECT_LE(screen(row).y, 300);
  }
}

TEST_F(MapMotionTest, TheWheelZoomsAroundThePointerAndFitReturns) {
  const Camera all = state_.camera;
  MapInput wheel;
  wheel.zoom = 1;
  wheel.zoom_at_pointer = true;
  wheel.pointer = screen(7);
  move(wheel);
  EXPECT_NEAR(state_.camera.scale, 2 * all.scale, 1e-9);
  EXPECT_NEAR(screen(7).x, wheel.pointer.x, 1e-6);
  EXPECT_NEAR(screen(7).y, wheel.pointer.y, 1e-6);
  state_.size = {700, 500};
  move({});
  EXPECT_NEAR(state_.camera.scale, 2 * all.scale, 1e-9) << "a resize leaves the reader's own view alone";
  MapInput back;
  back.fit = true;
  move(back);
  EXPECT_TRUE(state_.follows_data);
  EXPECT_LT(state_.camera.scale, 2 * all.scale);
}

TEST_F(MapMotionTest, DraggingPansUnlessTheLassoIsOut) {
  const Vec2 before = screen(0);
  MapInput drag;
  drag.held = true;
  drag.drag = {25, -10};
  move(drag, false);
  EXPECT_EQ(screen(0), before);
  move(drag);
  EXPECT_NEAR(screen(0).x, before.x + 25, 1e-6);
  EXPECT_NEAR(screen(0).y, before.y - 10, 1e-6);
  drag.drag = {1e7, 1e7};
  move(drag);
  const Bounds& data = state_.index.bounds();
  EXPECT_EQ(state_.camera.center, (Vec2{data.left, data.top})) << "the data cannot be lost";
}

TEST_F(MapMotionTest, KeysMoveTheView) {
  const Vec2 before = screen(0);
  MapInput right;
  right.steps = {1, 0};
  move(right);
  EXPECT_LT(screen(0).x, before.x);
  EXPECT_NEAR(screen(0).y, before.y, 1e-6);
}

TEST_F(MapMotionTest, TheCameraArrivesAtItsGoal) {
  MapInput wheel;
  wheel.zoom = 2;
  move_camera(state_, wheel, true, false, 0.016);
  EXPECT_NE(state_.camera, state_.goal);
  int frames = 1;
  for (; state_.camera != state_.goal && frames < 200; ++frames) move_camera(state_, {}, true, false, 0.016);
  EXPECT_LT(frames, 60);
}

TEST_F(MapMotionTest, TheLassoHoldsTheRowsInsideInOrder) {
  const std::vector<Vec2> corners{{100, 100}, {420, 90}, {400, 500}, {120, 480}};
  std::vector<Vec2> outline;
  for (const Vec2& corner : corners) outline.push_back(to_plane(state_.camera, state_.size, corner));
  std::vector<std::uint32_t> expected;
  for (std::uint32_t row = 0; row < labels_.size(); ++row)
    if (is_inside(outline, {positions_[2 * row], positions_[2 * row + 1]})) expected.push_back(row);
  ASSERT_GT(expected.size(), 100u);
  ASSERT_LT(expected.size(), 2900u);
  EXPECT_EQ(lasso(corners), expected);
  EXPECT_TRUE(state_.outline.empty());
}

TEST_F(MapMotionTest, AClickIsNoLasso) {
  EXPECT_FALSE(lasso({{100, 100}, {101, 100}, {100, 101}}).has_value());
  EXPECT_FALSE(state_.drawing_outline);
}

TEST_F(MapMotionTest, EscapeClears) {
  MapInteraction interaction;
  MapInput escape;
  escape.escape = true;
  follow_lasso(state_, escape, true, interaction);
  ASSERT_TRUE(interaction.selected.has_value());
  EXPECT_TRUE(interaction.selected->empty());
}

TEST_F(MapMotionTest, HoveringTellsEachChangeOnce) {
  MapInteraction interaction;
  MapInput input;
  input.hovered = true;
  input.pointer = screen(42);
  follow_pointer(state_, input, interaction);
  EXPECT_TRUE(interaction.hover_changed);
  EXPECT_EQ(interaction.hovered, 42u);
  interaction = {};
  follow_pointer(state_, input, interaction);
  EXPECT_FALSE(interaction.hover_changed);
  input.hovered = false;
  follow_pointer(state_, input, interaction);
  EXPECT_TRUE(interaction.hover_changed);
}

TEST_F(MapMotionTest, OnlyPointsThatStandOutAreHovered) {
  scene_.active_segment = 1;
  mark();
  MapInteraction interaction;
  MapInput input;
  input.hovered = true;
  for (std::size_t row = 0; row < 300; ++row) {
    input.pointer = screen(row);
    interaction = {};
    follow_pointer(state_, input, interaction);
    if (interaction.hovered) {
      EXPECT_EQ(labels_[*interaction.hovered], 1);
    }
  }
}

TEST_F(MapMotionTest, MarksAreTheSelectedOfTheActiveSegment) {
  const std::vector<std::uint32_t> selected{1, 2, 3, 4, 2999, 4'000'000};
  scene_.selected = selected;
  const auto standing_out = [this] {
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i < state_.marks.size(); ++i)
      if (state_.marks[i] & 1) rows.push_back(state_.index.rows()[i]);
    std::sort(rows.begin(), rows.end());
    return rows;
  };
  mark();
  EXPECT_EQ(standing_out(), (std::vector<std::uint32_t>{1, 2, 3, 4, 2999}));
  scene_.active_segment = 1;
  mark();
  EXPECT_EQ(standing_out(), (std::vector<std::uint32_t>{1, 4}));
  scene_.selected = {};
  mark();
  EXPECT_EQ(standing_out().size(), 1000u);
  scene_.active_segment.reset();
  mark();
  EXPECT_TRUE(standing_out().empty());
}

TEST_F(MapMotionTest, NewDataStartsOver) {
  const std::vector<float> positions{0, 0, 10, 10};
  const std::vector<std::uint8_t> labels{0, 2};
  scene_.positions = positions;
  scene_.labels = labels;
  scene_.data_revision = 2;
  while (!prepare_points(state_, scene_)) {
  }
  EXPECT_EQ(state_.index.size(), 2u);
  EXPECT_EQ(state_.centroids[2], (Vec2{10, 10}));
  EXPECT_FALSE(state_.inhabited[1]);
}

}  // namespace
}  // namespace ruas::ui
