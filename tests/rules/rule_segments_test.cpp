#include "rules/rule_segments.hpp"

#include <algorithm>
#include <gtest/gtest.h>

#include "base/random.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;

Table people() {
  return testing::table(
      {numbers("age", {10, 20, 30, 40, kMissingNumber}), categories("city", {"A", "A", "B", "B", "B"})});
}

Result<RuleSegments> segments(const std::vector<Rule>& rules, const Table& table = people(),
                              std::size_t threads = 1) {
  Pool pool(threads);
  ruas::Run run(pool);
  return segment_by_rules(rules, table, run);
}

std::vector<std::string> keys(const std::vector<Message>& notes) {
  std::vector<std::string> out;
  for (const Message& note : notes) out.push_back(note.key);
  return out;
}

TEST(RuleSegments, TheFirstRuleThatHoldsWins) {
  const auto found = segments({{"Young", compare("age", Predicate::below, 30)},
                               {"B", one_of("city", {"B"})},
                               {"A", one_of("city", {"A"})}});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->labels, (std::vector<std::uint8_t>{0, 0, 1, 1, 1}));
  EXPECT_EQ(found->matching, (std::vector<std::uint64_t>{2, 3, 2}));
  EXPECT_EQ(found->taken, (std::vector<std::uint64_t>{2, 3, 0}));
  EXPECT_EQ(found->overlap, (std::vector<std::uint64_t>{2, 0, 2, 0, 3, 0, 2, 0, 2}));
  EXPECT_EQ(found->rest, 0u);
  EXPECT_EQ(found->in_several, 2u);
  EXPECT_EQ(keys(found->notes),
            (std::vector<std::string>{"rules.nobody_left", "rules.in_several", "rules.both"}));
  EXPECT_EQ(found->notes.back(),
            Message("rules.both").with("first", "Young").with("second", "A").with("rows", 2));
}

TEST(RuleSegments, SaysWhichPairsOverlapTheLargestFirst) {
  const auto found = segments({{"All", present("city")},
                               {"Old", compare("age", Predicate::above, 35)},
                               {"B", one_of("city", {"B"})},
                               {"A", one_of("city", {"A"})}});
  ASSERT_TRUE(found);
  const auto both = [](const char* first, const char* second, int rows) {
    return Message("rules.both").with("first", first).with("second", second).with("rows", rows);
  };
  const std::vector<Message> last(found->notes.end() - 4, found->notes.end());
  EXPECT_EQ(last, (std::vector<Message>{both("All", "B", 3), both("All", "A", 2), both("All", "Old", 1),
                                        Message("rules.more_pairs").with("pairs", 1)}));  // Old and B
}

TEST(RuleSegments, SaysWhatMatchesNobodyOrEverybody) {
  const auto found = segments({{"Nobody", compare("age", Predicate::above, 99)},
                               {"All", present("city")},
                               {"Slip", one_of("city", {"C"})}});
  ASSERT_TRUE(found);
  EXPECT_EQ(keys(found->notes), (std::vector<std::string>{"rules.matches_nobody", "rules.matches_everybody",
                                                          "rules.unknown_label", "rules.matches_nobody"}));
  EXPECT_EQ(found->rest, 0u);
}

TEST(RuleSegments, PutsTheRestLast) {
  const auto found = segments({{"Young", compare("age", Predicate::below, 15)}});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->labels, (std::vector<std::uint8_t>{0, 1, 1, 1, 1}));
  EXPECT_EQ(found->rest, 4u);
  EXPECT_TRUE(found->notes.empty());
}

TEST(RuleSegments, RefusesWhatCannotBeSegments) {
  EXPECT_EQ(segments({}).error().key, "rules.no_rules");
  EXPECT_EQ(segments({{"", missing("age")}}).error().key, "rules.without_name");
  EXPECT_EQ(segments({{"A", missing("age")}, {"A", missing("city")}}).error().key, "rules.name_twice");
  EXPECT_EQ(segments({{"A", missing("agee")}}).error().key, "rules.unknown_column_near");
  std::vector<Rule> many;
  for (std::size_t i = 0; i <= kMostRules; ++i) many.push_back({"R" + std::to_string(i), missing("age")});
  EXPECT_EQ(segments(many).error().key, "rules.too_many");
}

TEST(RuleSegments, AgreeWithAPlainLoopOnManyRows) {
  Random random(3);
  std::vector<double> x(200'003);
  for (double& value : x) value = static_cast<double>(random.below(100));
  const Table table = testing::table({numbers("x", x)});
  const std::vector<Rule> rules = {{"low", compare("x", Predicate::below, 20)},
                                   {"middle", between("x", 10, 60)},
                                   {"even", between("x", 80, 80)}};
  const auto one = segments(rules, table, 1), four = segments(rules, table, 4);
  ASSERT_TRUE(one && four);
  EXPECT_EQ(one->labels, four->labels);
  std::uint64_t several = 0;
  for (std::size_t row = 0; row < x.size(); ++row) {
    const int expected = x[row] < 20 ? 0 : x[row] >= 10 && x[row] <= 60 ? 1 : x[row] == 80 ? 2 : 3;
    ASSERT_EQ(one->labels[row], expected) << row;
    several += x[row] >= 10 && x[row] < 20;
  }
  EXPECT_EQ(one->in_several, several);
}

}  // namespace
}  // namespace ruas
