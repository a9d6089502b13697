// What a card says, and that it is true.
#include "personas/sentences.hpp"

#include <algorithm>
#include <gtest/gtest.h>

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

/// `first` of `per_segment` customers in segment A, the others in B.
std::vector<std::uint8_t> halves(std::size_t per_segment) {
  std::vector<std::uint8_t> labels(2 * per_segment, 0);
  std::fill(labels.begin() + static_cast<std::ptrdiff_t>(per_segment), labels.end(), std::uint8_t{1});
  return labels;
}

/// So many of each label, in order.
std::vector<std::string> labels_of(const std::vector<std::pair<std::string, int>>& counts) {
  std::vector<std::string> cells;
  for (const auto& [label, count] : counts) cells.insert(cells.end(), static_cast<std::size_t>(count), label);
  return cells;
}

std::string text(const PersonaSentence& sentence, Language language = Language::english) {
  return ruas::sentence(language, sentence.text);
}

std::string first_told(const Persona& persona, Section section, Language language = Language::english) {
  const std::vector<PersonaSentence> sentences = told(persona, section);
  return sentences.empty() ? std::string() : text(sentences.front(), language);
}

// 41 of 100 live in the suburbs and 19 in the country, of the others 45 and 15.
TEST(PersonaSentences, MostIsSaidOfTheMostFrequentOnly) {
  const People people{table({categories("city", labels_of({{"Urban", 40},
                                                           {"Suburb", 41},
                                                           {"Rural", 19},
                                                           {"Urban", 40},
                                                           {"Suburb", 45},
                                                           {"Rural", 15}}))}),
                      segments(2, halves(100)),
                      -1,
                      {}};
  EXPECT_EQ(first_told(people.personas()[0], Section::where),
            "No place stands out: 41% are in Suburb (all customers: 43%).");
}

// Saturday is the most frequent day of one and Tuesday of the other, but no day sets either apart.
TEST(PersonaSentences, SegmentsThatAreAlikeAreToldByTheSameLevel) {
  const People people{
      table({categories(
          "city",
          labels_of(
              {{"Bogor", 40}, {"Solo", 36}, {"Batam", 24}, {"Bogor", 36}, {"Solo", 38}, {"Batam", 26}}))}),
      segments(2, halves(100)),
      -1,
      {}};
  const std::vector<Persona> personas = people.personas();
  EXPECT_EQ(first_told(personas[0], Section::where),
            "No place stands out: 40% are in Bogor (all customers: 38%).");
  EXPECT_EQ(first_told(personas[1], Section::where),
            "No place stands out: 36% are in Bogor (all customers: 38%).");
}

TEST(PersonaSentences, WhatStandsOutIsSaidToBeMoreThanUsual) {
  const People people{
      table({categories("city", labels_of({{"Urban", 60}, {"Rural", 40}, {"Urban", 94}, {"Rural", 6}})),
             categories("channel", labels_of({{"Web", 60}, {"Shop", 40}, {"Web", 94}, {"Shop", 6}}))}),
      segments(2, halves(100)),
      -1,
      {}};
  const Persona persona = people.personas()[0];
  EXPECT_EQ(first_told(persona, Section::where),
            "More of them than usual are in Rural: 40% (all: 23%). Most common is Urban, 60%.");
  EXPECT_EQ(first_told(persona, Section::channel),
            "More of them than usual buy through “Shop”: 40% (all: 23%). Most common is “Web”, 60%.");
  EXPECT_EQ(
      first_told(persona, Section::channel, Language::indonesian),
      "Lebih banyak dari biasanya yang membeli lewat “Shop”: 40% (semua: 23%). Terbanyak lewat “Web”, 60%.");
  EXPECT_EQ(first_told(people.personas()[1], Section::channel),
            "94% buy mostly through “Web”; of all customers, 77% do.");
}

TEST(PersonaSentences, ASexInNumbersIsToldByItsLabels) {
  std::vector<double> gender(200);
  for (std::size_t i = 0; i < 80; ++i) gender[i] = 1;     // of A
  for (std::size_t i = 100; i < 130; ++i) gender[i] = 1;  // of B
  const People people{table({numbers("Gender", gender)}), segments(2, halves(100)), -1, {}};
  EXPECT_EQ(first_told(people.personas()[0], Section::who),
            "“Gender”: 80% are “1”; of all customers, 55% are.");
}

TEST(PersonaSentences, ATickedBoxIsTrueOfSome) {
  std::vector<double> womens(200);
  for (std::size_t i = 0; i < 62; ++i) womens[i] = 1;
  People people{table({numbers("womens", womens)}),
                segments(2, halves(100)),
                -1,
                {{"womens", Criterion::product_preference}}};
  const Persona persona = people.personas()[0];
  EXPECT_EQ(first_told(persona, Section::what), "“womens” is true of 62%; of all customers, it is true of 31%.");
  EXPECT_EQ(first_told(persona, Section::what, Language::indonesian),
            "“womens” berlaku bagi 62%; dari semua pelanggan, 31%.");
}

TEST(PersonaSentences, CountsAgesAndDaysAreWhole) {
  std::vector<double> age, orders, since;
  for (int i = 0; i < 200; ++i) {
    const bool first = i < 100;
    age.push_back((first ? 35 : 22) + i % 2);  // half are 35, half 36
    orders.push_back((first ? 8 : 2) + i % 2);
    since.push_back((first ? 75 : 200) + i % 2);
  }
  const People people{
      table({numbers("age", age), numbers("orders", orders), numbers("days_since_last_order", since)}),
      segments(2, halves(100)),
      -1,
      {}};
  const std::vector<Persona> personas = people.personas();
  EXPECT_TRUE(first_told(personas[0], Section::who).starts_with("Half of them are 36 or older;"));
  EXPECT_TRUE(first_told(personas[1], Section::who).starts_with("Half of them are 22 or younger;"));
  EXPECT_TRUE(
      first_told(personas[0], Section::how).starts_with("Half of them have ordered 9 times or more;"));
  EXPECT_TRUE(
      first_told(personas[1], Section::how).starts_with("Half of them have ordered at most 2 times;"));
  EXPECT_TRUE(
      first_told(personas[0], Section::when).starts_with("Half of them ordered within the last 75 days;"));
  EXPECT_EQ(told(personas[0], Section::who)[0].evidence.value, 35.5) << "the evidence keeps the exact number";
}

TEST(PersonaSentences, HalfWhoSpentNothingAreNotSaidToHaveSpentZeroOrMore) {
  std::vector<double> spent(200);
  for (std::size_t i = 0; i < 40; ++i) spent[i] = 80 + static_cast<double>(i % 3);
  Segmentation buyers = segments(2, halves(100));
  for (std::size_t i = 0; i < 200; ++i) buyers.labels[i] = i < 40 ? 0 : 1;
  const People people{table({numbers("total_spent", spent)}), buyers, -1, {}};
  EXPECT_EQ(first_told(people.personas()[0], Section::how),
            "Half of them have spent 81 or more so far; of all customers, at least half have spent nothing.");
}

/// A category's share of money in both segments, as the engine makes it.
People share_of_tea(double here, double there) {
  std::vector<double> share;
  for (int i = 0; i < 200; ++i) share.push_back((i < 100 ? here : there) + 0.0001 * (i % 7));
  People people{table({numbers("Share of “Tea”", share)}),
                segments(2, halves(100)),
                -1,
                {{"Share of “Tea”", Criterion::product_preference}}};
  people.made = {{"category_share", "Tea"}};
  return people;
}

TEST(PersonaSentences, WhatTheyHardlyBuyIsNotWhatTheyLike) {
  const std::vector<Persona> liked = share_of_tea(.4, .1).personas();
  EXPECT_EQ(first_told(liked[0], Section::what),
            "On average 40% of their money goes to “Tea”; for all customers it is 25%.");
  EXPECT_EQ(first_told(liked[1], Section::what), "No category stands out in what they buy.");
  const std::vector<Persona> little = share_of_tea(.01, .001).personas();
  EXPECT_EQ(told(little[0], Section::what)[0].text.key, "persona.no_favourite");
  EXPECT_EQ(name_in(Language::english, little[0]), "Customers like all others (A)");
}

TEST(PersonaSentences, WhatHardlyAnyPreferIsNoPreference) {
  std::vector<std::string> favourite;
  for (int i = 0; i < 200; ++i) favourite.push_back("P" + std::to_string(i % 40));
  const People people{table({categories("favourite_category", favourite)}), segments(2, halves(100)), -1, {}};
  EXPECT_EQ(told(people.personas()[0], Section::what)[0].text.key, "persona.no_favourite");
}

TEST(PersonaSentences, ATimeOfUnknownUnitIsStillATime) {
  std::vector<double> recency;
  for (int i = 0; i < 200; ++i) recency.push_back((i < 100 ? 4 : 8) + i % 3);
  const People people{table({numbers("recency", recency)}), segments(2, halves(100)), -1, {}};
  EXPECT_EQ(first_told(people.personas()[0], Section::when),
            "“recency” is usually 5; across all customers, 7.");
}

TEST(PersonaSentences, WhatIsTheSameForEveryoneIsSaidToBe) {
  std::vector<std::string> day;
  std::vector<double> tenure;
  for (int i = 0; i < 200; ++i) {
    day.push_back(i % 4 ? "Thursday" : "Friday");
    tenure.push_back(300 + i % 50);
  }
  People people{table({categories("Day", day), numbers("Days since first order", tenure)}),
                segments(2, halves(100)),
                -1,
                {{"Day", Criterion::behavioural}, {"Days since first order", Criterion::behavioural}}};
  people.made = {{"weekday"}, {"tenure"}};
  for (const PersonaSentence& sentence : told(people.personas()[0], Section::when))
    EXPECT_TRUE(sentence.text.key.ends_with("_alike")) << text(sentence);
  EXPECT_EQ(told(people.personas()[0], Section::when).size(), 2u);
}

TEST(PersonaSentences, AShopHasASectionOfItsOwn) {
  People people{
      table({categories("Usual place",
                        labels_of({{"Lingga", 80}, {"Buana", 20}, {"Lingga", 20}, {"Buana", 80}}))}),
      segments(2, halves(100)),
      -1,
      {{"Usual place", Criterion::geographic}}};
  people.made = {{"city", {}, "StoreName"}};
  const Persona persona = people.personas()[0];
  EXPECT_EQ(first_told(persona, Section::shop), "80% buy mostly at “Lingga”; of all customers, 50% do.");
  EXPECT_EQ(told(persona, Section::where)[0].text.key, "persona.unknown_where");
  people.made = {{"city", {}, "kota"}};
  EXPECT_TRUE(told(people.personas()[0], Section::shop).empty());
}

TEST(PersonaSentences, BelowHalfTheConfidenceSomeBelongClearly) {
  People people{table({numbers("age", {1, 2, 3, 4})}), segments(1, {0, 0, 0, 0}), -1, {}};
  people.segmentation.confidence = {.35f, .35f, .35f, .35f};
  const PersonaSentence confidence = people.personas()[0].confidence;
  EXPECT_TRUE(text(confidence).starts_with("Some belong here clearly, many lie near the border"));
  EXPECT_TRUE(text(confidence, Language::indonesian)
                  .starts_with("Sebagian jelas termasuk di sini, banyak yang berada di dekat batas"));
}

/// Whether a column of 0 and 1 names them, by how many of the segment have it.
std::string name_with(double share_here, double share_there) {
  std::vector<double> visit(200);
  for (std::size_t i = 0; i < 100; ++i) {
    visit[i] = static_cast<double>(i) < 100 * share_here;
    visit[100 + i] = static_cast<double>(i) < 100 * share_there;
  }
  const People people{
      table({numbers("visit", visit)}), segments(2, halves(100)), -1, {{"visit", Criterion::behavioural}}};
  return people.personas()[0].name.id;
}

TEST(PersonaNames, WithAndWithoutAreSaidOfNearlyAll) {
  EXPECT_EQ(name_with(.95, .5), "yes_no_high:visit");
  EXPECT_EQ(name_with(.8, .1), "like_all:A");
  EXPECT_EQ(name_with(.03, .5), "yes_no_low:visit");
  EXPECT_EQ(name_with(.14, .9), "like_all:A");
}

TEST(PersonaNames, MostlyIsSaidOfTheMostFrequentLabel) {
  const People people{
      table({categories("plan", labels_of({{"Basic", 60}, {"Gold", 40}, {"Basic", 95}, {"Gold", 5}})),
             numbers("orders",
                     [] {
                       std::vector<double> o;
                       for (int i = 0; i < 200; ++i) o.push_back(i < 100 ? 9 : 2);
                       return o;
                     }())}),
      segments(2, halves(100)),
      -1,
      {}};
  const std::vector<Persona> personas = people.personas();
  EXPECT_EQ(name_in(Language::english, personas[0]), "Regulars more often “Gold” than usual");
  EXPECT_EQ(name_in(Language::english, personas[1]), "Occasional buyers mostly “Basic”");
}

}  // namespace
}  // namespace ruas
