// k-prototypes, k-medoids, Ward and the user's own rules as a session carries them out.
#include <cmath>
#include <gtest/gtest.h>

#include "protocol/json.hpp"
#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::failure_key;
using ruas::testing::RecordingSession;

/// Three groups told apart by two numbers and two categories; ages missing here and there.
std::string three_groups_csv() {
  std::string csv = "customer_id,age,visits,city,plan,joined\n";
  const char* const cities[] = {"Bandung", "Medan", "Jakarta"};
  const char* const plans[] = {"basic", "gold", "silver"};
  for (int i = 0; i < 300; ++i) {
    const int group = i % 3;
    csv += "C" + std::to_string(1000 + i) + "," +
           (i % 50 == 7 ? std::string() : std::to_string(20 + 20 * group + i % 5)) + "," +
           std::to_string(5 + 10 * ((group + 1) % 3) + i % 4) + "," + cities[group] + "," +
           plans[i % 17 == 0 ? 0 : group] + ",2024-0" + std::to_string(1 + group) + "-1" +
           std::to_string(i % 10) + "\n";
  }
  return csv;
}

class MixedMethods : public ::testing::Test {
 protected:
  void SetUp() override {
    session.put("a.csv", three_groups_csv());
    ASSERT_NE(session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  }
  static FindSegments with(const std::string& method, std::uint32_t k) {
    FindSegments request;
    request.method = method;
    request.k = k;
    return request;
  }
  static FindSegments with_rules(const std::string& text) {
    FindSegments request = with("rules", 0);
    request.rules.text = text;
    return request;
  }
  RecordingSession session;
};

TEST_F(MixedMethods, EachFindsTheThreeGroups) {
  for (const char* method : {"kprototypes", "kmedoids", "ward"}) {
    for (const std::uint32_t k : {0u, 3u}) {
      const auto* found = session.ask_for<Segmented>(with(method, k));
      ASSERT_NE(found, nullptr) << method << ' ' << failure_key(session.events().back().answer);
      EXPECT_EQ(found->summary.method, method);
      EXPECT_EQ(found->summary.k, 3u) << method;
      EXPECT_EQ(found->summary.trials.size(), k == 0 ? 9u : 0u);
      for (std::size_t i = 0; i < found->labels.size(); ++i)
        ASSERT_EQ(found->labels[i], found->labels[found->table_rows[i] % 3]) << method << ' ' << i;
      for (const float confidence : found->confidence) {
        ASSERT_GE(confidence, 0.0F);
        ASSERT_LE(confidence, 1.0F);
      }
    }
  }
}

TEST_F(MixedMethods, CategoriesBesideNumbersAreCountedAsNumbers) {
  const auto* found = session.ask_for<Segmented>(with("auto", 3));
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.method, "kmeans");
  EXPECT_EQ(found->summary.method_reason.key, "segmenting.kmeans_for_mixed");
  FindSegments numbers = with("auto", 3);
  numbers.columns = {"age", "visits"};
  found = session.ask_for<Segmented>(numbers);
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.method, "kmeans");
}

TEST_F(MixedMethods, WardBringsTheTopOfItsTree) {
  const auto* found = session.ask_for<Segmented>(with("ward", 3));
  ASSERT_NE(found, nullptr);
  const TreeSummary& tree = found->summary.tree;
  ASSERT_EQ(tree.leaf_rows.size(), 50u);
  ASSERT_EQ(tree.merges.size(), 49u);
  EXPECT_EQ(tree.merges.back().rows, static_cast<double>(found->labels.size()));
  std::vector<double> rows(3);
  for (std::size_t leaf = 0; leaf < 50; ++leaf) rows[tree.leaf_segments[leaf]] += tree.leaf_rows[leaf];
  for (std::size_t i = 0; i < 3; ++i)
    EXPECT_EQ(rows[i], static_cast<double>(found->summary.segments[i].size));
}

TEST_F(MixedMethods, RefusesAWeightOfCategoriesThatMakesNoSense) {
  FindSegments request = with("kprototypes", 3);
  request.prototypes.gamma = -1;
  EXPECT_EQ(failure_key(session.ask(request)), "segment.bad_gamma");
  request.prototypes.gamma = std::nan("");
  EXPECT_EQ(failure_key(session.ask(request)), "segment.bad_gamma");
}

TEST_F(MixedMethods, RulesMakeSegmentsOfEverybodyTheyName) {
  const auto* found = session.ask_for<Segmented>(with_rules(
      "Unknown: age is missing\nGold: plan is gold and age < 100\nEarly: joined before 2024-02-01"));
  ASSERT_NE(found, nullptr) << failure_key(session.events().back().answer);
  const SegmentationSummary& summary = found->summary;
  EXPECT_EQ(summary.rows_set_aside, 0u);
  ASSERT_EQ(summary.rules.rules.size(), 3u);
  EXPECT_EQ(summary.rules.rules[0].matching, 6u);
  EXPECT_EQ(summary.rules.rules[1].sql, R"("plan" = 'gold' AND "age" < 100)");
  EXPECT_EQ(summary.rules.rules[2].english, "joined is before 1 Feb 2024");
  EXPECT_EQ(summary.k, 4u);
  std::uint64_t rows = 0;
  for (const SegmentSummary& segment : summary.segments) {
    rows += segment.size;
    EXPECT_EQ(segment.mean_confidence, 1);
    EXPECT_FALSE(segment.name.key.empty());
  }
  EXPECT_EQ(rows, 300u);
}

TEST_F(MixedMethods, RulesGoThereAndBackAsJson) {
  const auto* counted =
      session.ask_for<RulesCounted>(CountRules{{"Gold: (plan is gold or city is Jakarta) and age >= 30\n"
                                                "Early: joined between 2024-01-01 and 2024-01-31",
                                                {}}});
  ASSERT_NE(counted, nullptr);
  const RulesSummary first = counted->rules;
  CountRules again;
  for (const RuleSummary& rule : first.rules) again.rules.rules.push_back({rule.name, rule.condition});
  const Result<Command> command = command_from_json(to_json(Command{1, again, {}}));
  ASSERT_TRUE(command);
  counted = session.ask_for<RulesCounted>(command->request);
  ASSERT_NE(counted, nullptr);
  EXPECT_EQ(counted->rules.text, first.text);
  EXPECT_EQ(counted->rules.rules[0].matching, first.rules[0].matching);
}

TEST_F(MixedMethods, AFileOfRulesMayBeTextOrJson) {
  EXPECT_EQ(rules_from_file("A: age < 3")->text, "A: age < 3");
  const auto rules =
      rules_from_file(R"( [{"name": "A", "condition": {"test": "below", "column": "age", "value": 3}}])");
  ASSERT_TRUE(rules);
  ASSERT_EQ(rules->rules.size(), 1u);
  EXPECT_EQ(rules->rules[0].condition.value, 3);
  EXPECT_EQ(rules_from_file("[{").error().key, "rules.bad_json");
  EXPECT_EQ(rules_from_file(" \n").error().key, "rules.no_rules");
}

TEST_F(MixedMethods, BadRulesLeaveWhatWasFound) {
  ASSERT_NE(session.ask_for<Segmented>(with("kmeans", 2)), nullptr);
  EXPECT_EQ(failure_key(session.ask(with_rules("All: age is missing or age is filled in"))),
            "rules.everybody_in_one");
  EXPECT_EQ(failure_key(session.ask(with_rules("None: age > 1000"))), "rules.nobody_in_any");
  EXPECT_EQ(failure_key(session.ask(with_rules("X: agee > 1000"))), "rules.unknown_column_near");
  EXPECT_EQ(failure_key(session.ask(with("rules", 0))), "rules.no_rules");
  FindSegments request = with("rules", 0);
  request.rules.rules = {{"A", {"no_such_test"}}};
  EXPECT_EQ(failure_key(session.ask(request)), "rules.unknown_test");
  request.rules.rules = {{"A", {"below", {}, "joined", 0, 0, "2024-13-01"}}};
  EXPECT_EQ(failure_key(session.ask(request)), "rules.no_such_value");
  ASSERT_NE(session.ask_for<Exported>(ExportSummary{}), nullptr);
  EXPECT_NE(session.exported().find("\"method\": \"kmeans\""), std::string::npos);
}

TEST_F(MixedMethods, StopWhenCancelled) {
  for (const char* method : {"kprototypes", "kmedoids", "ward"}) {
    session.on_progress = [&](const ProgressMade& progress) {
      if (progress.stage == "stage.segment") session.session().cancel_flag() = true;
    };
    EXPECT_TRUE(std::holds_alternative<Stopped>(session.ask(with(method, 3)))) << method;
    session.on_progress = {};
    EXPECT_NE(session.ask_for<Segmented>(with(method, 3)), nullptr) << method;
  }
}

}  // namespace
}  // namespace ruas
