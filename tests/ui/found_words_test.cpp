// What the page says of segments that were found: in both languages, for every method, and only what is true.
#include <gtest/gtest.h>

#include "ui/example.hpp"
#include "ui/model/method_choices.hpp"
#include "ui/model/real_requests.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/orders_example.hpp"

namespace ruas::ui {
namespace {

using namespace example;

FoundView found_view(const AppState& state) {
  return *segments_view(state).found;
}

protocol::SegmentationSummary& summary_of(Found& session) {
  return session.state.found->result.summary;
}

std::string all_words(const FoundView& view) {
  return view.headline + view.how_found + view.how_many + view.verdict.sentence + view.verdict.detail +
         view.ordered_by + view.set_aside + view.leave_out + view.revenue_header + view.revenue_help;
}

TEST(FoundWords, NoMethodLeavesAPlaceholder) {
  for (const Language language : {Language::english, Language::indonesian})
    for (const std::string method :
         {"kmeans", "kprototypes", "gmm", "ward", "kmedoids", "hdbscan", "rules", "rfm"})
      for (const bool chosen : {true, false})
        for (const bool tried : {true, false}) {
          Found session;
          session.state.language = language;
          protocol::SegmentationSummary& summary = summary_of(session);
          summary.method = method;
          summary.k_chosen = chosen;
          if (!tried) summary.trials.clear();
          EXPECT_EQ(all_words(found_view(session.state)).find("⟦"), std::string::npos)
              << method << ": " << all_words(found_view(session.state));
        }
}

TEST(FoundWords, SayWhereTheNumberComesFrom) {
  Found session;
  protocol::SegmentationSummary& summary = summary_of(session);
  summary.method = "hdbscan";
  summary.has_outliers = true;
  EXPECT_EQ(found_view(session.state).how_many, "2 segments came out of the data by themselves.");
  summary.has_outliers = false;
  summary.method = "rules";
  summary.rules.rest = 5;
  EXPECT_EQ(found_view(session.state).how_many,
            "3: one for each rule that fits somebody, and everybody else.");
  session.state.language = Language::indonesian;
  EXPECT_EQ(found_view(session.state).how_many, "3: satu untuk tiap aturan yang cocok, ditambah sisanya.");
}

TEST(FoundWords, SayThatTheCeilingWasReached) {
  Found session;
  protocol::SegmentationSummary& summary = summary_of(session);
  EXPECT_EQ(found_view(session.state).how_many, "Of 2 to 4 segments, 3 fit best.");
  summary.k = 4;
  summary.segments.resize(4, summary.segments.back());
  EXPECT_EQ(found_view(session.state).how_many,
            "Of 2 to 4 segments, 4 fit best. 4 is the most that was tried; more may fit better.");
}

TEST(FoundWords, SayWhatALetterMeansOnlyWhereItIsSo) {
  Found session;
  protocol::SegmentationSummary& summary = summary_of(session);
  EXPECT_EQ(found_view(session.state).ordered_by, "A has the largest total of “spend”.");
  summary.segments[0].letter = "D";
  EXPECT_EQ(found_view(session.state).ordered_by, "D has the largest total of “spend”.");
  std::swap(summary.segments[0].revenue_share, summary.segments[1].revenue_share);
  EXPECT_EQ(found_view(session.state).ordered_by, "") << "there were no segments before";
  session.state.crosswalk.before = protocol::FindSegments{};
  EXPECT_EQ(found_view(session.state).ordered_by, "Letters follow the customers from the segments before.");
}

TEST(FoundWords, AreOfTheColumnWhereItIsNotKnownToBeRevenue) {
  Found session;
  EXPECT_EQ(found_view(session.state).revenue_header, "Of the total");
  EXPECT_EQ(found_view(session.state).revenue_help, "Share of the total of “spend”.");
  apply(session.state, SelectSegment{0}, session.sender);
  EXPECT_EQ(found_view(session.state).segment->revenue.find("70.0% of the total of “spend”: "), 0u);
}

TEST(FoundWords, SmallSharesAreNotNone) {
  const Phrases phrases(Language::english);
  EXPECT_EQ(phrases.rough_percent(0.26), "26%");
  EXPECT_EQ(phrases.rough_percent(0.0023), "0.2%");
  EXPECT_EQ(phrases.rough_percent(0.0002), "<0.1%");
  EXPECT_EQ(phrases.rough_percent(0), "0%");
}

TEST(FoundWords, ColumnsOfNoughtAndOneAreShares) {
  Found session;
  protocol::FileColumn& age = session.state.data->summary.subject_columns[1];
  age.distinct = 2;
  age.minimum = 0;
  age.maximum = 1;
  summary_of(session).segments[0].columns[0] = number_difference("age", 0.236, 0.668, -0.9);
  EXPECT_EQ(found_view(session.state).rows[0].apart[2], "age: 24% (all 67%)");
  session.state.language = Language::indonesian;
  EXPECT_EQ(found_view(session.state).rows[0].apart[2], "age: 24% (semua 67%)");
}

TEST(FoundWords, NameTheColumnThatSetsMostAside) {
  Found session;
  EXPECT_EQ(found_view(session.state).spare_column, "") << "ten of two thousand are a remark";
  summary_of(session).rows_set_aside = 400;
  session.state.data->summary.subject_columns[2].missing = 350;
  const FoundView view = found_view(session.state);
  EXPECT_EQ(view.spare_column, "spend");
  EXPECT_EQ(view.leave_out, "Leave out spend");
  EXPECT_NE(view.set_aside.find("Most often it is “spend” that is missing: 350 times."), std::string::npos);
}

TEST(FoundWords, ANumberThatDoesNotHoldIsNotSuggested) {
  Found session;
  protocol::ValiditySummary& how_many = summary_of(session).how_many;
  how_many.rows.resize(3);
  how_many.about_segments = true;
  for (std::uint32_t k = 1; k <= 3; ++k) how_many.rows[k - 1].k = k;
  how_many.evidence = "no_clear_number";
  how_many.suggested_k = 2;
  how_many.verdict = Message("validity.no_clear_number").with("k", 2);
  const ValidityView view = validity_view(session.state);
  EXPECT_EQ(view.in_use, "In use: 3. The check found no number that holds.");
  EXPECT_EQ(view.numbers[1].note, "highest silhouette");
  EXPECT_EQ(view.numbers[2].note, "in use");
  EXPECT_EQ(view.unchecked, "Whether these 3 come back has not been checked yet.");
}

/// Segments by the RFM map, of customers behind orders.
struct FoundByRfm : Scored {
  FoundByRfm() {
    apply(state, UseRfmSegments{}, sender);
    protocol::Segmented result = segmented();
    result.summary.method = "rfm";
    answer(std::move(result));
  }
};

TEST(FoundWords, TheRfmMapIsTheMethodUntilAnotherIsChosen) {
  FoundByRfm session;
  const MethodPicker picker = segments_view(session.state).settings.method;
  EXPECT_EQ(picker.names[picker.chosen], "RFM map");
  EXPECT_FALSE(picker.needs.number);
  EXPECT_EQ(found_view(session.state).stale, "");
  apply(session.state, SetMethod{"kmeans"}, session.sender);
  EXPECT_NE(found_view(session.state).stale, "");
  apply(session.state, FindAgain{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.last<protocol::FindSegments>()->request).method,
            "kmeans");
  apply(session.state, SetMethod{method_at(picker.chosen)}, session.sender);
  EXPECT_EQ(found_view(session.state).stale, "") << "back to the map in use";
  apply(session.state, FindAgain{}, session.sender);
  EXPECT_EQ(std::get<protocol::FindSegments>(session.sender.last<protocol::FindSegments>()->request).method,
            "rfm");
}

}  // namespace
}  // namespace ruas::ui
