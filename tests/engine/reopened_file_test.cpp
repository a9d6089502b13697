// A file that was downloaded from Ruas and is opened again.
#include <gtest/gtest.h>
#include <string>

#include "support/recording_session.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::RecordingSession;

std::string customers_csv() {
  std::string csv = "customer_id,age,spend\n";
  for (int i = 0; i < 60; ++i)
    csv += "C" + std::to_string(1000 + i) + "," + std::to_string((i % 2 ? 20 : 60) + i % 5) + "," +
           std::to_string((i % 2 ? 100 : 900) + i % 7) + "\n";
  return csv;
}

/// Segments the file, downloads it, and opens the download.
DataSummary opened_again(RecordingSession& session, const std::string& csv) {
  session.put("a.csv", csv);
  EXPECT_NE(session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  EXPECT_NE(session.ask_for<Segmented>(FindSegments{}), nullptr);
  EXPECT_NE(session.ask_for<Exported>(ExportTable{}), nullptr);
  session.put("b.csv", session.exported());
  const auto* opened = session.ask_for<Opened>(OpenFile{"b.csv", "b.csv", {}});
  return opened ? opened->data : DataSummary();
}

const FileColumn& column(const DataSummary& data, const std::string& name) {
  for (const FileColumn& each : data.subject_columns)
    if (each.name == name) return each;
  static const FileColumn kNone;
  ADD_FAILURE() << "no column " << name;
  return kNone;
}

TEST(ReopenedFile, ItsOwnResultsTakeNoPartAndSaySo) {
  RecordingSession session;
  const DataSummary data = opened_again(session, customers_csv());
  for (const char* name : {"segment", "confidence"}) {
    EXPECT_FALSE(column(data, name).used) << name;
    EXPECT_EQ(column(data, name).left_out.key, "preparing.own_result") << name;
  }
  EXPECT_TRUE(column(data, "age").used);
}

TEST(ReopenedFile, NeitherDoThoseOfALaterDownload) {
  RecordingSession first, second;
  opened_again(first, customers_csv());
  ASSERT_NE(first.ask_for<Segmented>(FindSegments{}), nullptr);
  ASSERT_NE(first.ask_for<Exported>(ExportTable{}), nullptr);
  const DataSummary data = opened_again(second, first.exported());
  for (const char* name : {"confidence", "segment_2", "confidence_2", "segment_3", "confidence_3"})
    EXPECT_EQ(column(data, name).left_out.key, "preparing.own_result") << name;
}

TEST(ReopenedFile, ConfidenceOfAnotherKindTakesPart) {
  std::string csv = "segment,confidence,age\n";
  for (int i = 0; i < 40; ++i)
    csv += std::string(i % 2 ? "gold" : "silver") + "," + std::to_string(i % 9) + "," +
           std::to_string(20 + i % 30) + "\n";
  RecordingSession session;
  session.put("a.csv", csv);
  const auto* opened = session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}});
  ASSERT_NE(opened, nullptr);
  EXPECT_TRUE(column(opened->data, "confidence").used);
}

}  // namespace
}  // namespace ruas
