#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

#include "base/random.hpp"
#include "explanation/association.hpp"
#include "explanation/binned_columns.hpp"
#include "explanation/pull.hpp"
#include "explanation/segment_quality.hpp"
#include "explanation/folds.hpp"
#include "explanation/segment_rules.hpp"
#include "explanation/surrogate_tree.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;

/// Ages 20 … 59 and two cities. Segment 1: over 40 in Bandung; segment 0: the rest.
struct Town {
  Table table;
  std::vector<std::uint32_t> rows;
  std::vector<std::uint8_t> labels;
  std::vector<BinnedColumn> binned;

  explicit Town(Run& run, std::size_t size = 2000) {
    std::vector<double> ages;
    std::vector<std::string> cities;
    Random random(3);
    for (std::size_t row = 0; row < size; ++row) {
      ages.push_back(static_cast<double>(20 + random.below(40)));
      cities.push_back(random.below(2) == 0 ? "Bandung" : "Jakarta");
      rows.push_back(static_cast<std::uint32_t>(row));
      labels.push_back(ages.back() > 40 && cities.back() == "Bandung" ? 1 : 0);
    }
    table = Table({numbers("age", ages), categories("city", cities)}, size);
    const std::vector<std::size_t> columns{0, 1};
    binned = bin_columns(table, columns, rows, run);
  }
};

TEST(BinnedColumns, BordersAreAsShortAsTheValuesAllow) {
  EXPECT_DOUBLE_EQ(shortest_between(39.2, 41.7), 40);
  EXPECT_DOUBLE_EQ(shortest_between(40, 41), 40);
  EXPECT_DOUBLE_EQ(shortest_between(1234, 1888), 1300);
  EXPECT_DOUBLE_EQ(shortest_between(-3, -1), -3);
  EXPECT_NEAR(shortest_between(0.1234, 0.1289), 0.124, 1e-12);
  EXPECT_EQ(shortest_between(0.19735, 0.1976), 0.1974) << "written as short as it is";
  EXPECT_LT(shortest_between(-1e308, 1e308), 1e308) << "however wide";
  for (const double low : {0.1, 3.7, 1e9, -0.003}) {
    const double high = std::nextafter(low, 1e300);
    EXPECT_GE(shortest_between(low, high), low);
    EXPECT_LT(shortest_between(low, high), high);
  }
}

TEST(BinnedColumns, NoughtAndOneAreAskedAfterByName) {
  Pool pool(1);
  ruas::Run run(pool);
  const std::vector<std::uint32_t> rows{0, 1, 2, 3};
  const std::vector<std::size_t> columns{0, 1};
  const Table table({numbers("member", {0, 1, 1, 0}), numbers("half", {0, 0.5, 1, 0})}, rows.size());
  const std::vector<BinnedColumn> binned = bin_columns(table, columns, rows, run);
  EXPECT_EQ(condition_of(binned[0], 0, true), between("member", 0, 0));
  EXPECT_EQ(condition_of(binned[0], 0, false), between("member", 1, 1));
  EXPECT_FALSE(binned[1].yes_or_no);
}

TEST(BinnedColumns, EveryValueLiesInItsBin) {
  Pool pool(2);
  ruas::Run run(pool);
  const Town town(run);
  const auto& ages = std::get<NumberColumn>(town.table.column(0).values).values;
  const BinnedColumn& age = town.binned[0];
  ASSERT_EQ(age.bins, age.borders.size() + 1);
  for (std::size_t row = 0; row < ages.size(); ++row) {
    const std::size_t bin = age.bin_of[row];
    if (bin > 0) {
      EXPECT_GT(ages[row], age.borders[bin - 1]);
    }
    if (bin < age.borders.size()) {
      EXPECT_LE(ages[row], age.borders[bin]);
    }
  }
  EXPECT_EQ(town.binned[1].bins, 2u);
  EXPECT_FALSE(town.binned[1].last_is_missing);
}

TEST(BinnedColumns, MissingAndRareLabels) {
  Pool pool(1);
  ruas::Run run(pool);
  std::vector<std::string> many;
  for (int i = 0; i < 100; ++i) many.push_back("label " + std::to_string(i));
  many.push_back("");
  std::vector<std::uint32_t> rows(many.size());
  std::iota(rows.begin(), rows.end(), 0U);
  const Table table({categories("kind", many)}, many.size());
  const std::vector<std::size_t> columns{0};
  const BinnedColumn column = bin_columns(table, columns, rows, run)[0];
  EXPECT_EQ(column.bins, kMostBins);
  EXPECT_TRUE(column.last_is_missing);
  EXPECT_FALSE(can_be_asked(column, kMostBins - 2)) << "the rarer labels have no name";
  EXPECT_EQ(condition_of(column, kMostBins - 1, true), missing("kind"));
  EXPECT_EQ(condition_of(column, 0, true), one_of("kind", {"label 0"}));
}

TEST(SurrogateTree, FindsTheRuleBehindTheSegments) {
  Pool pool(2);
  ruas::Run run(pool);
  const Town town(run);
  const SurrogateTree tree = grow_tree(town.binned, town.labels, 2, {}, run);
  EXPECT_EQ(tree_labels(tree, town.binned, town.labels.size(), run), town.labels);
  EXPECT_GT(tree_fidelity(town.binned, town.labels, 2, 1, run), 0.99);
  for (const TreeNode& node : tree) {
    if (node.leaf()) continue;
    for (std::size_t s = 0; s < 2; ++s)
      EXPECT_EQ(node.counts[s], tree[node.yes].counts[s] + tree[node.no].counts[s]);
  }
}

TEST(SurrogateTree, NoQuestionHasTheSameSegmentForBothAnswers) {
  Pool pool(2);
  ruas::Run run(pool);
  Town town(run);
  // One in five of those over 40 in Bandung: a question about them gains purity, and names nobody otherwise.
  Random random(5);
  for (std::uint8_t& label : town.labels) label = label == 1 && random.below(5) == 0 ? 1 : 0;
  const SurrogateTree rare = grow_tree(town.binned, town.labels, 2, {}, run);
  EXPECT_EQ(rare.size(), 1u) << "segment 0 whatever the answers";
  for (std::size_t row = 0; row < town.labels.size(); ++row)
    if (town.binned[1].bin_of[row] == 0) town.labels[row] = 2;
  const SurrogateTree tree = grow_tree(town.binned, town.labels, 3, {}, run);
  ASSERT_FALSE(tree[0].leaf());
  for (const TreeNode& node : tree) {
    if (node.leaf()) continue;
    const TreeNode& yes = tree[node.yes];
    const TreeNode& no = tree[node.no];
    EXPECT_FALSE(yes.leaf() && no.leaf() && yes.segment == no.segment);
    for (std::size_t s = 0; s < 3; ++s) EXPECT_EQ(node.counts[s], yes.counts[s] + no.counts[s]);
  }
}

TEST(SurrogateTree, NoiseIsNotExplained) {
  Pool pool(2);
  ruas::Run run(pool);
  Town town(run);
  Random random(9);
  for (std::uint8_t& label : town.labels) label = static_cast<std::uint8_t>(random.below(2));
  EXPECT_LT(tree_fidelity(town.binned, town.labels, 2, 1, run), 0.6);
}

TEST(SurrogateTree, OneSegmentOrNoColumnsIsALeaf) {
  Pool pool(1);
  ruas::Run run(pool);
  Town town(run, 50);
  EXPECT_EQ(grow_tree({}, town.labels, 2, {}, run).size(), 1u);
  std::fill(town.labels.begin(), town.labels.end(), std::uint8_t{0});
  EXPECT_EQ(grow_tree(town.binned, town.labels, 1, {}, run).size(), 1u);
}

TEST(SurrogateTree, TheSameAtAnyNumberOfThreads) {
  std::vector<std::uint8_t> one;
  for (const std::size_t threads : {1, 2, 4}) {
    Pool pool(threads);
    ruas::Run run(pool);
    const Town town(run);
    const std::vector<std::uint8_t> named =
        tree_labels(grow_tree(town.binned, town.labels, 2, {}, run), town.binned, town.labels.size(), run);
    if (one.empty()) one = named;
    EXPECT_EQ(named, one);
  }
}

TEST(SegmentRules, TwoConditionsWithNothingLeftOver) {
  Pool pool(2);
  ruas::Run run(pool);
  const Town town(run);
  const std::vector<SegmentRule> rules = find_rules(town.binned, town.labels, 2, run);
  EXPECT_DOUBLE_EQ(rules[1].precision, 1);
  EXPECT_DOUBLE_EQ(rules[1].recall, 1);
  ASSERT_EQ(rules[1].condition.parts.size(), 2u);
  for (const Condition& part : rules[1].condition.parts)
    EXPECT_TRUE(part == one_of("city", {"Bandung"}) || part == none_of("city", {"Jakarta"}) ||
                part == compare("age", Predicate::above, 40));
}

TEST(SegmentRules, NobodyAndEverybodyNeedNone) {
  Pool pool(1);
  ruas::Run run(pool);
  Town town(run, 100);
  std::fill(town.labels.begin(), town.labels.end(), std::uint8_t{0});
  const std::vector<SegmentRule> rules = find_rules(town.binned, town.labels, 2, run);
  EXPECT_TRUE(rules[0].condition.parts.empty());
  EXPECT_DOUBLE_EQ(rules[0].precision, 1);
  EXPECT_TRUE(rules[1].condition.parts.empty());
  EXPECT_EQ(rules[1].recall, 0);
}

TEST(SegmentRules, AreRightAboutRowsTheyHaveNotSeen) {
  Pool pool(2);
  ruas::Run run(pool);
  const Town town(run);
  EXPECT_EQ(rule_fidelities(town.binned, town.labels, 2, 1, run)[1], 1);
}

TEST(SegmentRules, AreNoBetterThanGuessingAboutSegmentsDrawnByLot) {
  Pool pool(2);
  ruas::Run run(pool);
  Town town(run);
  Random random(8);
  for (std::uint8_t& label : town.labels) label = random.below(2) == 0 ? 0 : 1;
  const std::vector<double> fidelities = rule_fidelities(town.binned, town.labels, 2, 1, run);
  for (const double fidelity : fidelities) EXPECT_NEAR(fidelity, 0.5, 0.06);
  for (const std::size_t threads : {1, 4}) {
    Pool others(threads);
    ruas::Run other(others);
    EXPECT_EQ(rule_fidelities(town.binned, town.labels, 2, 1, other), fidelities);
  }
}

TEST(Folds, EveryRowIsKeptOutOnce) {
  std::vector<int> times(1000, 0);
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    const std::vector<std::uint8_t> rows = rows_of_fold(1000, fold, 7);
    for (std::size_t row = 0; row < rows.size(); ++row) times[row] += rows[row];
    EXPECT_NEAR(static_cast<double>(std::count(rows.begin(), rows.end(), 1)), 200, 50);
  }
  EXPECT_EQ(times, std::vector<int>(1000, 1));
}

TEST(Association, EtaSquaredByHand) {
  // 0, 2 | 10, 12: means 1 and 11, within 2 + 2, total 104.
  const std::vector<Spread> groups{{2, 1, 2}, {2, 11, 2}};
  EXPECT_NEAR(eta_squared(groups), 100.0 / 104, 1e-12);
  EXPECT_TRUE(std::isnan(eta_squared(std::vector<Spread>{{2, 1, 0}, {2, 1, 0}})));
}

TEST(Association, CramersVByHand) {
  EXPECT_NEAR(cramers_v(std::vector<std::uint64_t>{10, 0, 0, 10}, 2), 1, 1e-12);
  EXPECT_NEAR(cramers_v(std::vector<std::uint64_t>{5, 5, 5, 5}, 2), 0, 1e-12);
  // χ² = 40·(12·14 − 8·6)²/(20·20·18·22), V = √(χ²/40); an unused level changes nothing.
  EXPECT_NEAR(cramers_v(std::vector<std::uint64_t>{12, 8, 0, 6, 14, 0}, 3),
              std::sqrt(120.0 * 120 / (20.0 * 20 * 18 * 22)), 1e-12);
  EXPECT_TRUE(std::isnan(cramers_v(std::vector<std::uint64_t>{5, 0, 5, 0}, 2)));
}

TEST(Association, AColumnThatTellsOneSegmentOfManyIsNoticed) {
  Pool pool(1);
  ruas::Run run(pool);
  Town town(run);
  Random random(4);
  // Those of Bandung are 3; whoever else is 0, 1 or 2 has nothing to do with the city.
  const auto& cities = std::get<CategoryColumn>(town.table.column(1).values);
  for (std::size_t row = 0; row < town.labels.size(); ++row)
    town.labels[row] = cities.labels[cities.codes[row]] == "Bandung" ? 3 : static_cast<std::uint8_t>(random.below(3));
  const std::vector<double> city = telling_apart(town.binned[1], town.labels, 5);
  EXPECT_DOUBLE_EQ(city[3], 1);
  EXPECT_LT(city[0], 0.8);
  EXPECT_TRUE(std::isnan(city[4])) << "nobody is in it";
  for (std::size_t s = 0; s < 4; ++s) EXPECT_NEAR(telling_apart(town.binned[0], town.labels, 5)[s], 0.5, 0.06) << s;
  EXPECT_LT(balanced_accuracy(town.binned[1], town.labels, 4), 0.6) << "which hides behind the mean over all";
}

TEST(Association, AProxyGivesTheSegmentAwayAndNoiseDoesNot) {
  Pool pool(2);
  ruas::Run run(pool);
  Town town(run, 4000);
  for (std::size_t row = 0; row < town.labels.size(); ++row) town.labels[row] = town.binned[1].bin_of[row];
  EXPECT_DOUBLE_EQ(balanced_accuracy(town.binned[1], town.labels, 2), 1);
  EXPECT_NEAR(balanced_accuracy(town.binned[0], town.labels, 2), 0.5, 0.05);
}

TEST(Pull, TheColumnThatKeepsACustomerAway) {
  Prepared prepared;
  prepared.matrix = FeatureMatrix(3, 2);
  prepared.matrix.at(1, 0) = 10;
  prepared.matrix.at(2, 0) = 10;
  prepared.columns.resize(2);
  prepared.columns[1].first_feature = 1;
  Segmentation segmentation;
  segmentation.k = 3;
  segmentation.labels = {0, 1, 1};
  segmentation.centers = {0, 0, 10, 0, 0, 0};  // the last one is empty
  const WhyHere why = why_here(prepared, segmentation, 0);
  EXPECT_EQ(why.next, 1u);
  ASSERT_EQ(why.pulls.size(), 1u) << "the other column is alike in both";
  EXPECT_EQ(why.pulls[0].column, 0u);
  EXPECT_DOUBLE_EQ(why.pulls[0].strength, 100);
  EXPECT_DOUBLE_EQ(why.pulls[0].share, 1);
  segmentation.k = 1;
  segmentation.labels = {0, 0, 0};
  EXPECT_TRUE(why_here(prepared, segmentation, 0).pulls.empty());
}

TEST(SegmentQuality, EachQuestionPassesFailsOrIsUnknown) {
  QualityFacts facts;
  facts.cells_present = 0.99;
  facts.customers = 500;
  facts.size_share = 0.2;
  facts.largest_difference = 0.9;
  auto answers = judge_quality(facts);
  EXPECT_EQ(answers[0].finding, Finding::pass);
  EXPECT_EQ(answers[1].finding, Finding::pass);
  EXPECT_EQ(answers[2].finding, Finding::unknown);
  EXPECT_EQ(answers[3].finding, Finding::unknown);
  EXPECT_EQ(answers[4].finding, Finding::unknown);
  facts.reachable = 0.5;
  facts.revenue_share = 0.01;
  facts.jaccard = 0.8;
  facts.precision = 0.9;
  facts.recall = 0.9;
  facts.offer = true;
  answers = judge_quality(facts);
  EXPECT_EQ(answers[1].finding, Finding::fail) << "by revenue where it is known";
  EXPECT_EQ(answers[2].finding, Finding::fail);
  EXPECT_EQ(answers[3].finding, Finding::pass);
  EXPECT_EQ(answers[4].finding, Finding::pass);
  facts.recall = 0.7;
  EXPECT_EQ(judge_quality(facts)[4].finding, Finding::fail);
  facts.jaccard.reset();
  facts.fixed_rules = true;
  EXPECT_EQ(judge_quality(facts)[3].finding, Finding::pass) << "by the difference alone";
  facts.largest_difference = 0.1;
  EXPECT_EQ(judge_quality(facts)[3].finding, Finding::fail);
}

}  // namespace
}  // namespace ruas
