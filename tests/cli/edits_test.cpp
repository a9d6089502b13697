// Segments changed by hand on the command line.
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "nlohmann/json.hpp"

#include "cli/program.hpp"

namespace ruas {
namespace {

using nlohmann::json;
using testing::Outcome;
using testing::Workshop;

class EditsOnTheCommandLine : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(
        workshop_.run({"sample", "sports", "--customers", "400", "--seed", "7", "--out", "sports.csv"}).code,
        0);
  }
  json summary(std::vector<std::string> edits) {
    edits.insert(edits.begin(), {"segment", "sports.csv", "--k", "4", "--summary", "-"});
    const Outcome outcome = workshop_.run(edits);
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return json::parse(outcome.out);
  }
  std::string complaint(std::vector<std::string> edits, int code) {
    edits.insert(edits.begin(), {"segment", "sports.csv", "--k", "4"});
    const Outcome outcome = workshop_.run(edits);
    EXPECT_EQ(outcome.code, code);
    return outcome.err;
  }
  Workshop workshop_;
};

TEST_F(EditsOnTheCommandLine, AreCarriedOutInTheOrderGiven) {
  const json before = summary({});
  const json after =
      summary({"--rename", "D=Rare ones", "--merge", "a+c", "--split=B:3", "--rename", "D=Few"});
  const auto size = [](const json& from, std::size_t segment) {
    return from["segments"][segment]["size"].get<int>();
  };
  EXPECT_EQ(after["k"], 5);
  EXPECT_EQ(size(after, 0), size(before, 0) + size(before, 2));
  EXPECT_EQ(size(after, 1) + size(after, 2) + size(after, 4), size(before, 1)) << "B is B, C and E now";
  EXPECT_EQ(size(after, 3), size(before, 3)) << "D stays D";
  EXPECT_EQ(after["segments"][3]["name"]["text"], "Few");
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(after["segments"][i]["letter"], std::string(1, "ABCDE"[i]));
  ASSERT_EQ(after["edits"].size(), 4u);
  EXPECT_EQ(after["edits"][0]["edit"]["name"], "Rare ones");
  EXPECT_EQ(after["edits"][1]["edit"],
            (json{{"what", "merge"}, {"letters", {"A", "C"}}, {"name", ""}, {"parts", 2}}));
  EXPECT_EQ(after["edits"][2]["edit"]["parts"], 3);
  EXPECT_EQ(after["edits"][3]["text"]["text"], "Segment D is called “Few”.");
}

TEST_F(EditsOnTheCommandLine, StandInTheTableAndInTheFile) {
  const Outcome outcome =
      workshop_.run({"segment", "sports.csv", "--k", "4", "--rename", "A=Pelanggan é", "--out", "out.csv"});
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  EXPECT_NE(outcome.out.find("A  Pelanggan é"), std::string::npos);
  EXPECT_NE(workshop_.read("out.csv").find(",A,Pelanggan é,"), std::string::npos);
}

TEST_F(EditsOnTheCommandLine, SayWhatIsWrongWithThem) {
  EXPECT_NE(complaint({"--merge", "A"}, 2).find("A+C"), std::string::npos);
  EXPECT_NE(complaint({"--merge", "A+1"}, 2).find("A+C"), std::string::npos);
  EXPECT_NE(complaint({"--split", "A:1"}, 2).find("B:2"), std::string::npos);
  EXPECT_NE(complaint({"--rename", "Regulars"}, 2).find("A=Regulars"), std::string::npos);
  EXPECT_NE(complaint({"--merge", "A+B+C+D"}, 1).find("one group"), std::string::npos);
  EXPECT_NE(complaint({"--split", "Z"}, 1).find("A, B, C, D"), std::string::npos);
}

}  // namespace
}  // namespace ruas
