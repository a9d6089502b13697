// What is offered, and why.
#include "campaigns/offers.hpp"

#include <algorithm>
#include <gtest/gtest.h>

#include "personas/people.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;
using testing::People;
using testing::segments;
using testing::table;

std::vector<std::uint8_t> halves() {
  std::vector<std::uint8_t> labels(200, 0);
  std::fill(labels.begin() + 100, labels.end(), std::uint8_t{1});
  return labels;
}

// Of A 60 use the web and 40 the shop; of B 95 and 5.
TEST(ChannelFor, IsTheOneThatMostUse) {
  std::vector<std::string> channel;
  for (int i = 0; i < 200; ++i) channel.push_back(i < 60 || (i >= 100 && i < 195) ? "Web" : "Shop");
  const People people{table({categories("channel", channel)}), segments(2, halves()), -1, {}};
  const PersonaSentence told = channel_for(people.personas()[0]);
  EXPECT_EQ(sentence(Language::english, told.text),
            "Reach them where everyone is: “Web”, where 60% mostly buy (all customers: 78%).");
  EXPECT_EQ(told.evidence.cell, 60u);
}

std::string offer_of(const Persona& persona, Signal signal) {
  for (const Offer& offer : offers_for(persona))
    if (offer.signal == signal) return sentence(Language::english, offer.what.text);
  return {};
}

TEST(Offers, CountOrdersInWholes) {
  std::vector<double> orders;
  for (int i = 0; i < 200; ++i) orders.push_back((i < 100 ? 8 : 2) + i % 2);
  const People people{table({numbers("orders", orders)}), segments(2, halves()), -1, {}};
  EXPECT_NE(offer_of(people.personas()[0], Signal::loyal).find("Half of them have ordered 9 times or more"),
            std::string::npos);
}

/// Half of all, and half of them, ordered once; but some of them very often.
TEST(Offers, AMeanIsNotToldOfHalf) {
  std::vector<double> orders;
  for (int i = 0; i < 200; ++i) orders.push_back(i < 45 ? 5 : 1);
  const People people{table({numbers("orders", orders)}), segments(2, halves()), -1, {}};
  const std::string offer = offer_of(people.personas()[0], Signal::loyal);
  EXPECT_NE(offer.find("On average they have ordered 2.8 times (all customers: 1.9)"), std::string::npos)
      << offer;
}

TEST(Offers, WhoCameLateAndStayedAwayIsNotWelcomedAsNew) {
  const auto newcomers = [](int away) {
    std::vector<double> recency, tenure;
    for (int i = 0; i < 200; ++i) {
      recency.push_back((i < 100 ? away : 50) + i % 7);
      tenure.push_back((i < 100 ? 240 : 600) + i % 11);
    }
    People people{
        table({numbers("Days since last order", recency), numbers("Days since first order", tenure)}),
        segments(2, halves()),
        -1,
        {}};
    people.made = {{"recency"}, {"tenure"}};
    return offer_of(people.personas()[0], Signal::newcomers);
  };
  EXPECT_FALSE(newcomers(40).empty());
  EXPECT_TRUE(newcomers(230).empty());
}

}  // namespace
}  // namespace ruas
