#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "support/real_data.hpp"
#include "support/recording_session.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

using ruas::testing::failure_key;
using ruas::testing::RecordingSession;

void open_sample(RecordingSession& session, const std::string& sample = "shop", const std::string& language = "en") {
  session.ask(protocol::OpenSample{sample, language, 2000});
  ASSERT_NE(session.ask_for<protocol::Segmented>(protocol::FindSegments{}), nullptr);
}

void open_text(RecordingSession& session, const std::string& csv) {
  session.put("f", csv);
  session.ask(protocol::OpenFile{"f", "f.csv", {}});
  protocol::FindSegments request;
  request.k = 2;
  ASSERT_NE(session.ask_for<protocol::Segmented>(request), nullptr);
}

protocol::CampaignSummary measured(RecordingSession& session, const protocol::MeasureCampaign& request) {
  const auto* answer = session.ask_for<protocol::CampaignMeasured>(request);
  EXPECT_NE(answer, nullptr) << failure_key(session.events().back().answer);
  return answer ? answer->summary : protocol::CampaignSummary();
}

/// Why results could not be measured; there is always something to choose from then.
std::string refused_key(RecordingSession& session, const protocol::MeasureCampaign& request) {
  const protocol::CampaignSummary summary = measured(session, request);
  EXPECT_FALSE(summary.file_columns.empty());
  return summary.refused.key;
}

protocol::MeasureCampaign results(const std::string& file, protocol::ResultColumns columns = {}) {
  protocol::MeasureCampaign request;
  request.file = request.name = file;
  request.columns = std::move(columns);
  return request;
}

// golden.json was computed independently; its intervals are difference ± 1.96 standard errors.
void expect_golden(const protocol::EffectSummary& found, const nlohmann::json& golden) {
  constexpr double kZ = 1.959963984540054;
  const auto expect = [&](double difference, double error, const nlohmann::json& of) {
    EXPECT_NEAR(difference, of["uplift"].get<double>(), 1e-6) << found.group;
    EXPECT_NEAR(error, of["se_welch"].get<double>(), 1e-6) << found.group;
    EXPECT_NEAR(difference - kZ * error, of["ci95"][0].get<double>(), 1e-6) << found.group;
    EXPECT_NEAR(difference + kZ * error, of["ci95"][1].get<double>(), 1e-6) << found.group;
  };
  EXPECT_EQ(found.treated, golden["visit"]["n_treated"].get<std::uint64_t>());
  EXPECT_EQ(found.control, golden["visit"]["n_control"].get<std::uint64_t>());
  expect(found.difference, found.standard_error, golden["visit"]);
  expect(found.spend.difference, found.spend.standard_error, golden["spend"]);
  EXPECT_NEAR(found.low, found.difference - kZ * found.standard_error, 3e-3);  // Newcombe's is another interval, but near
}

TEST(Hillstrom, EffectsAreThoseOfTheReference) {
  RUAS_NEEDS_REAL_DATA();
  const nlohmann::json golden = testing::read_golden()["datasets"]["hillstrom"];
  RecordingSession session;
  session.put("h", testing::read_real_file("hillstrom/hillstrom.csv"));
  for (const std::string group : {"history_segment", "channel", "zip_code"}) {
    if (!golden["by"].contains(group)) continue;
    for (const std::string arm : {"Mens E-Mail", "Womens E-Mail"}) {
      const protocol::CampaignSummary summary =
          measured(session, results("h", {"", "segment", arm, "No E-Mail", "visit", "spend", group}));
      expect_golden(summary.all, golden["overall"][arm]);
      ASSERT_EQ(summary.groups.size(), golden["by"][group].size());
      for (const protocol::EffectSummary& effect : summary.groups) expect_golden(effect, golden["by"][group][effect.group][arm]);
    }
  }
}

/// The campaign that comes with the sample, for the customers of the session.
protocol::CampaignSummary measured_sample(RecordingSession& session, const std::string& sample = "shop",
                                          const std::string& language = "en") {
  open_sample(session, sample, language);
  protocol::MeasureCampaign request;
  request.sample = sample;
  return measured(session, request);
}

TEST(Campaign, TheSamplesTruthCanBeFound) {
  RecordingSession session;
  const protocol::CampaignSummary summary = measured_sample(session);
  ASSERT_EQ(summary.groups.size(), 4u);
  EXPECT_EQ(summary.groups[1].group, "B");  // the bargain hunters
  EXPECT_LT(summary.groups[1].adjusted_p, 0.01);
  EXPECT_EQ(summary.groups[1].verdict.key, "campaign.worked");
  EXPECT_GT(summary.groups[1].low, 0.02);
  EXPECT_NE(summary.groups[2].verdict.key, "campaign.worked");  // bought once: nothing changed
  EXPECT_LT(summary.all.p, 0.05);
  EXPECT_TRUE(summary.all.spend.known);
}

TEST(Campaign, TheSamplesTruthIsSaidAndInsideWhatWasMeasured) {
  RecordingSession session;
  const protocol::CampaignSummary summary = measured_sample(session);
  const auto truth = std::find_if(summary.notes.begin(), summary.notes.end(),
                                  [](const Message& note) { return note.key == "campaign.truth_planted"; });
  ASSERT_NE(truth, summary.notes.end());
  double all = 0;
  for (const auto& [name, value] : truth->arguments)
    if (name == "all") all = std::get<double>(value);
  EXPECT_NEAR(all, 0.32 * 0.05 + 0.2 * 0.25, 1e-12);
  EXPECT_LT(summary.all.low, all);
  EXPECT_GT(summary.all.high, all);
}

TEST(Campaign, WhoIsInNoSegmentIsCountedAndSaid) {
  RecordingSession session;
  const protocol::CampaignSummary summary = measured_sample(session);
  std::uint64_t in_groups = 0;
  for (const protocol::EffectSummary& effect : summary.groups) in_groups += effect.treated + effect.control;
  EXPECT_EQ(in_groups + summary.without_group, summary.all.treated + summary.all.control);
  EXPECT_GT(summary.without_group, 0u);
  const auto* split = session.ask_for<protocol::CampaignSplit>(protocol::SplitCampaign{});
  ASSERT_NE(split, nullptr);
  EXPECT_EQ(split->summary.without_segment, summary.without_group);
  EXPECT_EQ(split->summary.customers + split->summary.without_segment, 2000u);
}

TEST(Campaign, SaysWhichWordsCountedAsTreated) {
  RecordingSession session;
  session.put("m", "mail,visit,region\nMens,1,N\nWomens,0,S\nNo mail,0,N\nNo mail,1,S\n");
  const protocol::CampaignSummary refused = measured(session, results("m"));
  EXPECT_EQ(refused.refused.key, "campaign.no_arms");
  ASSERT_EQ(refused.file_columns.size(), 3u);
  EXPECT_EQ(refused.file_columns[0].name, "mail");
  EXPECT_EQ(refused.file_columns[0].labels, (std::vector<std::string>{"Mens", "Womens", "No mail"}));
  const protocol::CampaignSummary summary = measured(session, results("m", {"", "mail", "", "", "", "", "region"}));
  ASSERT_GE(summary.read_as.size(), 3u);
  EXPECT_EQ(sentence(Language::english, summary.read_as[0]),
            "Who was treated is read from “mail”: “Mens”, “Womens” treated, “No mail” left alone.");
  EXPECT_EQ(summary.read_as.back().key, "campaign.read_group");
}

TEST(Campaign, AnotherSampleOfTheCampaignThatDidNothing) {
  RecordingSession session;
  EXPECT_EQ(measured_sample(session, "sports", "id").all.verdict.key, "campaign.not_shown");
}

TEST(Campaign, SplitsEverySegmentAndTellsItsPower) {
  RecordingSession session;
  open_sample(session);
  const auto* split = session.ask_for<protocol::CampaignSplit>(protocol::SplitCampaign{{0.2, 3, 0.1, {"A", "B"}}});
  ASSERT_NE(split, nullptr);
  const protocol::SplitSummary& summary = split->summary;
  EXPECT_EQ(summary.customers, summary.treat + summary.hold + summary.out);
  for (const protocol::SplitSegment& segment : summary.segments) {
    const bool chosen = segment.letter < "C";
    EXPECT_EQ(segment.hold > 0, chosen) << segment.letter;
    const double asked = static_cast<double>(segment.hold + segment.treat);
    EXPECT_NEAR(static_cast<double>(segment.hold), chosen ? 0.2 * asked : 0, 0.51);
    EXPECT_EQ(std::isnan(segment.detectable), !chosen);
    EXPECT_EQ(segment.can_be_seen, segment.detectable <= 0.1) << segment.letter;
  }
  EXPECT_NE(std::find(summary.fields.begin(), summary.fields.end(), "days_since"), summary.fields.end());
  EXPECT_EQ(std::find(summary.fields.begin(), summary.fields.end(), "hari_sejak"), summary.fields.end());
}

TEST(Campaign, WhatWasSplitIsMeasuredFromAListOfResponders) {
  RecordingSession session;
  open_sample(session);
  session.ask(protocol::SplitCampaign{{0.5, 1, 0.05, {}}});
  session.ask(protocol::ExportSplit{});
  const std::string split = session.exported();
  EXPECT_TRUE(split.starts_with("customer_id,segment,group\r\n"));
  // Everybody treated whose number ends in 7 responds, and nobody else.
  std::string responders = "customer_id,spent\n";
  std::size_t count = 0;
  for (std::size_t at = split.find('\n') + 1; at < split.size(); at = split.find('\n', at) + 1) {
    const std::string line = split.substr(at, split.find('\r', at) - at);
    const std::string id = line.substr(0, line.find(','));
    if (line.ends_with(",treat") && id.back() == '7') {
      responders += id + ",100\n";
      ++count;
    }
  }
  session.put("r", responders + "STRANGER,5\n");
  session.put("s", split);
  const protocol::CampaignSummary here = measured(session, results("r"));
  EXPECT_EQ(here.all.treated_responses, count);
  EXPECT_EQ(here.all.control_responses, 0u);
  EXPECT_EQ(here.groups.size(), 4u);
  EXPECT_TRUE(std::any_of(here.notes.begin(), here.notes.end(), [](const Message& m) { return m.key == "campaign.not_in_split"; }));

  // The same from the split file, in another session.
  RecordingSession other;
  other.put("r", responders + "STRANGER,5\n");
  other.put("s", split);
  protocol::MeasureCampaign request = results("r");
  request.split_file = "s";
  const protocol::CampaignSummary there = measured(other, request);
  EXPECT_EQ(there.all.treated_responses, here.all.treated_responses);
  EXPECT_EQ(there.groups.size(), here.groups.size());
  EXPECT_DOUBLE_EQ(there.all.difference, here.all.difference);
  EXPECT_DOUBLE_EQ(there.groups[0].p, here.groups[0].p);
}

TEST(Campaign, CustomersWithoutANumberAreCalledByTheirRow) {
  std::string csv = "orders,total_spent\n";
  for (int i = 0; i < 80; ++i)
    csv += std::to_string(i % 2 == 0 ? 1 + i % 3 : 20 + i % 3) + "," + std::to_string(i % 2 == 0 ? 50 + i : 5000 + i) + "\n";
  RecordingSession session;
  open_text(session, csv);
  const auto* split = session.ask_for<protocol::CampaignSplit>(protocol::SplitCampaign{{0.5, 1, 0.05, {}}});
  ASSERT_NE(split, nullptr);
  EXPECT_EQ(split->summary.customer_column, "row");
  ASSERT_FALSE(split->summary.notes.empty());
  EXPECT_EQ(split->summary.notes[0].key, "campaign.called_by_row");
  session.ask(protocol::ExportSplit{});
  const std::string lines = session.exported();
  EXPECT_TRUE(lines.starts_with("row,segment,group\r\n1,"));
  EXPECT_NE(lines.find("\r\n80,"), std::string::npos);
  EXPECT_EQ(lines.find("\r\n0,"), std::string::npos) << "the first below the header is 1";
  std::string responders = "row\n";
  std::size_t count = 0;
  for (std::size_t at = lines.find('\n') + 1; at < lines.size(); at = lines.find('\n', at) + 1)
    if (lines.substr(at, lines.find('\r', at) - at).ends_with(",treat") && ++count % 2 == 0)
      responders += lines.substr(at, lines.find(',', at) - at) + "\n";
  session.put("r", responders);
  const protocol::CampaignSummary found = measured(session, results("r"));
  EXPECT_EQ(found.all.treated, count);
  EXPECT_EQ(found.all.treated_responses, count / 2);
  EXPECT_EQ(found.all.control_responses, 0u);
  session.put("numbered", "customer_id\n1\n2\n3\n");
  EXPECT_EQ(refused_key(session, results("numbered")), "campaign.no_id_column") << "a customer's number is no row";
}

TEST(Campaign, RowsAreThoseOfTheFileAlsoWhereSomeWereLeftOut) {
  std::string csv = "orders,total_spent\n1,50\n1,50\n1,50\n";  // twice the same as the first
  for (int i = 0; i < 40; ++i) csv += std::to_string(2 + i) + "," + std::to_string(100 + (i % 2) * 5000 + i) + "\n";
  RecordingSession session;
  session.put("f", csv);
  session.ask(protocol::OpenFile{"f", "f.csv", {}});
  protocol::Plan plan;
  plan.fixes.push_back({"leave_rows_out_twice", "", 0, 0, "", {}});
  session.ask(protocol::SetPlan{plan});
  protocol::FindSegments request;
  request.k = 2;
  ASSERT_NE(session.ask_for<protocol::Segmented>(request), nullptr) << failure_key(session.events().back().answer);
  session.ask(protocol::SplitCampaign{{0.5, 1, 0.05, {}}});
  session.ask(protocol::ExportSplit{});
  const std::string lines = session.exported();
  EXPECT_NE(lines.find("\n43,"), std::string::npos) << lines;
  EXPECT_EQ(lines.find("\n2,"), std::string::npos) << lines;
}

TEST(Campaign, ProblemsAreSaidAndLeaveEverythingAsItWas) {
  RecordingSession session;
  EXPECT_EQ(failure_key(session.ask(protocol::SplitCampaign{})), "engine.no_segments");
  EXPECT_EQ(failure_key(session.ask(protocol::ExportMessages{})), "engine.no_segments");
  open_sample(session);
  EXPECT_EQ(failure_key(session.ask(protocol::ExportSplit{})), "engine.no_split");
  EXPECT_EQ(failure_key(session.ask(protocol::SplitCampaign{{0, 1, 0.05, {}}})), "campaign.no_holdout");
  EXPECT_EQ(failure_key(session.ask(protocol::SplitCampaign{{0.1, 1, 0, {}}})), "campaign.no_rate");
  session.put("strangers", "customer_id,responded\nX1,1\nX2,0\n");
  EXPECT_EQ(refused_key(session, results("strangers")), "campaign.no_arms");
  session.ask(protocol::SplitCampaign{});
  EXPECT_EQ(refused_key(session, results("strangers")), "campaign.no_match");
  EXPECT_EQ(refused_key(session, results("strangers", {"nobody", "", "", "", "", "", ""})), "campaign.no_such_column");
  session.put("three", "customer_id,group,responded\nX1,a,1\nX2,b,0\nX3,c,0\n");
  EXPECT_EQ(refused_key(session, results("three")), "campaign.which_arms");
  session.put("one", "customer_id,group,responded\nX1,treat,1\nX2,treat,0\nX3,hold,\n");
  EXPECT_EQ(refused_key(session, results("one", {"", "", "treat", "control", "", "", ""})), "campaign.arm_unknown");
  EXPECT_NE(session.ask_for<protocol::PersonasDescribed>(protocol::DescribePersonas{}), nullptr);
}

std::string reachable_customers() {
  std::string csv = "customer_id,name,email,consent,orders,total_spent\n";
  for (int i = 0; i < 60; ++i)
    csv += "C" + std::to_string(100 + i) + ",Siti " + std::string{static_cast<char>('A' + i % 26), static_cast<char>('a' + i / 26)} + ",siti" + std::to_string(i) + "@contoh.co.id," +
           (i % 4 == 0 ? "no" : "yes") + "," + std::to_string(i < 30 ? 1 + i % 3 : 20 + i % 3) + "," +
           std::to_string(i < 30 ? 50 + i : 5000 + i) + "\n";
  return csv;
}

TEST(Campaign, WhoDidNotAgreeIsNeitherTreatedNorWrittenTo) {
  RecordingSession session;
  open_text(session, reachable_customers());
  const auto* split = session.ask_for<protocol::CampaignSplit>(protocol::SplitCampaign{{0.5, 1, 0.05, {}}});
  ASSERT_NE(split, nullptr);
  EXPECT_EQ(split->summary.out, 15u);
  session.ask(protocol::ExportMessages{{{"", "Halo {first_name}"}}, ""});
  const std::string& csv = session.exported();
  EXPECT_TRUE(csv.starts_with("customer_id,email,segment,message\r\n"));
  EXPECT_NE(csv.find("@contoh.co.id,"), std::string::npos);
  EXPECT_NE(csv.find(",Halo Siti\r\n"), std::string::npos);
  EXPECT_EQ(csv.find("C100,"), std::string::npos);  // said no
}

TEST(Messages, ArePreviewedMaskedAndGapsAreCounted) {
  RecordingSession session;
  open_sample(session);
  const auto* preview = session.ask_for<protocol::MessagesPreviewed>(
      protocol::PreviewMessages{{{"", "Hello {name}, {favourite_category}!"}, {"B", "Sale in {city}"}}, 2});
  ASSERT_NE(preview, nullptr);
  const protocol::MessagesSummary& summary = preview->summary;
  EXPECT_TRUE(summary.error.key.empty());
  ASSERT_EQ(summary.previews.size(), 8u);
  EXPECT_EQ(summary.previews[0].letter, "A");
  EXPECT_NE(summary.previews[0].text.find("•••"), std::string::npos);
  EXPECT_TRUE(summary.previews[2].text.starts_with("Sale in "));
  ASSERT_EQ(summary.notes.size(), 1u);  // some have no city
  EXPECT_EQ(summary.notes[0].key, "campaign.field_missing");
  EXPECT_LT(summary.written, 1948u);
}

TEST(Messages, AnUnknownFieldIsAnErrorWithItsPlace) {
  RecordingSession session;
  open_sample(session);
  const auto* preview = session.ask_for<protocol::MessagesPreviewed>(protocol::PreviewMessages{{{"B", "Hello\n{nmae}"}}, 1});
  ASSERT_NE(preview, nullptr);
  EXPECT_EQ(preview->summary.error_letter, "B");
  EXPECT_EQ(sentence(Language::english, preview->summary.error),
            "Line 2, column 1: no field is called “nmae”. Did you mean “name”?");
  EXPECT_EQ(failure_key(session.ask(protocol::ExportMessages{{{"", "{nmae}"}}, ""})), "campaign.template_unknown_field_near");
}

TEST(Messages, CallByTheFirstNameAlone) {
  RecordingSession session;
  open_sample(session);
  session.ask(protocol::ExportMessages{{{"", "Hello {first_name}!"}}, ""});
  const std::string& csv = session.exported();
  std::size_t messages = 0;
  for (std::size_t at = csv.find(",Hello "); at != std::string::npos; at = csv.find(",Hello ", at + 1), ++messages)
    EXPECT_EQ(csv.substr(at + 7, csv.find('!', at) - at - 7).find(' '), std::string::npos);
  EXPECT_GT(messages, 1000u);
}

TEST(Messages, AreNeverFormulas) {
  RecordingSession session;
  open_sample(session);
  session.ask(protocol::ExportMessages{{{"", "=HYPERLINK(\"x\") {first_name}"}}, "B"});
  EXPECT_NE(session.exported().find(",\"'=HYPERLINK("), std::string::npos);
  EXPECT_EQ(session.exported().find(",\"=HYPERLINK("), std::string::npos);
}

TEST(Messages, SpeakTheLanguageOfTheReader) {
  RecordingSession session;
  open_sample(session, "shop", "id");
  session.ask(protocol::ExportMessages{{{"", "Halo {nama_depan}, {total_belanja} sejak {pembelian_terakhir}, {porsi_promo}"}}, "A"});
  const std::string& csv = session.exported();
  EXPECT_TRUE(csv.starts_with("id_pelanggan,segmen,pesan\r\n"));
  EXPECT_NE(csv.find("3.505.800 sejak 15 Sep 2024"), std::string::npos);
}

TEST(Personas, HaveOffersWithReasonsAndAChannel) {
  RecordingSession session;
  open_sample(session);
  const auto* described = session.ask_for<protocol::PersonasDescribed>(protocol::DescribePersonas{});
  ASSERT_NE(described, nullptr);
  for (const protocol::PersonaSummary& persona : described->summary.personas) {
    ASSERT_FALSE(persona.offers.empty());
    ASSERT_EQ(persona.offers.size(), persona.avoid.size());
    for (const auto& offer : persona.offers) {
      EXPECT_TRUE(offer.id.starts_with("offer."));
      EXPECT_TRUE(!offer.known || offer.evidence.n > 0);
      EXPECT_EQ(sentence(Language::english, offer.text).find("⟦"), std::string::npos) << offer.id;
    }
    EXPECT_FALSE(persona.channel.text.key.empty());
  }
  EXPECT_EQ(described->summary.personas[1].offers[0].id, "offer.bargains");
}

}  // namespace
}  // namespace ruas
