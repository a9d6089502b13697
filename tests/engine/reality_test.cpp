// What is known of the segments goes or stays with them.
#include <gtest/gtest.h>

#include "support/recording_session.hpp"

namespace ruas {
namespace {

using ruas::testing::RecordingSession;

class Reality : public ::testing::Test {
 protected:
  void SetUp() override {
    protocol::OpenSample sample{"sports", "en", 300};
    ASSERT_NE(session.ask_for<protocol::Opened>(sample), nullptr);
    ASSERT_NE(find({}), nullptr);
    ASSERT_NE(session.ask_for<protocol::KSwept>(protocol::SweepK{3}), nullptr);
    ASSERT_NE(session.ask_for<protocol::StabilityChecked>(protocol::CheckStability{}), nullptr);
  }
  const protocol::Segmented* find(const protocol::FindSegments& request) {
    return session.ask_for<protocol::Segmented>(request);
  }

  RecordingSession session;
};

TEST_F(Reality, TheNumbersTriedStayWhereOnlyTheNumberInUseChanges) {
  protocol::FindSegments three;
  three.k = 3;
  const protocol::Segmented* found = find(three);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.how_many.rows.size(), 3u);
  EXPECT_EQ(found->summary.how_many.k_in_use, 3u);
  EXPECT_TRUE(found->summary.how_many.k_chosen_by_user);
  EXPECT_EQ(found->summary.stability.resamples, 0u) << "these segments were not checked";
}

TEST_F(Reality, TheNumbersTriedGoWithTheColumnsAndTheSeed) {
  protocol::FindSegments other_seed;
  other_seed.seed = 2;
  ASSERT_NE(find(other_seed), nullptr);
  EXPECT_TRUE(find(other_seed)->summary.how_many.rows.empty());
  ASSERT_NE(session.ask_for<protocol::KSwept>(protocol::SweepK{3}), nullptr);
  protocol::FindSegments without = other_seed;
  without.ignore = {"age"};
  ASSERT_NE(find(without), nullptr);
  EXPECT_TRUE(find(without)->summary.how_many.rows.empty());
}

}  // namespace
}  // namespace ruas
