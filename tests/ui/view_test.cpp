#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <vector>

#include "ui/example.hpp"
#include "ui/model/data_view.hpp"
#include "ui/model/map_legend.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/point_detail.hpp"
#include "ui/model/segment_phrases.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/model/shell_view.hpp"

namespace ruas::ui {
namespace {

using namespace example;

std::string letters(const FoundView& view) {
  std::string text;
  for (const SegmentRow& row : view.rows) text += row.letter;
  return text;
}

FoundView found_view(const AppState& state) {
  return *segments_view(state).found;
}

TEST(Phrases, WritesDatesOfFilesInTheReadersLanguage) {
  const Phrases english(Language::english), indonesian(Language::indonesian);
  EXPECT_EQ(english.date("2024-05-03"), "3 May 2024");
  EXPECT_EQ(indonesian.date("2024-05-03T08:15:00"), "3 Mei 2024 08:15");
  EXPECT_EQ(english.date("soon"), "soon");
  EXPECT_EQ(english.date("2024-02-31"), "2024-02-31");
}

TEST(Phrases, ListsLineNumbers) {
  EXPECT_EQ(Phrases(Language::english).list({3, 5, 1200}), "3, 5 and 1,200");
  EXPECT_EQ(Phrases(Language::indonesian).list({3, 5, 1200}), "3, 5 dan 1.200");
  EXPECT_EQ(Phrases(Language::english).list({}), "");
}

TEST(DataView, WritesCountsAsTheLanguageDoes) {
  Opened session;
  EXPECT_EQ(data_view(session.state).headline, "2,000 rows and 4 columns");
  apply(session.state, SetLanguage{Language::indonesian}, session.sender);
  EXPECT_EQ(data_view(session.state).headline, "2.000 baris dan 4 kolom");
}

TEST(DataView, DoesNotAskForAChoiceWhereThereIsNone) {
  Opened session;
  for (protocol::FileColumn& column : session.state.data->summary.subject_columns) {
    column.used = false;
    column.left_out = Message("preparing.constant");
  }
  EXPECT_EQ(data_view(session.state).cannot_find.find("No column here tells rows apart"), 0u);
  session.state.data->summary.subject_columns[1].left_out = Message("preparing.identifier");
  EXPECT_EQ(data_view(session.state).cannot_find.find("Choose at least one column"), 0u);
}

TEST(DataView, SaysHowManyColumnsThePreviewLeavesOut) {
  Opened session;
  protocol::DataSummary& summary = session.state.data->summary;
  EXPECT_EQ(data_view(session.state).preview.hidden_columns, "");
  summary.subject_columns.resize(10'000, number_column("x"));
  session.state.data->preview.rows = {std::vector<std::string>(10'000, "1")};
  const PreviewView preview = data_view(session.state).preview;
  EXPECT_EQ(preview.headers.size(), kPreviewColumns);
  EXPECT_EQ(preview.rows.front().size(), kPreviewColumns);
  EXPECT_EQ(preview.hidden_columns,
            "The first 60 of 10,000 columns; the table of columns above has all of them.");
}

TEST(DataView, OffersWhatWasDetectedFirstAndThenEveryOtherReading) {
  Opened session;
  const ReadChoiceView delimiter = data_view(session.state).reading[1];
  EXPECT_TRUE(delimiter.changeable);
  EXPECT_EQ(delimiter.current, 0u);
  EXPECT_EQ(delimiter.options[0].label, "Semicolon ; (detected)");
  ASSERT_EQ(delimiter.options.size(), 6u);
  EXPECT_EQ(data_view(session.state).reading[4].options[0].label, "Nothing in this file tells");

  const protocol::ReadSettings settings = with_choice({}, ReadField::delimiter, "tab");
  EXPECT_EQ(settings.delimiter, "tab");
  apply(session.state, ReadAs{"file-1", settings}, session.sender);
  session.answer(protocol::Opened{data_summary()});
  const ReadChoiceView chosen = data_view(session.state).reading[1];
  EXPECT_EQ(chosen.options[chosen.current].value, "tab");
}

TEST(DataView, ReadsSamplesAsTheyAre) {
  AppState state;
  RecordingSender sender;
  apply(state, SampleChosen{"shop"}, sender);
  update(state, {sender.commands.back().id, protocol::Opened{data_summary()}}, sender);
  for (const ReadChoiceView& choice : data_view(state).reading) EXPECT_FALSE(choice.changeable);
}

TEST(DataView, SaysWhyAColumnTakesPartOrNot) {
  Opened session;
  apply(session.state, UseColumn{"age", false}, session.sender);
  const DataView view = data_view(session.state);
  EXPECT_FALSE(view.columns[0].takes_part);
  EXPECT_FALSE(view.columns[0].changeable);
  EXPECT_EQ(view.columns[0].reason, "free text");
  EXPECT_FALSE(view.columns[1].takes_part);
  EXPECT_EQ(view.columns[1].reason, "Left out: your choice");
  EXPECT_TRUE(view.columns_changed);
  EXPECT_EQ(view.columns_used, "2 of 4 columns used");
  EXPECT_EQ(view.left_out, (std::vector<std::string>{"id: free text", "age: Left out: your choice"}));
}

TEST(DataView, NamesOnlyTheFirstOfManyColumnsLeftOut) {
  Opened session;
  auto& columns = session.state.data->summary.subject_columns;
  columns.assign(20, identifier_column("id"));
  columns.push_back(number_column("spend"));
  const std::vector<std::string> left_out = data_view(session.state).left_out;
  ASSERT_EQ(left_out.size(), 7u);
  EXPECT_EQ(left_out.back(), "14 more: press a column to see why.");
}

TEST(DataView, SortsColumnsByAnyFieldAndKeepsTheFilesOrderOnTies) {
  Opened session;
  const auto names = [&](FileField field, bool descending) {
    apply(session.state, OrderColumns{{field, descending}}, session.sender);
    std::vector<std::string> found;
    for (const FileColumnRow& row : data_view(session.state).columns) found.push_back(row.name);
    return found;
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(names(FileField::position, true), (Names{"city", "spend", "age", "id"}));
  EXPECT_EQ(names(FileField::name, false), (Names{"age", "city", "id", "spend"}));
  EXPECT_EQ(names(FileField::missing, true), (Names{"age", "spend", "id", "city"}));
  EXPECT_EQ(names(FileField::distinct, false), (Names{"city", "age", "spend", "id"}));
  EXPECT_EQ(names(FileField::used, true), (Names{"age", "spend", "city", "id"}));
}

TEST(DataView, TellsWhereLinesAreOdd) {
  Opened session;
  session.state.data->summary.files.front().irregularities = {{Message("page.typical.text"), 2, {3, 9}},
                                                {Message("page.typical.text"), 40, {1, 2, 5}}};
  const DataView view = data_view(session.state);
  EXPECT_EQ(view.irregularities[0].where, "Lines 3 and 9");
  EXPECT_EQ(view.irregularities[1].where, "First on lines 1, 2 and 5");
}

TEST(DataView, PagesThroughTheRows) {
  Opened session;
  const std::vector<std::vector<std::string>> page(50, {"x", "31", "", "Medan"});
  session.answer(protocol::RowsRead{"subject", 0, page});
  DataView view = data_view(session.state);
  EXPECT_EQ(view.preview.range, "Rows 1–50 of 2,000");
  EXPECT_FALSE(view.preview.previous);
  EXPECT_EQ(view.preview.next, 50u);

  apply(session.state, ShowRows{1950}, session.sender);
  session.answer(protocol::RowsRead{"subject", 1950, page});
  view = data_view(session.state);
  EXPECT_EQ(view.preview.previous, 1900u);
  EXPECT_FALSE(view.preview.next);
}

TEST(DataView, SaysWhatToDoWhereThereIsNothingToCompare) {
  Opened session;
  EXPECT_TRUE(data_view(session.state).can_find);
  for (const char* name : {"age", "spend", "city"})
    apply(session.state, UseColumn{name, false}, session.sender);
  EXPECT_FALSE(data_view(session.state).can_find);
  EXPECT_FALSE(data_view(session.state).cannot_find.empty());
}

TEST(DataView, ShowsTheWholeColumnThatWasPressed) {
  Opened session;
  apply(session.state, SelectColumn{"city"}, session.sender);
  const DataView view = data_view(session.state);
  ASSERT_TRUE(view.detail);
  EXPECT_EQ(view.detail->levels[0].label, "Bandung");
  EXPECT_EQ(view.detail->levels[0].count, "900");
  EXPECT_DOUBLE_EQ(view.detail->levels[0].fraction, 1.0);
}

TEST(Effect, FollowsCohensBands) {
  EXPECT_EQ(effect_of(0.19), Effect::none);
  EXPECT_EQ(effect_of(0.2), Effect::little);
  EXPECT_EQ(effect_of(-0.5), Effect::clear);
  EXPECT_EQ(effect_of(0.8), Effect::far);
  EXPECT_EQ(effect_of(std::nan("")), Effect::none);
}

TEST(SegmentsView, SaysWhatSetsASegmentApartStrongestFirst) {
  Found session;
  const SegmentRow row = found_view(session.state).rows[0];
  ASSERT_EQ(row.apart.size(), 3u);
  EXPECT_EQ(row.apart[0], "spend far higher: 412 (average 180)");
  EXPECT_EQ(row.apart[1], "city clearly more often Medan: 81.0% (overall 30.0%)");
  EXPECT_EQ(row.apart[2], "age a little lower: 31 (average 43.2)");

  apply(session.state, SetLanguage{Language::indonesian}, session.sender);
  EXPECT_EQ(found_view(session.state).rows[0].apart[2], "age sedikit lebih rendah: 31 (rata-rata 43,2)");
}

TEST(SegmentsView, SaysSoWhereNothingSetsItApart) {
  Found session;
  session.state.found->result.summary.segments[0].top_differences.clear();
  EXPECT_EQ(found_view(session.state).rows[0].apart,
            (std::vector<std::string>{"Close to the average in every column"}));
}

TEST(SegmentsView, EveryDirectionAndStrengthHasWords) {
  for (const Language language : {Language::english, Language::indonesian}) {
    for (const double difference : {-1.0, -0.6, -0.3, 0.0, 0.3, 0.6, 1.0, std::nan("")}) {
      const std::vector<protocol::ColumnSummary> columns{number_difference("age", 1, 2, difference),
                                                         category_difference(0.5, 0.4, difference)};
      for (const std::string& text : apart_sentences(columns, {0, 1}, {}, Phrases(language)))
        EXPECT_EQ(text.find("⟦"), std::string::npos) << text;
      for (const ProfileRow& row : profile_rows(columns, {}, Phrases(language)))
        EXPECT_EQ(row.effect.find("⟦"), std::string::npos) << row.effect;
    }
  }
}

TEST(SegmentsView, SortsByAnyColumn) {
  Found session;
  session.state.found->result.summary.segments[1].silhouette = 0.9;
  session.state.found->result.summary.segments[2].silhouette = std::nan("");
  const auto sorted = [&](SegmentField field, bool descending) {
    apply(session.state, OrderSegments{{field, descending}}, session.sender);
    return letters(found_view(session.state));
  };
  EXPECT_EQ(sorted(SegmentField::letter, false), "ABC");
  EXPECT_EQ(sorted(SegmentField::letter, true), "CBA");
  EXPECT_EQ(sorted(SegmentField::size, false), "CAB");
  EXPECT_EQ(sorted(SegmentField::confidence, true), "BCA");
  EXPECT_EQ(sorted(SegmentField::revenue, true), "ABC");
  EXPECT_EQ(sorted(SegmentField::silhouette, false), "CAB");
  EXPECT_EQ(sorted(SegmentField::difference, true), "ABC");
}

TEST(SegmentsView, RowsKeepTheirSegmentWhenSorted) {
  Found session;
  apply(session.state, OrderSegments{{SegmentField::size, true}}, session.sender);
  const SegmentRow first = found_view(session.state).rows[0];
  EXPECT_EQ(first.letter, "B");
  EXPECT_EQ(first.segment, 1u);
}

struct Band {
  double silhouette;
  const char* beginning;
  bool clear;
};

TEST(Verdict, FollowsTheBandsOfKaufmanAndRousseeuw) {
  const Phrases phrases(Language::english);
  for (const Band& band :
       {Band{0.70, "The segments stand far apart", true},
        Band{0.69, "The segments are clearly separate", true},
        Band{0.50, "The segments are clearly separate", true}, Band{0.25, "The segments overlap", true},
        Band{0.249, "The groups run into each other", false}, Band{-0.1, "The groups run into", false},
        Band{std::nan(""), "How clearly separate they are cannot be told", false}}) {
    protocol::SegmentationSummary summary;
    summary.k = 3;
    summary.silhouette = band.silhouette;
    const VerdictView verdict = silhouette_verdict(summary, phrases);
    EXPECT_EQ(verdict.sentence.rfind(band.beginning, 0), 0u) << band.silhouette << ": " << verdict.sentence;
    EXPECT_EQ(verdict.clear, band.clear);
    EXPECT_EQ(verdict.detail.empty(), std::isnan(band.silhouette));
  }
}

TEST(Verdict, WhereOneSegmentHoldsNearlyEverybodyTheOthersAreOutliers) {
  protocol::SegmentationSummary summary;
  summary.k = 2;
  summary.silhouette = 0.93;
  summary.segments.resize(2);
  summary.segments[0].share = 0.998;
  summary.segments[1].share = 0.002;
  VerdictView verdict = silhouette_verdict(summary, Phrases(Language::english));
  EXPECT_EQ(verdict.sentence, "One segment holds nearly everybody; the others are outliers.");
  EXPECT_FALSE(verdict.clear);
  summary.segments[0].share = 0.002;
  summary.segments[1].share = 0.998;
  summary.has_outliers = true;
  EXPECT_NE(silhouette_verdict(summary, Phrases(Language::english)).sentence, verdict.sentence)
      << "the last is no segment";
}

TEST(Verdict, OfOneSegmentIsNoVerdictOnGroups) {
  protocol::SegmentationSummary summary;
  summary.k = 1;
  summary.silhouette = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(silhouette_verdict(summary, Phrases(Language::english)).sentence,
            "All rows are in one segment, as you chose.");
}

TEST(SegmentsView, ShowsEveryTrialAndWhyOneFailed) {
  Found session;
  const FoundView view = found_view(session.state);
  ASSERT_EQ(view.trials.size(), 3u);
  EXPECT_TRUE(view.trials[1].chosen);
  EXPECT_EQ(view.trials[1].silhouette, "0.41");
  EXPECT_EQ(view.trials[2].note, "empty");
  EXPECT_EQ(view.how_many, "Of 2 to 4 segments, 3 fit best.");
}

TEST(SegmentsView, SaysHowManyRowsWereSetAside) {
  Found session;
  EXPECT_EQ(found_view(session.state).set_aside,
            "10 of 2,000 rows have no number in a compared column and were set aside.");
  session.state.found->result.summary.rows_set_aside = 0;
  EXPECT_TRUE(found_view(session.state).set_aside.empty());
}

TEST(SegmentsView, KnowsThatTheyAreBeingLookedFor) {
  Opened session;
  apply(session.state, FindSegmentsNow{}, session.sender);
  EXPECT_TRUE(segments_view(session.state).searching);
  session.answer(segmented());
  EXPECT_FALSE(segments_view(session.state).searching);
}

TEST(SegmentsView, MarksStaleSegmentsAndKeepsThem) {
  Found session;
  EXPECT_TRUE(found_view(session.state).stale.empty());
  apply(session.state, SetSeed{3}, session.sender);
  EXPECT_FALSE(found_view(session.state).stale.empty());
  EXPECT_EQ(letters(found_view(session.state)), "ABC");
}

TEST(SegmentsView, LeavesRevenueOutWhereThereIsNone) {
  Found session;
  session.state.found->result.summary.revenue_column.clear();
  apply(session.state, SelectSegment{0}, session.sender);
  const FoundView view = found_view(session.state);
  EXPECT_FALSE(view.has_revenue);
  EXPECT_TRUE(view.segment->revenue.empty());
  EXPECT_TRUE(view.rows[0].revenue.empty());
}

TEST(MapLegend, DrawsOneArrowAColumnTheLongestFirst) {
  Found session;
  const MapLegend legend = map_legend(session.state, Phrases(Language::english));
  ASSERT_EQ(legend.arrows.size(), 3u);
  EXPECT_EQ(legend.arrows[0].name, "spend");
  EXPECT_EQ(legend.arrows[0].across, "0.95");
  EXPECT_EQ(legend.arrows[1].name, "age");
  EXPECT_EQ(legend.arrows[2].name, "city: Bandung") << "its other label is the mirror image";
  ASSERT_EQ(legend.loadings.size(), 4u);
  EXPECT_EQ(legend.loadings[3].name, "city: missing");
  EXPECT_NE(legend.summary.find("Towards spend: 0.95 across, −0.10 up."), std::string::npos) << legend.summary;
  session.state.found->map.projection = "umap";
  EXPECT_TRUE(map_legend(session.state, Phrases(Language::english)).arrows.empty());
}

TEST(PointDetail, NamesRowsFromOneAndMissingValues) {
  Found session;
  apply(session.state, HoverPoint{0}, session.sender);
  session.answer(protocol::RowDescribed{4, "B", 0.52, {{"age", "31"}, {"city", ""}}});
  const PointDetail detail = *point_detail(session.state);
  EXPECT_EQ(detail.title, "Row 5");
  EXPECT_EQ(detail.segment, 1u);
  EXPECT_EQ(detail.confidence, "52.0% confidence");
  EXPECT_EQ(detail.fields[1].second, "missing");
}

TEST(ShellView, ShowsProgressInWords) {
  Opened session;
  apply(session.state, FindSegmentsNow{}, session.sender);
  EXPECT_EQ(progress_view(session.state)->label, "Preparing the numbers");
  session.answer(protocol::ProgressMade{"stage.segment", 0.425, 1'200'000});
  EXPECT_EQ(progress_view(session.state)->detail, "42.5% · 1,200,000 rows per second");
  session.answer(protocol::Stopped{});
  EXPECT_FALSE(progress_view(session.state));
}

}  // namespace
}  // namespace ruas::ui
