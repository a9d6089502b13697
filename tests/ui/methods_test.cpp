// The user's own rules and the tree of merges, as the model makes them.
#include <gtest/gtest.h>

#include "base/result.hpp"
#include "ui/example.hpp"
#include "ui/headless.hpp"
#include "ui/model/merge_tree.hpp"
#include "ui/model/rules_view.hpp"
#include "ui/model/text_lines.hpp"

namespace ruas::ui {
namespace {

using namespace example;

TEST(TextLines, ReplaceAddAndKeepEmptiedLines) {
  EXPECT_EQ(with_line("a\nb\n", 1, "c"), "a\nc\n");
  EXPECT_EQ(with_line("a\n", 1, "b"), "a\nb\n");
  EXPECT_EQ(with_line("a\nb\n", 0, ""), "\nb\n");
  EXPECT_EQ(lines_of("\nb"), (std::vector<std::string>{"", "b"}));
}

protocol::RulesSummary counted(const std::string& name, std::uint64_t matching, std::uint64_t taken) {
  protocol::RulesSummary summary;
  summary.rows = 2000;
  summary.rest = 2000 - taken;
  summary.rules.push_back({});
  summary.rules[0].name = name;
  summary.rules[0].matching = matching;
  summary.rules[0].taken = taken;
  return summary;
}

TEST(Rules, AreCountedWhileTheyAreWritten) {
  Opened session;
  const Phrases phrases(Language::english);
  apply(session.state, WriteRules{"# mine\nYoung: age < 30\n"}, session.sender);
  const protocol::Command* asked = session.sender.last<protocol::CountRules>();
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(std::get<protocol::CountRules>(asked->request).rules.text, "# mine\nYoung: age < 30\n");
  EXPECT_EQ(rules_view(session.state, phrases).lines[1].counts, "") << "nothing is known yet";
  session.answer(asked->id, protocol::RulesCounted{counted("Young", 412, 380)});
  const RulesView view = rules_view(session.state, phrases);
  ASSERT_EQ(view.lines.size(), 2u);
  EXPECT_EQ(view.lines[0].counts, "") << "a remark selects nobody";
  EXPECT_EQ(view.lines[1].counts, "412 rows, 380 of them not taken by a rule above");
  EXPECT_EQ(view.rest, "1,620 of 2,000 rows satisfy no rule.");
}

TEST(Rules, SayWhatIsWrongBesideThem) {
  Opened session;
  apply(session.state, WriteRules{"Young: agee < 30\n"}, session.sender);
  protocol::Failed failed{Error("rules.unknown_column_near").with("rule", "Young").with("column", "agee").with("nearest", "age")};
  session.answer(session.sender.last<protocol::CountRules>()->id, failed);
  EXPECT_NE(rules_view(session.state, Phrases(Language::english)).error.find("Did you mean “age”?"), std::string::npos);
  EXPECT_TRUE(session.state.notices.empty()) << "it stands beside the rules";
  apply(session.state, WriteRules{"Young: age < 30\n"}, session.sender);
  EXPECT_EQ(rules_view(session.state, Phrases(Language::english)).error, "") << "it was about the words before";
}

TEST(Rules, BeginWithAnExampleAboutTheFile) {
  Opened session;
  EXPECT_EQ(rules_view(session.state, Phrases(Language::english)).example, "My segment: \"age\" > 41.5");
}

TEST(Rules, AreSentWithTheMethod) {
  Opened session;
  apply(session.state, SetMethod{"rules"}, session.sender);
  apply(session.state, WriteRules{"Young: age < 30\n"}, session.sender);
  apply(session.state, FindSegmentsNow{}, session.sender);
  const auto& request = std::get<protocol::FindSegments>(session.sender.last<protocol::FindSegments>()->request);
  EXPECT_EQ(request.method, "rules");
  EXPECT_EQ(request.rules.text, "Young: age < 30\n");
}

/// Leaves 0 and 2 join at 1, 1 and 3 at 2, then all at 8.
protocol::SegmentationSummary four_leaves() {
  protocol::SegmentationSummary summary;
  summary.k = 2;
  summary.segments.resize(2);
  summary.tree.leaf_rows = {10, 20, 30, 40};
  summary.tree.leaf_segments = {0, 1, 0, 1};
  summary.tree.merges = {{0, 2, 1, 40}, {1, 3, 2, 60}, {4, 5, 8, 100}};
  return summary;
}

TEST(MergeTree, LaysLeavesOutSoThatLegsDoNotCross) {
  const MergeTreeView view = merge_tree(four_leaves(), Phrases(Language::english));
  ASSERT_EQ(view.forks.size(), 3u);
  EXPECT_EQ(view.leaves, (std::vector<std::optional<std::size_t>>{0, 0, 1, 1}));
  EXPECT_DOUBLE_EQ(view.forks[0].left, 0.125);
  EXPECT_DOUBLE_EQ(view.forks[0].right, 0.375);
  EXPECT_EQ(view.forks[0].segment, 0u);
  EXPECT_DOUBLE_EQ(view.forks[2].left, 0.25);
  EXPECT_DOUBLE_EQ(view.forks[2].left_foot, 0.125);
  EXPECT_DOUBLE_EQ(view.forks[2].height, 1);
  EXPECT_EQ(view.forks[2].segment, std::nullopt);
  EXPECT_GT(view.cut, 2.0 / 8);
  EXPECT_LT(view.cut, 1);
  ASSERT_EQ(view.cuts.size(), 3u);
  EXPECT_TRUE(view.cuts[0].chosen);
}

TEST(MergeTree, IsLeftOutWhereItIsNotWhole) {
  const Phrases phrases(Language::english);
  EXPECT_TRUE(merge_tree({}, phrases).forks.empty());
  protocol::SegmentationSummary broken = four_leaves();
  broken.tree.merges[0].right = 9;
  EXPECT_TRUE(merge_tree(broken, phrases).forks.empty());
}

}  // namespace
}  // namespace ruas::ui
