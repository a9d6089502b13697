#include "words/spoken_numbers.hpp"

#include <gtest/gtest.h>

#include "words/words.hpp"

namespace ruas {
namespace {

TEST(SpokenMoney, IsWrittenAsTheLanguageSaysIt) {
  EXPECT_EQ(spoken_money(1'027'883, "Rp", Language::indonesian), "Rp1,03 juta");
  EXPECT_EQ(spoken_money(1'027'883, "Rp", Language::english), "Rp1.03 million");
  EXPECT_EQ(spoken_money(412'066, "Rp", Language::indonesian), "Rp412.066");
  EXPECT_EQ(spoken_money(62.4e9, "Rp", Language::indonesian), "Rp62,4 miliar");
  EXPECT_EQ(spoken_money(2e12, "IDR", Language::english), "IDR 2 trillion");
  EXPECT_EQ(spoken_money(49.9, "$", Language::english), "$49.90");
  EXPECT_EQ(spoken_money(-50, "", Language::english), "−50");
  EXPECT_EQ(spoken_money(0, "€", Language::english), "€0");
}

TEST(SpokenShare, IsRoundButNeverSaysNoneOrAllOfSome) {
  EXPECT_EQ(spoken_share(0.846, Language::english), "85%");
  EXPECT_EQ(spoken_share(0.056, Language::indonesian), "5,6%");
  EXPECT_EQ(spoken_share(0.02, Language::english), "2%");
  EXPECT_EQ(spoken_share(0.0001, Language::english), "<0.1%");
  EXPECT_EQ(spoken_share(0.9991, Language::english), "99.9%");
  EXPECT_EQ(spoken_share(0.99999, Language::indonesian), ">99,9%");
  EXPECT_EQ(spoken_share(1, Language::english), "100%");
  EXPECT_EQ(spoken_share(0, Language::english), "0%");
}

TEST(SpokenCollective, IsAnIndonesianWordUpToTen) {
  EXPECT_EQ(spoken_collective(2), "Kedua");
  EXPECT_EQ(spoken_collective(10), "Kesepuluh");
  EXPECT_EQ(spoken_collective(11), "Ke-11");
}

}  // namespace
}  // namespace ruas
