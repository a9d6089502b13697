#include <cmath>
#include <gtest/gtest.h>
#include <string>

#include "words/words.hpp"

namespace ruas {
namespace {

TEST(Word, IsEmptyWhereTheKeyIsUnknownAndEndsWithAZeroByteElsewhere) {
  EXPECT_EQ(word(Language::english, "no.such.key"), "");
  EXPECT_EQ(word(Language::english, ""), "");
  for (const Entry& entry : catalogue()) {
    for (const Language language : {Language::english, Language::indonesian}) {
      const std::string_view text = word(language, entry.key);
      EXPECT_EQ(text, language == Language::english ? entry.english : entry.indonesian);
      EXPECT_EQ(text.data()[text.size()], '\0') << entry.key;
    }
  }
}

TEST(Sentence, ShowsAnUnknownKey) {
  EXPECT_EQ(sentence(Language::english, Message("no.such.key")), "⟦no.such.key⟧");
}

TEST(Sentence, PutsTheValuesIn) {
  const Message message =
      Message("preparing.unknown_column_near").with("name", "agee").with("nearest", "age");
  EXPECT_EQ(sentence(Language::english, message), "There is no column “agee”. Did you mean “age”?");
  EXPECT_EQ(sentence(Language::indonesian, message), "Tidak ada kolom “agee”. Maksud Anda “age”?");
}

TEST(Sentence, ShowsAValueThatWasForgotten) {
  EXPECT_EQ(sentence(Language::english, Message("preparing.unknown_column_near").with("name", "x")),
            "There is no column “x”. Did you mean “⟦nearest⟧”?");
}

TEST(Sentence, TakesAValueAsItStands) {
  const Message message =
      Message("preparing.unknown_column_near").with("name", "{nearest}").with("nearest", "}{");
  EXPECT_EQ(sentence(Language::english, message), "There is no column “{nearest}”. Did you mean “}{”?");
}

TEST(Sentence, WritesNumbersInTheReadersLanguage) {
  const Message message = Message("preparing.too_many_levels").with("levels", 1234).with("limit", 20);
  EXPECT_EQ(sentence(Language::english, message), "It has 1,234 different labels; up to 20 can be compared.");
  EXPECT_EQ(sentence(Language::indonesian, message),
            "Ada 1.234 label berbeda; paling banyak 20 yang bisa dibandingkan.");
  const Message share = Message("preparing.too_many_missing").with("share", 0.4567);
  EXPECT_EQ(sentence(Language::english, share), "45.7% of its cells are empty.");
  EXPECT_EQ(sentence(Language::indonesian, share), "45,7% selnya kosong.");
}

TEST(Sentence, ChoosesTheSingularForExactlyOne) {
  const auto rows = [](std::int64_t count) {
    return sentence(Language::english, Message("page.count.rows").with("rows", count));
  };
  EXPECT_EQ(rows(0), "0 rows");
  EXPECT_EQ(rows(1), "1 row");
  EXPECT_EQ(rows(2), "2 rows");
  EXPECT_EQ(rows(1001), "1,001 rows");
  EXPECT_EQ(sentence(Language::indonesian, Message("page.count.rows").with("rows", 1)), "1 baris");
}

TEST(Sentence, WritesBytes) {
  const Message message = Message("page.notice.downloaded").with("file", "a.csv").with("bytes", 71'512'345);
  EXPECT_NE(sentence(Language::english, message).find("71.5 MB"), std::string::npos);
  EXPECT_NE(sentence(Language::indonesian, message).find("71,5 MB"), std::string::npos);
}

}  // namespace
}  // namespace ruas
