// Amounts whose marks name two currencies.
#include <gtest/gtest.h>
#include <string>

#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::RecordingSession;

class Currencies : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string csv = "customer_id;age;total\n";
    for (int i = 0; i < 60; ++i)
      csv += "C" + std::to_string(1000 + i) + ";" + std::to_string(20 + i % 40) + ";" +
             (i == 7 || i == 30 ? "US$ " : "Rp ") + std::to_string(100 + i) + "\n";
    session.put("a.csv", csv);
    ASSERT_NE(session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  }
  const FindingSummary* finding() {
    const auto* checked = session.ask_for<QualityChecked>(CheckQuality{});
    if (!checked) return nullptr;
    for (const FindingSummary& each : checked->quality.findings)
      if (each.kind == "several_currencies") return &each;
    return nullptr;
  }
  RecordingSession session;
};

TEST_F(Currencies, AreAFindingWithAnExample) {
  const FindingSummary* found = finding();
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->columns, std::vector<std::string>{"total"});
  EXPECT_EQ(found->count, 2u);
  EXPECT_EQ(found->of, 60u);
  EXPECT_EQ(found->severity, "serious");
  EXPECT_EQ(found->example_rows, std::vector<std::uint64_t>{7});
  EXPECT_EQ(found->example_lines, std::vector<std::uint64_t>{9});
}

TEST_F(Currencies, AreNoFindingOnceTheColumnIsLeftOut) {
  const FindingSummary* found = finding();
  ASSERT_NE(found, nullptr);
  Plan plan;
  plan.fixes = {found->fixes.at(0).fix};
  ASSERT_NE(session.ask_for<Opened>(SetPlan{plan}), nullptr);
  EXPECT_EQ(finding(), nullptr);
}

TEST_F(Currencies, ExamplesFollowTheRowsThatAreLeft) {
  Plan plan;
  plan.fixes = {FixDecision{"leave_rows_out_outside", "age", 22, 200, "", {}}};
  const auto* opened = session.ask_for<Opened>(SetPlan{plan});
  ASSERT_NE(opened, nullptr);
  EXPECT_EQ(opened->data.rows, 56u);  // ages 20 and 21, twice each; two of them stand above line 9
  const FindingSummary* found = finding();
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->example_lines, std::vector<std::uint64_t>{9});
  EXPECT_EQ(found->example_rows, std::vector<std::uint64_t>{5});
}

}  // namespace
}  // namespace ruas
