#include "base/message.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

TEST(Message, KeepsArgumentsInOrderAndTheirKinds) {
  const Message message = Message("a.b").with("rows", std::int64_t{3}).with("share", 0.5).with("name", std::string("x"));
  ASSERT_EQ(message.arguments.size(), 3u);
  EXPECT_EQ(std::get<std::int64_t>(message.arguments[0].second), 3);
  EXPECT_EQ(std::get<double>(message.arguments[1].second), 0.5);
  EXPECT_EQ(std::get<std::string>(message.arguments[2].second), "x");
}

TEST(Message, TakesAnyIntegerAndLiterals) {
  const Message message = Message("a").with("n", std::size_t{7}).with("m", 8).with("s", "text");
  EXPECT_EQ(std::get<std::int64_t>(message.arguments[0].second), 7);
  EXPECT_EQ(std::get<std::int64_t>(message.arguments[1].second), 8);
  EXPECT_EQ(std::get<std::string>(message.arguments[2].second), "text");
}

}  // namespace
}  // namespace ruas
