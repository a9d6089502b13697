#include "personas/personas.hpp"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

#include "base/random.hpp"
#include "personas/people.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::name_in;
using testing::numbers;
using testing::People;
using testing::segments;
using testing::table;
using testing::told;

/// Two groups of thirty: bargain hunters with small orders, and regulars with large ones.
People two_groups() {
  std::vector<double> promotion, orders, basket, total;
  std::vector<std::string> interest;
  std::vector<std::uint8_t> labels;
  for (int i = 0; i < 60; ++i) {
    const bool first = i < 30;
    promotion.push_back((first ? 0.8 : 0.1) + 0.001 * (i % 5));
    orders.push_back(first ? 2 + i % 2 : 9 + i % 3);
    basket.push_back(first ? 100 + i : 900 + i);
    total.push_back(orders.back() * basket.back());
    interest.push_back(i % 3 == 0 ? "Tea" : first ? "Football" : "Tennis");
    labels.push_back(first ? 0 : 1);
  }
  return {table({numbers("promotion_share", promotion), numbers("orders", orders),
                 numbers("average_basket", basket), numbers("total_spent", total),
                 categories("interest", interest)}),
          segments(2, labels),
          3,
          {}};
}

TEST(Personas, AreNamedAfterTheTwoTraitsThatSetThemApart) {
  const std::vector<Persona> personas = two_groups().personas();
  ASSERT_EQ(personas.size(), 2u);
  EXPECT_EQ(personas[0].name.id, "promotions_high+order_value_low");
  EXPECT_EQ(name_in(Language::english, personas[0]), "Bargain hunters with small orders");
  EXPECT_EQ(name_in(Language::indonesian, personas[0]), "Pemburu promo yang belanjanya sedikit-sedikit");
  EXPECT_NE(personas[0].name.id, personas[1].name.id);
}

TEST(Personas, EverySentenceHasItsNumberItsCountAndWhatItIsComparedWith) {
  const std::vector<Persona> personas = two_groups().personas();
  std::size_t sentences = 0;
  for (const Persona& persona : personas)
    for (const PersonaSection& section : persona.sections)
      for (const PersonaSentence& told : section.sentences) {
        if (!told.known) continue;
        ++sentences;
        EXPECT_FALSE(told.evidence.column.empty());
        EXPECT_EQ(told.evidence.n, 30u);
        EXPECT_EQ(told.evidence.n_all, 60u);
        EXPECT_TRUE(std::isfinite(told.evidence.value));
        EXPECT_TRUE(std::isfinite(told.evidence.all));
        EXPECT_EQ(sentence(Language::english, told.text).find("⟦"), std::string::npos) << told.text.key;
        EXPECT_EQ(sentence(Language::indonesian, told.text).find("⟦"), std::string::npos) << told.text.key;
      }
  EXPECT_EQ(sentences, 10u);
  const Evidence orders = told(personas[1], Section::how)[0].evidence;
  EXPECT_EQ(orders.statistic, Statistic::mean);  // promotion_share
  EXPECT_NEAR(orders.value, 0.102, 1e-12);
  EXPECT_NEAR(orders.all, 0.452, 1e-12);
}

TEST(Personas, SharesOfCustomersAndRevenueAddUp) {
  const std::vector<Persona> personas = two_groups().personas();
  EXPECT_EQ(personas[0].size, 30u);
  EXPECT_DOUBLE_EQ(personas[0].share + personas[1].share, 1);
  EXPECT_DOUBLE_EQ(personas[0].revenue_share + personas[1].revenue_share, 1);
  EXPECT_EQ(personas[0].line.text.key, "persona.line_revenue");
}

TEST(Personas, SayWhatTheDataCannotSay) {
  const Persona persona = two_groups().personas()[0];
  for (const Section section :
       {Section::who, Section::where, Section::motivation_intrinsic, Section::motivation_extrinsic}) {
    const std::vector<PersonaSentence> sentences = told(persona, section);
    ASSERT_EQ(sentences.size(), 1u);
    EXPECT_FALSE(sentences[0].known);
    EXPECT_TRUE(sentences[0].text.key.starts_with("persona.unknown_"));
  }
  EXPECT_TRUE(told(persona, Section::business).empty());
}

TEST(Personas, SpeakOfMotivesOnlyWhereAColumnIsMappedToThem) {
  People people = two_groups();
  people.mapped = {{"interest", Criterion::motivation_intrinsic}};
  const Persona persona = people.personas()[0];
  ASSERT_TRUE(told(persona, Section::motivation_intrinsic)[0].known);
  EXPECT_EQ(told(persona, Section::motivation_intrinsic)[0].evidence.column, "interest");
  EXPECT_FALSE(told(persona, Section::interests)[0].known);
  EXPECT_FALSE(told(persona, Section::motivation_extrinsic)[0].known);
}

TEST(Personas, WithoutRevenueNothingIsSaidOfIt) {
  People people = two_groups();
  people.revenue = -1;
  const Persona persona = people.personas()[0];
  EXPECT_EQ(persona.line.text.key, "persona.line");
  EXPECT_TRUE(std::isnan(persona.revenue));
}

TEST(Personas, NegativeRevenueHasNoShares) {
  People people = two_groups();
  std::vector<Column> columns = people.table.columns();
  for (double& value : std::get<NumberColumn>(columns[3].values).values) value = -value;
  people.table = Table(columns, people.table.rows());
  const Persona persona = people.personas()[0];
  EXPECT_EQ(persona.line.text.key, "persona.line");
  EXPECT_TRUE(std::isnan(persona.revenue_share));
  EXPECT_LT(persona.revenue, 0);
}

TEST(Personas, OneCustomerOneSegment) {
  const People people{
      table({numbers("orders", {3}), categories("city", {"Solo"})}), segments(1, {0}), -1, {}};
  const std::vector<Persona> personas = people.personas();
  ASSERT_EQ(personas.size(), 1u);
  EXPECT_EQ(personas[0].typical_row, 0u);
  EXPECT_EQ(name_in(Language::english, personas[0]), "Customers like all others (A)");
}

TEST(Personas, AnEmptySegmentHasNoTypicalCustomerAndNoNumbers) {
  const People people{table({numbers("orders", {3, 4, 5})}), segments(2, {0, 0, 0}), -1, {}};
  const std::vector<Persona> personas = people.personas();
  EXPECT_EQ(personas[1].typical_row, SIZE_MAX);
  EXPECT_EQ(personas[1].size, 0u);
  for (const PersonaSection& section : personas[1].sections) EXPECT_FALSE(section.sentences[0].known);
}

TEST(Personas, LabelsInAnyScriptAreSpoken) {
  std::vector<std::string> city;
  std::vector<std::uint8_t> labels;
  for (int i = 0; i < 40; ++i) {
    city.push_back(i < 20 ? "東京" : "القاهرة");
    labels.push_back(i < 20 ? 0 : 1);
  }
  const People people{table({categories("city", city)}), segments(2, labels), -1, {}};
  const std::vector<Persona> personas = people.personas();
  EXPECT_EQ(name_in(Language::english, personas[0]), "Customers from 東京");
  EXPECT_EQ(name_in(Language::indonesian, personas[1]), "Pelanggan dari القاهرة");
}

/// Many segments over few columns: names run out, and still all differ.
TEST(Personas, NamesAlwaysDiffer) {
  Random random(3);
  for (const std::size_t k : {2u, 7u, 12u, 50u}) {
    std::vector<double> orders, basket;
    std::vector<std::string> category;
    std::vector<std::uint8_t> labels;
    for (std::size_t i = 0; i < 2000; ++i) {
      labels.push_back(static_cast<std::uint8_t>(i % k));
      orders.push_back(static_cast<double>(1 + random.below(4) + labels.back() % 3));
      basket.push_back(50.0 * (labels.back() % 5) + static_cast<double>(random.below(100)));
      category.push_back(std::string(1, static_cast<char>('a' + (labels.back() + random.below(2)) % 4)));
    }
    const People people{table({numbers("orders", orders), numbers("average_basket", basket),
                               categories("favourite_category", category)}),
                        segments(k, labels),
                        -1,
                        {}};
    std::set<std::string> english, indonesian, ids;
    for (const Persona& persona : people.personas()) {
      english.insert(name_in(Language::english, persona));
      indonesian.insert(name_in(Language::indonesian, persona));
      ids.insert(persona.name.id);
    }
    EXPECT_EQ(english.size(), k);
    EXPECT_EQ(indonesian.size(), k);
    EXPECT_EQ(ids.size(), k);
  }
}

TEST(Personas, AreTheSameOnAnyNumberOfThreads) {
  const std::vector<Persona> one = two_groups().personas(1);
  const std::vector<Persona> four = two_groups().personas(4);
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].name, four[i].name);
    EXPECT_EQ(one[i].typical_row, four[i].typical_row);
    ASSERT_EQ(one[i].traits.size(), four[i].traits.size());
    for (std::size_t t = 0; t < one[i].traits.size(); ++t) {
      const Evidence& a = one[i].traits[t].evidence;
      const Evidence& b = four[i].traits[t].evidence;
      EXPECT_EQ(std::bit_cast<std::uint64_t>(a.value), std::bit_cast<std::uint64_t>(b.value));
      EXPECT_EQ(std::bit_cast<std::uint64_t>(a.effect), std::bit_cast<std::uint64_t>(b.effect));
    }
  }
}

// Who they are never shows in the drawing.
TEST(Portrait, KnowsNeitherSexNorAge) {
  for (const bool swapped : {false, true}) {
    People people = two_groups();
    std::vector<Column> columns = people.table.columns();
    std::vector<std::string> sex;
    std::vector<double> age;
    for (int i = 0; i < 60; ++i) {
      sex.push_back((i < 30) != swapped ? "Female" : "Male");
      age.push_back((i < 30) != swapped ? 20 + i % 3 : 60 + i % 3);
    }
    const Portrait before = people.personas()[0].portrait;
    columns.push_back(categories("sex", sex));
    columns.push_back(numbers("age", age));
    people.table = Table(columns, 60);
    const Portrait after = people.personas()[0].portrait;
    EXPECT_EQ(before.emblem, after.emblem);
    EXPECT_EQ(before.pattern, after.pattern);
    EXPECT_EQ(before.joints, after.joints);
    EXPECT_EQ(before.leaves, after.leaves);
  }
}

}  // namespace
}  // namespace ruas
