#include "base/segment_letters.hpp"

#include <gtest/gtest.h>

namespace ruas {
namespace {

TEST(SegmentLetter, CountsOnAfterZ) {
  EXPECT_EQ(segment_letter(0), "A");
  EXPECT_EQ(segment_letter(25), "Z");
  EXPECT_EQ(segment_letter(26), "AA");
  EXPECT_EQ(segment_letter(49), "AX");
  EXPECT_EQ(segment_letter(701), "ZZ");
  EXPECT_EQ(segment_letter(702), "AAA");
}

TEST(SegmentLetter, AndItsNumberAreOne) {
  for (std::size_t number = 0; number < 18'278; ++number)
    ASSERT_EQ(letter_number(segment_letter(number)), number);
  for (const char* none : {"", "a", "A1", "Ä", " A", "AAAA"})
    EXPECT_EQ(letter_number(none), std::nullopt) << none;
}

TEST(SegmentLetters, AreFoundAndMayLeaveGaps) {
  const SegmentLetters letters(std::vector<std::size_t>{0, 3, 26});
  EXPECT_EQ(letters.all(), (std::vector<std::string>{"A", "D", "AA"}));
  EXPECT_EQ(letters.find("D"), 1u);
  EXPECT_EQ(letters.find("B"), std::nullopt);
  EXPECT_EQ(letters.find("?"), std::nullopt);
  EXPECT_EQ(letters.free_numbers(3), (std::vector<std::size_t>{1, 2, 4}));
  EXPECT_EQ(SegmentLetters(3).free_numbers(1), (std::vector<std::size_t>{3}));
}

}  // namespace
}  // namespace ruas
