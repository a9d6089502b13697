#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "nlohmann/json.hpp"

#include "cli/program.hpp"

namespace ruas {
namespace {

using nlohmann::json;
using testing::Outcome;
using testing::Workshop;

/// Members that are null where there is nothing to tell: a reason for what did not happen.
bool may_be_null(const std::string& name) {
  return name == "failure" || name == "left_out" || name == "problem" || name == "refused" || name == "name" ||
         name == "method_reason" || name == "bic" || name == "verdict" || name == "rules_right" ||
         name == "rules_left_out";
}

void expect_finite(const json& value, const std::string& where) {
  EXPECT_FALSE(value.is_null()) << where << " is null";
  if (value.is_number_float()) {
    EXPECT_TRUE(std::isfinite(value.get<double>())) << where;
  }
  if (value.is_array())
    for (std::size_t i = 0; i < value.size(); ++i)
      expect_finite(value[i], where + "[" + std::to_string(i) + "]");
  if (value.is_object())
    for (const auto& [name, member] : value.items())
      if (!may_be_null(name) || !member.is_null()) expect_finite(member, where + "." + name);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    lines.push_back(text.substr(at, end - at));
    at = end == std::string::npos ? text.size() : end + 1;
  }
  return lines;
}

class SegmentCommand : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(
        workshop_.run({"sample", "sports", "--customers", "600", "--seed", "7", "--out", "sports.csv"}).code,
        0);
  }
  Workshop workshop_;
};

TEST_F(SegmentCommand, PrintsATableOfSegments) {
  const Outcome outcome = workshop_.run({"segment", "sports.csv"});
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  EXPECT_TRUE(outcome.err.empty()) << outcome.err;
  EXPECT_NE(outcome.out.find("sports.csv"), std::string::npos);
  EXPECT_NE(outcome.out.find("What sets it apart"), std::string::npos);
  EXPECT_NE(outcome.out.find("\n  A "), std::string::npos) << outcome.out;
  EXPECT_EQ(outcome.out.find("⟦"), std::string::npos) << outcome.out;
  const Outcome indonesian = workshop_.run({"segment", "sports.csv", "--lang", "id"});
  EXPECT_NE(indonesian.out.find("Yang membedakannya"), std::string::npos);
  EXPECT_EQ(indonesian.out.find("⟦"), std::string::npos) << indonesian.out;
}

TEST_F(SegmentCommand, KeepsEveryByteOfTheInput) {
  ASSERT_EQ(workshop_.run({"segment", "sports.csv", "--k", "3", "--out", "out.csv"}).code, 0);
  const std::vector<std::string> before = lines_of(workshop_.read("sports.csv"));
  const std::vector<std::string> after = lines_of(workshop_.read("out.csv"));
  ASSERT_EQ(before.size(), after.size());
  EXPECT_EQ(after[0], before[0] + ",segment,confidence");
  std::set<std::string> letters;
  for (std::size_t i = 1; i < after.size(); ++i) {
    ASSERT_EQ(after[i].compare(0, before[i].size(), before[i]), 0) << "line " << i + 1;
    const std::string added = after[i].substr(before[i].size());
    if (added == ",,") continue;  // a row set aside
    ASSERT_EQ(added[0], ',');
    letters.insert(added.substr(1, 1));
    const double confidence = std::stod(added.substr(3));
    EXPECT_GE(confidence, 0);
    EXPECT_LE(confidence, 1);
  }
  EXPECT_EQ(letters, (std::set<std::string>{"A", "B", "C"}));
  EXPECT_EQ(workshop_.files(), 2u) << "something was left behind";
}

TEST_F(SegmentCommand, TheSummaryIsCompleteAndFinite) {
  const Outcome outcome =
      workshop_.run({"segment", "sports.csv", "--summary", "summary.json", "--seed", "5"});
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  EXPECT_TRUE(outcome.out.empty());
  const json summary = json::parse(workshop_.read("summary.json"));
  for (const char* member :
       {"file",           "version", "rows",       "rows_segmented",  "rows_set_aside", "columns",
        "left_out",       "method",  "k",          "k_chosen",        "seed",           "restarts",
        "converged",      "inertia", "silhouette", "silhouette_rows", "trials",         "explained_variance",
        "revenue_column", "segments"})
    EXPECT_TRUE(summary.contains(member)) << member;
  expect_finite(summary, "summary");
  EXPECT_EQ(summary["file"], "sports.csv");
  EXPECT_EQ(summary["rows"], 600);
  EXPECT_EQ(summary["seed"], 5);
  EXPECT_EQ(summary["k_chosen"], true);
  EXPECT_EQ(summary["revenue_column"], "total_spent");
  EXPECT_EQ(summary["rows_segmented"].get<int>() + summary["rows_set_aside"].get<int>(), 600);
  ASSERT_EQ(summary["segments"].size(), summary["k"].get<std::size_t>());
  double share = 0;
  std::uint64_t size = 0;
  for (std::size_t i = 0; i < summary["segments"].size(); ++i) {
    const json& segment = summary["segments"][i];
    EXPECT_EQ(segment["letter"], std::string(1, static_cast<char>('A' + i)));
    share += segment["share"].get<double>();
    size += segment["size"].get<std::uint64_t>();
    EXPECT_EQ(segment["columns"].size(), summary["columns"].size());
  }
  EXPECT_NEAR(share, 1, 1e-9);
  EXPECT_EQ(size, summary["rows_segmented"].get<std::uint64_t>());
}

TEST_F(SegmentCommand, AnyNumberOfThreadsGivesTheSameBytes) {
  ASSERT_EQ(workshop_.run({"sample", "shop", "--customers", "20000", "--out", "shop.csv"}).code, 0);
  std::vector<std::string> tables, summaries;
  for (const char* threads : {"1", "2", "4"}) {
    ASSERT_EQ(workshop_
                  .run({"segment", "shop.csv", "--k", "4", "--threads", threads, "--out", "out.csv",
                        "--summary", "out.json"})
                  .code,
              0);
    tables.push_back(workshop_.read("out.csv"));
    summaries.push_back(workshop_.read("out.json"));
  }
  EXPECT_TRUE(tables[0] == tables[1] && tables[1] == tables[2]);
  EXPECT_EQ(summaries[0], summaries[1]);
  EXPECT_EQ(summaries[1], summaries[2]);
}

TEST_F(SegmentCommand, ReadsStandardInputAndWritesStandardOutput) {
  const std::string file = workshop_.read("sports.csv");
  ASSERT_EQ(workshop_.run({"segment", "sports.csv", "--k", "2", "--out", "out.csv"}).code, 0);
  const Outcome piped = workshop_.run({"segment", "-", "--k", "2", "--out", "-"}, file);
  EXPECT_EQ(piped.code, 0) << piped.err;
  EXPECT_TRUE(piped.out == workshop_.read("out.csv"));
  const Outcome profile = workshop_.run({"profile", "-"}, file);
  EXPECT_EQ(profile.code, 0);
  EXPECT_NE(profile.out.find("600 rows"), std::string::npos) << profile.out;
}

TEST_F(SegmentCommand, UsesTheColumnsAskedFor) {
  ASSERT_EQ(workshop_
                .run({"segment", "sports.csv", "--columns", "age,total_spent", "--k", "2", "--no-log",
                      "--restarts", "2", "--summary", "out.json"})
                .code,
            0);
  const json summary = json::parse(workshop_.read("out.json"));
  ASSERT_EQ(summary["columns"].size(), 2u);
  EXPECT_EQ(summary["columns"][0]["column"], "age");
  EXPECT_EQ(summary["columns"][1]["column"], "total_spent");
  EXPECT_EQ(summary["columns"][1]["log"], false);
  EXPECT_EQ(summary["restarts"], 2);
  EXPECT_EQ(summary["k_chosen"], false);
  ASSERT_EQ(
      workshop_.run({"segment", "sports.csv", "--ignore", "age,sex", "--k", "2", "--summary", "out.json"})
          .code,
      0);
  const json without = json::parse(workshop_.read("out.json"));
  for (const json& column : without["columns"]) {
    EXPECT_NE(column["column"], "age");
    EXPECT_NE(column["column"], "sex");
  }
}

TEST_F(SegmentCommand, ProblemsOfTheDataAreSentencesWithExitCode1) {
  workshop_.write("empty.csv", "");
  workshop_.write("header.csv", "a,b\n");
  std::filesystem::create_directory(workshop_.path("folder"));
  const std::vector<std::vector<std::string>> attempts = {
      {"segment", "missing.csv"},
      {"segment", "folder"},
      {"profile", "empty.csv"},
      {"segment", "header.csv"},
      {"segment", "sports.csv", "--columns", "height"},
      {"segment", "sports.csv", "--k", "2", "--out", "no/such/folder/out.csv"},
      {"segment", "sports.csv", "--columns", "sex", "--k", "40"},
  };
  for (const auto& arguments : attempts)
    for (const char* language : {"en", "id"}) {
      std::vector<std::string> spoken = arguments;
      spoken.insert(spoken.end(), {"--lang", language});
      const Outcome outcome = workshop_.run(spoken);
      EXPECT_EQ(outcome.code, 1) << arguments[1] << ": " << outcome.err;
      EXPECT_GT(outcome.err.size(), 20u) << arguments[1];
      EXPECT_EQ(outcome.err.find("⟦"), std::string::npos) << outcome.err;
      EXPECT_TRUE(outcome.out.empty());
    }
}

TEST_F(SegmentCommand, AFullDiskIsSaid) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "skipped: this system has no /dev/full";
  const Outcome outcome = workshop_.run({"segment", "sports.csv", "--k", "2", "--out", "/dev/full"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_NE(outcome.err.find("/dev/full"), std::string::npos) << outcome.err;
}

TEST_F(SegmentCommand, ProfileSpeaksTextAndJson) {
  const Outcome text = workshop_.run({"profile", "sports.csv"});
  EXPECT_EQ(text.code, 0);
  EXPECT_NE(text.out.find("total_spent"), std::string::npos);
  EXPECT_EQ(text.out.find("⟦"), std::string::npos) << text.out;
  const Outcome machine = workshop_.run({"profile", "sports.csv", "--json"});
  const json data = json::parse(machine.out);
  expect_finite(data, "data");
  EXPECT_EQ(data["rows"], 600);
  EXPECT_EQ(data["columns"].size(), 15u);
  EXPECT_EQ(data["files"][0]["bytes"], workshop_.read("sports.csv").size());
}

// The sample holds two unlike groups; Ruas finds them without being told how many there are.
TEST_F(SegmentCommand, FindsFootballAndTennisPlayers) {
  ASSERT_EQ(workshop_.run({"sample", "sports", "--out", "sports.csv"}).code, 0);
  ASSERT_EQ(workshop_.run({"segment", "sports.csv", "--out", "out.csv"}).code, 0);
  std::map<std::string, std::map<std::string, int>> interests;  // by segment
  for (const std::string& line : lines_of(workshop_.read("out.csv"))) {
    const std::string segment =
        line.substr(0, line.rfind(',')).substr(line.substr(0, line.rfind(',')).rfind(',') + 1);
    for (const char* interest : {"Football", "Tennis"})
      if (line.find("," + std::string(interest) + ",") != std::string::npos) ++interests[segment][interest];
  }
  interests.erase("");
  int of_one_kind = 0, all = 0;
  for (auto& [segment, counts] : interests) {
    of_one_kind += std::max(counts["Football"], counts["Tennis"]);
    all += counts["Football"] + counts["Tennis"];
  }
  EXPECT_GT(all, 800);
  EXPECT_GT(of_one_kind, all * 17 / 20) << "of " << all;
}

TEST(SampleCommand, WritesCustomersAndTheirOrders) {
  const Workshop workshop;
  for (const char* name : {"sports", "shop", "supplier"}) {
    const Outcome outcome = workshop.run(
        {"sample", name, "--customers", "50", "--out", "customers.csv", "--orders", "orders.csv"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(lines_of(workshop.read("customers.csv")).size(), 51u);
    EXPECT_GT(lines_of(workshop.read("orders.csv")).size(), 51u);
    const Outcome other = workshop.run({"sample", name, "--customers", "50", "--seed", "2", "--out", "-"});
    EXPECT_NE(other.out, workshop.read("customers.csv"));
  }
  EXPECT_NE(workshop.run({"sample", "shop", "--out", "-", "--customers", "5", "--lang", "id"})
                .out.find("kategori_favorit"),
            std::string::npos);
}

}  // namespace
}  // namespace ruas
