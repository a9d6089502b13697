// The map drawn anew through the Session: early pictures, cancel, refusals.
#include <gtest/gtest.h>

#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using testing::failure_key;
using testing::RecordingSession;

DrawMap by(const char* projection, std::uint32_t neighbours = 15) {
  DrawMap request;
  request.settings.projection = projection;
  request.settings.neighbours = neighbours;
  return request;
}

class DrawMapTest : public ::testing::Test {
 protected:
  DrawMapTest() : session(2) {
    session.ask(OpenSample{"shop", "en", 500});
    flat = session.ask_for<Segmented>(FindSegments{})->positions;
  }

  RecordingSession session;
  std::vector<float> flat;
};

TEST_F(DrawMapTest, ByNeighboursWithEarlyPicturesOnTheWay) {
  const auto* map = session.ask_for<MapDrawn>(by("umap"));
  ASSERT_NE(map, nullptr);
  EXPECT_FALSE(map->early);
  EXPECT_EQ(map->drawn_rows, flat.size() / 2);
  ASSERT_EQ(map->positions.size(), flat.size());
  EXPECT_NE(map->positions, flat);
  std::size_t pictures = 0;
  for (const Event& event : session.events())
    if (const auto* early = std::get_if<MapDrawn>(&event.answer); early && early->early) {
      ++pictures;
      EXPECT_EQ(early->positions.size(), flat.size());
    }
  EXPECT_GE(pictures, 5u);
}

TEST_F(DrawMapTest, AndBackToTheFlatPicture) {
  ASSERT_NE(session.ask_for<MapDrawn>(by("umap")), nullptr);
  EXPECT_EQ(session.ask_for<MapDrawn>(by("pca"))->positions, flat);
}

TEST_F(DrawMapTest, TheSameSeedDrawsTheSameMap) {
  const std::vector<float> first = session.ask_for<MapDrawn>(by("umap"))->positions;
  EXPECT_EQ(session.ask_for<MapDrawn>(by("umap"))->positions, first);
}

TEST_F(DrawMapTest, CancellingLeavesWhatWasFound) {
  session.on_progress = [this](const ProgressMade&) { session.session().cancel_flag() = true; };
  EXPECT_NE(session.ask_for<Stopped>(by("umap")), nullptr);
  session.on_progress = {};
  EXPECT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
}

TEST_F(DrawMapTest, RefusesWhatMakesNoSense) {
  EXPECT_EQ(failure_key(session.ask(by("mercator"))), "engine.unknown_setting");
  EXPECT_EQ(failure_key(session.ask(by("umap", 1))), "segment.umap_neighbours");
  RecordingSession empty;
  EXPECT_EQ(failure_key(empty.ask(by("umap"))), "engine.no_segments");
}

}  // namespace
}  // namespace ruas
