#include "quality/spelling.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

TEST(PlainForm, LeavesOutCaseBlanksAndPunctuation) {
  EXPECT_EQ(plain_form("DKI  Jakarta"), plain_form("dki-jakarta"));
  EXPECT_EQ(plain_form(" Kota Bandung. "), "kotabandung");
  EXPECT_EQ(plain_form("Caf\u00C9"), plain_form("caf\u00E9"));
  EXPECT_EQ(plain_form("a\u00A0b"), "ab");
  EXPECT_EQ(plain_form("..."), "");
}

TEST(PlainForm, KeepsSignsThatMakeADifference) {
  EXPECT_NE(plain_form("C++"), plain_form("C"));
  EXPECT_NE(plain_form("< 100"), plain_form("> 100"));
  EXPECT_NE(plain_form("-5"), plain_form("5"));
  EXPECT_NE(plain_form("1.5"), plain_form("15"));
  EXPECT_NE(plain_form("10-20"), plain_form("1020"));
}

std::vector<std::string> pairs(const std::vector<Respelling>& respellings,
                               const std::vector<std::string>& labels) {
  std::vector<std::string> shown;
  for (const Respelling& pair : respellings) shown.push_back(labels[pair.from] + "→" + labels[pair.to]);
  return shown;
}

TEST(SameButForForm, GoesToTheMostFrequent) {
  const std::vector<std::string> labels = {"bogor", "Bogor", "BOGOR ", "Depok", "jakarta", "...", ""};
  const std::vector<std::uint64_t> counts = {2, 9, 1, 5, 3, 4, 4};
  EXPECT_EQ(pairs(same_but_for_form(labels, counts), labels),
            (std::vector<std::string>{"bogor→Bogor", "BOGOR →Bogor"}));
}

TEST(SameButForForm, AmongEqualsTheFirstThatCame) {
  const std::vector<std::string> labels = {"YES", "yes"};
  EXPECT_EQ(pairs(same_but_for_form(labels, std::vector<std::uint64_t>{4, 4}), labels),
            (std::vector<std::string>{"yes→YES"}));
}

TEST(OneLetterApart, FindsEachKindOfTypingError) {
  const std::vector<std::string> labels = {"Surabaya", "Surabya",  "Surabayaa",
                                           "Suravaya", "Suarbaya", "Semarang"};
  const std::vector<std::uint64_t> counts = {100, 2, 2, 2, 2, 100};
  EXPECT_EQ(pairs(one_letter_apart(labels, counts), labels),
            (std::vector<std::string>{"Surabya→Surabaya", "Surabayaa→Surabaya", "Suravaya→Surabaya",
                                      "Suarbaya→Surabaya"}));
}

TEST(OneLetterApart, LeavesAloneWhatMayBeMeant) {
  const auto found = [](std::vector<std::string> labels, std::vector<std::uint64_t> counts) {
    return one_letter_apart(labels, counts).size();
  };
  EXPECT_EQ(found({"West", "Nest"}, {50, 40}), 0u);      // as frequent: both are words
  EXPECT_EQ(found({"red", "rad"}, {100, 1}), 0u);        // too short
  EXPECT_EQ(found({"Item 1", "Item 2"}, {100, 1}), 0u);  // numbers differ
  EXPECT_EQ(found({"85123A", "85123B"}, {100, 1}), 0u);  // a code
  EXPECT_EQ(found({"Bogor", "bogor"}, {100, 1}), 0u);    // the same but for form
  EXPECT_EQ(found({"Bogor", "Boger"}, {100, 0}), 0u);    // does not occur
  EXPECT_EQ(found({"Bandung", "Bndng"}, {100, 1}), 0u);  // two letters
}

TEST(OneLetterApart, ManyLabelsOneLetterApartAreANamingSystem) {
  std::vector<std::string> labels;
  std::vector<std::uint64_t> counts;
  for (char a = 'a'; a <= 'z'; ++a)
    for (char b = 'a'; b <= 'z'; ++b) {
      labels.push_back(std::string("model") + a + b);
      counts.push_back(labels.size() == 1 ? 1000 : 1);
    }
  EXPECT_LT(one_letter_apart(labels, counts).size(), 60u);  // and does not take quadratic time
}

}  // namespace
}  // namespace ruas
