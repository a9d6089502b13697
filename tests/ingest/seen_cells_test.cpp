#include "ingest/seen_cells.hpp"

#include <gtest/gtest.h>

#include <string>

#include "reading.hpp"

namespace ruas {
namespace {

/// Room for the loads that a key makes.
std::string padded(std::string text) {
  text.resize(text.size() + kScanPadding, 'x');
  return text;
}

TEST(CellKey, TellsCellsOfOneBeginningApartByTheirLength) {
  const std::string text = padded("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
  for (std::size_t a = 1; a <= CellKey::kLongest; ++a)
    for (std::size_t b = 1; b <= CellKey::kLongest; ++b)
      EXPECT_EQ(CellKey(text.data(), a) == CellKey(text.data(), b), a == b) << a << " and " << b;
}

TEST(CellKey, LooksAtEveryByteAndAtNoneBehindTheCell) {
  for (std::size_t length = 1; length <= CellKey::kLongest; ++length) {
    const std::string text = padded(std::string(length, 'a'));
    std::string behind = text;
    behind[length] = 'b';
    EXPECT_TRUE(CellKey(text.data(), length) == CellKey(behind.data(), length));
    for (std::size_t at = 0; at < length; ++at) {
      std::string other = text;
      other[at] = 'b';
      EXPECT_FALSE(CellKey(text.data(), length) == CellKey(other.data(), length)) << length << " at " << at;
    }
  }
}

TEST(SeenCells, FindsWhatItWasToldUntilItForgets) {
  const std::string text = padded("store");
  const CellKey key(text.data(), 5);
  SeenCells seen;
  EXPECT_EQ(seen.find(key), SeenCells::kUnseen);
  seen.remember(key, 7);
  EXPECT_EQ(seen.find(key), 7u);
  seen.forget_all();
  EXPECT_EQ(seen.find(key), SeenCells::kUnseen);
}

TEST(SeenCells, WordsOfAnyLengthAreReadTheSameTheFirstTimeAndLater) {
  std::string csv = "word,day,n\n";
  std::vector<std::string> words;
  for (std::size_t length = 1; length <= 40; ++length)
    words.push_back(std::string(length - 1, 'a') + static_cast<char>('b' + length % 2));
  for (int round = 0; round < 30; ++round)
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string day = "2024-03-" + std::to_string(10 + i % 20);
      const bool quoted = (round + i) % 3 == 0;
      csv += quoted ? "\"" + words[i] + "\"," + day + ",1\n" : words[i] + "," + day + ",1\n";
    }
  const Result<Ingested> ingested = read_text(csv);
  ASSERT_TRUE(ingested);
  const Ingested& read = *ingested;
  const auto& word = std::get<CategoryColumn>(read.table.column(0).values);
  const auto& day = std::get<DateColumn>(read.table.column(1).values);
  ASSERT_EQ(word.labels.size(), words.size());
  for (std::size_t row = 0; row < word.size(); ++row) {
    ASSERT_EQ(word.labels[word.codes[row]], words[row % words.size()]) << row;
    ASSERT_EQ(day.seconds[row], day.seconds[row % 20]) << row;
  }
}

}  // namespace
}  // namespace ruas
