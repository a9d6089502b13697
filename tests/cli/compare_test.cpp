// ruas segment --rules and ruas compare: the user's own rules, and two segmentations side by side.
#include <gtest/gtest.h>
#include <string>

#include "nlohmann/json.hpp"

#include "cli/program.hpp"

namespace ruas {
namespace {

using nlohmann::json;
using testing::Outcome;
using testing::Workshop;

TEST(CompareCommand, CountsAndListsWhoDiffers) {
  const Workshop workshop;
  workshop.write("a.csv", "id,segment\n1,A\n2,A\n3,B\n4,B\n5,A\n");
  workshop.write("b.csv", "id,segment\n5,x\n4,y\n3,y\n2,x\n1,y\n6,x\n");
  const Outcome outcome =
      workshop.run({"compare", "a.csv", "b.csv", "--on", "id", "--json", "--out", "differing.csv"});
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  const json summary = json::parse(outcome.out);
  EXPECT_EQ(summary["counts"], json({2, 1, 0, 2}));
  EXPECT_EQ(summary["rows_in_both"], 5);
  EXPECT_EQ(summary["only_in_second"], 1);
  EXPECT_EQ(summary["first"]["segments"][0]["partner"], 0);
  EXPECT_EQ(workshop.read("differing.csv"), "id,segment_a.csv,segment_b.csv\r\n1,A,y\r\n6,,x\r\n");
  const Outcome text = workshop.run({"compare", "a.csv", "b.csv", "--on", "id", "--lang", "id"});
  EXPECT_EQ(text.code, 0);
  EXPECT_EQ(text.out.find("⟦"), std::string::npos) << text.out;
}

TEST(CompareCommand, SaysWhatIsMissing) {
  const Workshop workshop;
  workshop.write("a.csv", "id,segment\n1,A\n2,B\n");
  workshop.write("b.csv", "id,group\n1,A\n2,B\n");
  EXPECT_EQ(workshop.run({"compare", "a.csv", "--on", "id"}).code, 2);
  EXPECT_EQ(workshop.run({"compare", "a.csv", "b.csv"}).code, 2);
  const Outcome column = workshop.run({"compare", "a.csv", "b.csv", "--on", "id"});
  EXPECT_EQ(column.code, 1);
  EXPECT_NE(column.err.find("b.csv"), std::string::npos) << column.err;
}

TEST(Rules, MakeSegmentsFromAFile) {
  const Workshop workshop;
  ASSERT_EQ(workshop.run({"sample", "sports", "--out", "c.csv", "--customers", "500"}).code, 0);
  workshop.write("rules.txt", "Some: age is filled in and \"age\" < 30\n");
  const Outcome outcome = workshop.run({"segment", "c.csv", "--rules", "rules.txt", "--summary", "out.json"});
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  const json summary = json::parse(workshop.read("out.json"));
  EXPECT_EQ(summary["method"], "rules");
  EXPECT_EQ(summary["rules"]["rules"][0]["name"], "Some");
  workshop.write("rules.txt", "\nSome: age < x\n");
  EXPECT_NE(workshop.run({"segment", "c.csv", "--rules", "rules.txt"}).err.find("Line 2"), std::string::npos);
  workshop.write("rules.txt", "Some: nowhere < 3\n");
  const Outcome wrong = workshop.run({"segment", "c.csv", "--rules", "rules.txt"});
  EXPECT_EQ(wrong.code, 1);
  EXPECT_NE(wrong.err.find("nowhere"), std::string::npos) << wrong.err;
}

}  // namespace
}  // namespace ruas
