// ruas profile, rfm, clv and segment on orders: the same numbers as the page's, as text and as JSON.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "nlohmann/json.hpp"

#include "support/real_data.hpp"
#include "cli/program.hpp"

namespace ruas {
namespace {

using nlohmann::json;
using testing::Outcome;
using testing::Workshop;

class OrderCommands : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(workshop_.run({"sample", "shop", "--out", "customers.csv", "--orders", "orders.csv", "--customers", "400"})
                  .code,
              0);
  }
  Workshop workshop_;
};

TEST_F(OrderCommands, ProfileTellsHowFilesGoTogether) {
  const Outcome text = workshop_.run({"profile", "customers.csv", "orders.csv"});
  EXPECT_EQ(text.code, 0) << text.err;
  EXPECT_EQ(text.out.find("⟦"), std::string::npos) << text.out;
  EXPECT_NE(text.out.find("↔"), std::string::npos) << text.out;
  const json data = json::parse(workshop_.run({"profile", "customers.csv", "orders.csv", "--json"}).out);
  EXPECT_EQ(data["files"].size(), 2u);
  EXPECT_EQ(data["kind"], "transactions");
  EXPECT_TRUE(data["customers"]["made"]);
  EXPECT_TRUE(data["quality"]["checked"]);
  EXPECT_EQ(data["criteria"].size(), 8u);
  EXPECT_EQ(data["join"]["keys"].size(), 1u);
}

TEST_F(OrderCommands, RfmScoresAndWritesEveryCustomer) {
  const Outcome outcome =
      workshop_.run({"rfm", "orders.csv", "--as-of", "2026-01-01", "--out", "out.csv", "--summary", "out.json"});
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  const json summary = json::parse(workshop_.read("out.json"));
  EXPECT_EQ(summary["cells"].size(), 125u);
  EXPECT_EQ(summary["segments"].size(), 11u);
  std::uint64_t in_cells = 0, in_segments = 0;
  for (const json& cell : summary["cells"]) in_cells += cell.get<std::uint64_t>();
  for (const json& segment : summary["segments"]) in_segments += segment["customers"].get<std::uint64_t>();
  EXPECT_EQ(in_cells, summary["scored"]);
  EXPECT_EQ(in_segments, summary["scored"]);
  const std::string out = workshop_.read("out.csv");
  EXPECT_EQ(static_cast<std::uint64_t>(std::count(out.begin(), out.end(), '\n')),
            summary["customers"].get<std::uint64_t>() + 1);
  const Outcome text = workshop_.run({"rfm", "orders.csv", "--lang", "id"});
  EXPECT_EQ(text.code, 0);
  EXPECT_EQ(text.out.find("⟦"), std::string::npos) << text.out;
}

TEST_F(OrderCommands, AMapOfOnesOwnIsUsedAndAWrongOneExplained) {
  workshop_.write("map.txt", "best: 555 554 545\nothers: 111 112\n");
  const Outcome own = workshop_.run({"rfm", "orders.csv", "--map", "map.txt", "--summary", "out.json"});
  ASSERT_EQ(own.code, 0) << own.err;
  EXPECT_EQ(json::parse(workshop_.read("out.json"))["segments"].size(), 2u);
  workshop_.write("map.txt", "best: 555 559\n");
  const Outcome wrong = workshop_.run({"rfm", "orders.csv", "--map", "map.txt"});
  EXPECT_EQ(wrong.code, 1);
  EXPECT_NE(wrong.err.find("559"), std::string::npos) << wrong.err;
}

TEST_F(OrderCommands, SegmentsCustomersOfSeveralFiles) {
  const Outcome outcome = workshop_.run(
      {"segment", "customers.csv", "orders.csv", "--k", "3", "--out", "out.csv", "--summary", "out.json"});
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  const json summary = json::parse(workshop_.read("out.json"));
  EXPECT_EQ(summary["segments"].size(), 3u);
  EXPECT_LE(summary["rows"], 400u);
}

TEST_F(OrderCommands, WhatIsMissingIsSaid) {
  const Outcome column = workshop_.run({"rfm", "orders.csv", "--amount", "omzet"});
  EXPECT_EQ(column.code, 1);
  EXPECT_NE(column.err.find("omzet"), std::string::npos);
  const Outcome day = workshop_.run({"rfm", "orders.csv", "--as-of", "yesterday"});
  EXPECT_EQ(day.code, 1);
  EXPECT_NE(day.err.find("yesterday"), std::string::npos) << day.err;
  workshop_.write("few.csv", "customer_id,order_date,amount\nA,2025-01-01,5\nB,2025-01-02,6\nA,2025-02-01,7\n");
  const Outcome few = workshop_.run({"clv", "few.csv", "--customer", "customer_id"});
  EXPECT_EQ(few.code, 1);
  EXPECT_NE(few.err.find("100"), std::string::npos) << few.err;
  EXPECT_EQ(workshop_.run({"segment", "few.csv", "--join", "nonsense"}).code, 2);
}

TEST(OrderCommandsOnRealFiles, CdnowIsForecastForEveryCustomer) {
  RUAS_NEEDS_REAL_DATA();
  Workshop workshop;
  workshop.write("cdnow.txt", testing::read_real_file("cdnow/CDNOW_master.txt"));
  const Outcome outcome = workshop.run({"clv", "cdnow.txt", "--out", "out.csv", "--summary", "out.json"});
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  const json summary = json::parse(workshop.read("out.json"));
  EXPECT_EQ(summary["customers"], 23570);
  EXPECT_GT(summary["expected_value_12_months"], 0);
  EXPECT_GT(summary["holdout"]["weeks"].size(), 50u);
  const std::string out = workshop.read("out.csv");
  EXPECT_NE(out.substr(0, out.find('\n')).find("Probability still active"), std::string::npos);
}

}  // namespace
}  // namespace ruas
