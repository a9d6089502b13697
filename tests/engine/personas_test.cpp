#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

#include <gtest/gtest.h>

#include "support/recording_session.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

using ruas::testing::RecordingSession;

protocol::PersonasSummary personas_of(RecordingSession& session, protocol::DescribePersonas request = {}) {
  const auto* described = session.ask_for<protocol::PersonasDescribed>(std::move(request));
  EXPECT_NE(described, nullptr);
  return described ? described->summary : protocol::PersonasSummary();
}

protocol::PersonasSummary sample_personas(const std::string& sample, std::uint64_t seed,
                                          const std::string& language = "en") {
  RecordingSession session;
  session.ask(protocol::OpenSample{sample, language, 2000});
  protocol::FindSegments request;
  request.seed = seed;
  session.ask(request);
  return personas_of(session);
}

std::string name_of(const protocol::PersonaSummary& persona, Language language) {
  const std::string head = sentence(language, persona.head);
  return persona.qualifier.key.empty() ? head : head + " " + sentence(language, persona.qualifier);
}

/// All that is told of a persona, as one text.
std::string everything(const protocol::PersonaSummary& persona) {
  std::string all;
  for (const protocol::PersonaSectionSummary& section : persona.sections)
    for (const protocol::PersonaSentenceSummary& told : section.sentences)
      all += sentence(Language::english, told.text) + "\n";
  return all + sentence(Language::english, persona.line.text);
}

class SamplePersonas : public ::testing::TestWithParam<const char*> {};

TEST_P(SamplePersonas, KeepTheirNamesWhateverTheSeed) {
  std::vector<std::string> first;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    std::vector<std::string> names;
    for (const protocol::PersonaSummary& persona : sample_personas(GetParam(), seed).personas)
      names.push_back(name_of(persona, Language::english));
    if (seed == 1) first = names;
    EXPECT_EQ(names, first) << "seed " << seed;
  }
}

TEST_P(SamplePersonas, AreAllDifferent) {
  const protocol::PersonasSummary summary = sample_personas(GetParam(), 1);
  std::set<std::string> english, indonesian, ids, texts;
  for (const protocol::PersonaSummary& persona : summary.personas) {
    english.insert(name_of(persona, Language::english));
    indonesian.insert(name_of(persona, Language::indonesian));
    ids.insert(persona.id);
    texts.insert(everything(persona));
  }
  EXPECT_EQ(english.size(), summary.personas.size());
  EXPECT_EQ(indonesian.size(), summary.personas.size());
  EXPECT_EQ(ids.size(), summary.personas.size());
  EXPECT_EQ(texts.size(), summary.personas.size());
}

/// What is told of the personas, without the labels and headers that a file writes in its own language.
std::vector<std::string> what_is_told(const protocol::PersonasSummary& summary) {
  std::vector<std::string> told;
  for (const protocol::PersonaSummary& persona : summary.personas) {
    told.push_back(persona.head.key + " + " + persona.qualifier.key);
    told.push_back(persona.portrait.emblem + " " + persona.portrait.pattern);
    for (const protocol::PersonaSectionSummary& section : persona.sections)
      for (const protocol::PersonaSentenceSummary& each : section.sentences) told.push_back(each.text.key);
    for (const protocol::PersonaSentenceSummary& offer : persona.offers) told.push_back(offer.text.key);
  }
  return told;
}

TEST_P(SamplePersonas, AreTheSameInBothLanguages) {
  EXPECT_EQ(what_is_told(sample_personas(GetParam(), 1, "en")),
            what_is_told(sample_personas(GetParam(), 1, "id")));
}

TEST_P(SamplePersonas, TheTypicalCustomerTakesTwelveLinesAndSaysNothingTwice) {
  for (const protocol::PersonaSummary& persona : sample_personas(GetParam(), 1).personas) {
    EXPECT_LE(persona.typical.size(), 12u);
    std::set<std::string> columns;
    for (const protocol::TypicalValue& value : persona.typical) columns.insert(value.column);
    EXPECT_EQ(columns.size(), persona.typical.size());
    EXPECT_FALSE(columns.contains("Average order value") && columns.contains("average_basket"));
    EXPECT_FALSE(columns.contains("Favourite category") && columns.contains("favourite_category"));
  }
}

INSTANTIATE_TEST_SUITE_P(All, SamplePersonas, ::testing::Values("sports", "shop", "supplier"));

TEST(Personas, NeedSegments) {
  RecordingSession session;
  EXPECT_EQ(testing::failure_key(session.ask(protocol::DescribePersonas{})), "engine.no_segments");
}

/// 40 customers of one kind and 6 of another.
std::string small_segment() {
  std::string csv = "customer_id,orders,total_spent,city\n";
  for (int i = 0; i < 46; ++i) {
    const bool many = i < 40;
    csv += "C" + std::to_string(i) + "," + std::to_string(many ? 2 + i % 3 : 50 + i % 3) + "," +
           std::to_string(many ? 100 + i : 9000 + i) + "," + (i % 2 ? "Solo" : "Medan") + "\n";
  }
  return csv;
}

void segment(RecordingSession& session, const std::string& csv, std::uint32_t k) {
  session.put("f", csv);
  session.ask(protocol::OpenFile{"f", "f.csv", {}});
  protocol::FindSegments request;
  request.k = k;
  ASSERT_NE(session.ask_for<protocol::Segmented>(request), nullptr);
}

TEST(Personas, KeepBackWhatIsAboutFewCustomers) {
  RecordingSession session;
  segment(session, small_segment(), 2);

  const protocol::PersonasSummary summary = personas_of(session);
  std::size_t withheld = 0;
  for (const protocol::PersonaSummary& persona : summary.personas) {
    if (!persona.withheld) continue;
    ++withheld;
    EXPECT_EQ(persona.size, 0u);
    EXPECT_TRUE(std::isnan(persona.share));
    EXPECT_TRUE(std::isnan(persona.revenue));
    EXPECT_EQ(persona.line.text.key, persona.typical.empty() ? "persona.too_few" : "persona.size_withheld");
    for (const auto& section : persona.sections)
      for (const auto& told : section.sentences) EXPECT_EQ(told.evidence.n, 0u) << told.id;
  }
  EXPECT_EQ(withheld, 2u);  // with two segments, one gives the other away
  const auto small = std::find_if(summary.personas.begin(), summary.personas.end(),
                                  [](const auto& persona) { return persona.typical.empty(); });
  ASSERT_NE(small, summary.personas.end());
  EXPECT_EQ(name_of(*small, Language::english), "Small segment " + small->letter);
  EXPECT_EQ(name_of(*small, Language::indonesian), "Segmen kecil " + small->letter);
  EXPECT_EQ(sentence(Language::english, small->line.text),
            "Fewer than 10 customers: nothing is told about them.");
  EXPECT_EQ(small->id, "small:" + small->letter) << "nor does it say what they bought";
  EXPECT_EQ(small->portrait.emblem, "ring");
  EXPECT_TRUE(small->sections.empty());
  EXPECT_TRUE(small->offers.empty());
  EXPECT_TRUE(small->avoid.empty());
  EXPECT_TRUE(small->confidence.text.key.empty());

  const protocol::PersonasSummary open = personas_of(session, {{}, 3});
  EXPECT_TRUE(std::none_of(open.personas.begin(), open.personas.end(),
                           [](const auto& each) { return each.withheld; }));
}

TEST(Personas, TellNoRevenueWhereASegmentIsKeptBack) {
  RecordingSession session;
  std::string csv = "customer_id,orders,total_spent\n";
  for (int i = 0; i < 202; ++i) {
    const int base = i < 100 ? 10 : i < 200 ? 200 : 9000;
    csv += "C" + std::to_string(i) + "," + std::to_string(base / 5 + i % 3) + "," +
           std::to_string(base + i % 7) + "\n";
  }
  segment(session, csv, 3);
  const protocol::PersonasSummary summary = personas_of(session);
  ASSERT_TRUE(std::any_of(summary.personas.begin(), summary.personas.end(),
                          [](const auto& persona) { return !persona.withheld; }));
  for (const protocol::PersonaSummary& persona : summary.personas) {
    EXPECT_TRUE(std::isnan(persona.revenue) && std::isnan(persona.revenue_share)) << persona.letter;
    EXPECT_NE(persona.line.text.key, "persona.line_revenue") << "all less those shown is the one kept back";
    EXPECT_NE(persona.line.evidence.statistic, "share_of_revenue");
    for (const auto& [name, value] : persona.line.text.arguments)
      EXPECT_NE(name, "revenue") << "nor in the JSON";
    for (const auto& section : persona.sections)
      for (const auto& told : section.sentences)
        EXPECT_FALSE(told.evidence.statistic == "mean" && told.evidence.column == "total_spent");
    for (const protocol::PersonaSentenceSummary& offer : persona.offers)
      EXPECT_NE(offer.id, "offer.high_value");
  }
  EXPECT_TRUE(std::any_of(summary.notes.begin(), summary.notes.end(),
                          [](const Message& note) { return note.key == "persona.revenue_kept_back"; }));
}

TEST(Personas, SharesAreOfThoseInASegmentWhereSomeAreInNone) {
  std::string csv = "customer_id,age,revenue\n";
  for (int i = 0; i < 60; ++i)
    csv += "C" + std::to_string(100 + i) + "," + (i == 7 ? "" : std::to_string((i % 2 ? 60 : 20) + i % 5)) +
           "," + std::to_string(i % 2 ? 900 : 100) + "\n";
  RecordingSession session;
  segment(session, csv, 2);
  const protocol::PersonasSummary summary = personas_of(session);
  ASSERT_EQ(summary.notes.size(), 1u);
  EXPECT_EQ(summary.notes[0].key, "persona.not_counted");
  for (const protocol::PersonaSummary& persona : summary.personas)
    EXPECT_EQ(persona.line.text.key, "persona.line_revenue_segmented");
}

TEST(Personas, TheTypicalCustomerIsMasked) {
  for (const protocol::PersonaSummary& persona : sample_personas("shop", 1).personas) {
    ASSERT_FALSE(persona.typical.empty());
    EXPECT_EQ(persona.typical[0].column, "customer_id");
    EXPECT_EQ(sentence(Language::english, persona.typical[0].value), "W•••");
    for (const protocol::TypicalValue& value : persona.typical) EXPECT_NE(value.column, "name");
  }
}

TEST(Personas, TheUsersOwnWordsStandInTheirPlaceAndSurviveANewSearch) {
  RecordingSession session;
  session.ask(protocol::OpenSample{"shop", "en", 2000});
  session.ask(protocol::FindSegments{});
  const protocol::PersonasSummary before = personas_of(session);
  const protocol::PersonaSummary& first = before.personas[0];
  const std::string sentence_id = first.sections[0].sentences[0].id;
  const protocol::DescribePersonas edited{
      {{first.id, sentence_id, "They are in their forties."}, {"gone", sentence_id, "X"}}, 10};
  ASSERT_NE(session.ask_for<protocol::SegmentsEdited>(
                protocol::EditSegments{{{"rename", {first.letter}, "Our best friends"}}}),
            nullptr);

  protocol::FindSegments again;
  again.seed = 9;
  session.ask(again);
  const protocol::PersonasSummary after = personas_of(session, edited);
  const auto persona = std::find_if(after.personas.begin(), after.personas.end(),
                                    [&](const auto& each) { return each.id == first.id; });
  ASSERT_NE(persona, after.personas.end());
  EXPECT_EQ(persona->edited_name, "Our best friends") << "the name of the segment";
  EXPECT_EQ(persona->sections[0].sentences[0].edited, "They are in their forties.");
  EXPECT_EQ(persona->head, first.head);  // what was measured is still there
  EXPECT_EQ(std::count_if(after.notes.begin(), after.notes.end(),
                          [](const Message& note) { return note.key == "persona.edit_without_place"; }),
            1);
}

TEST(Personas, SpeakIndonesianOverIndonesianFiles) {
  const protocol::PersonasSummary summary = sample_personas("supplier", 1, "id");
  for (const protocol::PersonaSummary& persona : summary.personas)
    EXPECT_EQ(name_of(persona, Language::indonesian).find("⟦"), std::string::npos);
  EXPECT_EQ(summary.personas[0].head.key, "persona.head_party");
}

/// Money is told in the file's own currency.
TEST(Personas, TellMoneyInTheCurrencyOfTheFile) {
  std::string csv = "pelanggan;total belanja\n";
  for (int i = 0; i < 40; ++i)
    csv += "P" + std::to_string(1000 + i) + ";Rp " + (i < 20 ? "1.250." : "90.") + std::to_string(100 + i) +
           "\n";
  RecordingSession session;
  segment(session, csv, 2);
  const protocol::PersonasSummary summary = personas_of(session);
  bool found = false;
  for (const auto& section : summary.personas[0].sections)
    for (const auto& told : section.sentences)
      found |= sentence(Language::indonesian, told.text).find("Rp1,25 juta") != std::string::npos;
  EXPECT_TRUE(found);
}

TEST(Personas, SayHowManyCustomersAreNotCounted) {
  const std::string none = "C100,,,Solo\nC101,,,Medan\n";  // without numbers, and so without a segment
  for (const std::string& more : {none, std::string()}) {
    RecordingSession session;
    segment(session, small_segment() + more, 2);
    std::vector<std::string> notes;
    for (const Message& note : personas_of(session, {{}, 3}).notes)
      notes.push_back(sentence(Language::english, note));
    const std::vector<std::string> expected{"2 customers without a segment are not counted here."};
    EXPECT_EQ(notes, more.empty() ? std::vector<std::string>() : expected);
  }
}

/// 300 orders; `product` says what the order of that number is of, P0, P1 or P2, and what else its line holds.
std::string orders_of(const std::string& header, const std::function<std::string(int order, int product)>& product) {
  std::string orders = "customer_id,date,amount," + header + "\n";
  for (int i = 0; i < 300; ++i) {
    const int customer = i % 50, month = i / 50;
    orders += "C" + std::to_string(customer) + ",2024-0" + std::to_string(1 + month) + "-1" +
              std::to_string(i % 9) + "," + std::to_string(10 + i % 7) + "," +
              product(i, customer < 25 ? month % 2 : month == 0 ? 1 : 2) + "\n";
  }
  return orders;
}

/// Columns and labels of everything the personas say; `products`, where there is any, is a second file.
std::string columns_told(const std::string& orders, const std::string& products = {}) {
  RecordingSession session;
  session.put("orders", orders);
  session.ask(protocol::OpenFile{"orders", "orders.csv", {}});
  if (!products.empty()) {
    session.put("products", products);
    session.ask(protocol::OpenFile{"products", "products.csv", {}, true});
  }
  protocol::FindSegments request;
  request.k = 2;
  session.ask(request);
  std::string columns;
  for (const protocol::PersonaSummary& persona : personas_of(session).personas)
    for (const protocol::PersonaSectionSummary& section : persona.sections)
      for (const protocol::PersonaSentenceSummary& told : section.sentences)
        columns += told.evidence.column + ": " + told.evidence.level + "\n";
  return columns;
}

TEST(Personas, CategoriesAreNamedAndNotNumbered) {
  const std::string orders =
      orders_of("ProductID", [](int, int product) { return "P" + std::to_string(product); });
  const std::string named = columns_told(orders, "ProductID,Product Name\nP0,Tea\nP1,Rice\nP2,Soap\n");
  EXPECT_NE(named.find(": Soap\n"), std::string::npos) << named;
  EXPECT_EQ(named.find(": P2\n"), std::string::npos) << named;
  const std::string shared = columns_told(orders, "ProductID,Product Name\nP0,Tea\nP1,Soap\nP2,Soap\n");
  EXPECT_NE(shared.find(": P2\n"), std::string::npos) << "one name for two products would add them up\n"
                                                      << shared;
}

TEST(Personas, CodesAreNamedThoughSomeNamesAreForgotten) {
  const std::vector<std::string> names{"Tea", "Rice", "Soap"};
  const auto told = [&](int forgotten_of_100) {
    return columns_told(orders_of("StockCode,Description", [&](int order, int product) {
      const bool forgotten = order % 100 < forgotten_of_100;
      return "P" + std::to_string(product) + "," + (forgotten ? "" : names[static_cast<std::size_t>(product)]);
    }));
  };
  EXPECT_NE(told(3).find(": Soap\n"), std::string::npos);
  EXPECT_EQ(told(3).find(": P2\n"), std::string::npos);
  EXPECT_NE(told(20).find(": P2\n"), std::string::npos) << "too many would be without a name";
}

}  // namespace
}  // namespace ruas
