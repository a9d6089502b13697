#include "ingest/record_grammar.hpp"

#include <string>
#include <vector>

#include "gtest/gtest.h"

#include "ingest/sample.hpp"

namespace ruas {
namespace {

using Cells = std::vector<std::vector<std::string>>;

/// All records of a text as cells; empty lines come as empty lists.
Cells cells_of(const std::string& text, char delimiter = ',') {
  std::string padded = text + std::string(kScanPadding, '\0');
  const Window window{padded.data(), padded.data() + text.size(), true};
  Cells cells;
  for (const SampleRecord& record :
       sample_records(window, window.begin, Grammar{delimiter}, Decoding::none, 1000))
    cells.push_back(record.cells);
  return cells;
}

TEST(RecordGrammar, ReadsTheExamplesOfRfc4180) {
  EXPECT_EQ(cells_of("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"),
            (Cells{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
  EXPECT_EQ(cells_of("aaa,bbb,ccc\r\nzzz,yyy,xxx"), (Cells{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
  EXPECT_EQ(cells_of("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx"),
            (Cells{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
  EXPECT_EQ(cells_of("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx"),
            (Cells{{"aaa", "b\r\nbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
  EXPECT_EQ(cells_of("\"aaa\",\"b\"\"bb\",\"ccc\""), (Cells{{"aaa", "b\"bb", "ccc"}}));
}

TEST(RecordGrammar, EndsRecordsAtAnyLineEnd) {
  EXPECT_EQ(cells_of("a\nb\r\nc\rd"), (Cells{{"a"}, {"b"}, {"c"}, {"d"}}));
  EXPECT_EQ(cells_of("a\n\r\n\rb"), (Cells{{"a"}, {}, {}, {"b"}}));
  EXPECT_EQ(cells_of("a,\r,b\n"), (Cells{{"a", ""}, {"", "b"}}));
}

TEST(RecordGrammar, KeepsQuotesInsideUnquotedFields) {
  EXPECT_EQ(cells_of("A,B\",C"), (Cells{{"A", "B\"", "C"}}));
  EXPECT_EQ(cells_of("5\" pipe,a\"b\"c\nx,y"), (Cells{{"5\" pipe", "a\"b\"c"}, {"x", "y"}}));
}

TEST(RecordGrammar, SkipsBlanksAroundQuotes) {
  EXPECT_EQ(cells_of("\"328\", \"TR, 1\" ,\t\"x\"\n"), (Cells{{"328", "TR, 1", "x"}}));
  EXPECT_EQ(cells_of("a\t\"b\tc\"\td", '\t'), (Cells{{"a", "b\tc", "d"}}));
}

TEST(RecordGrammar, UnderstandsQuotesInsideAQuotedFieldOnTheSameLine) {
  EXPECT_EQ(cells_of("\"He said \"hi, there\" to me\",2\nx,y"),
            (Cells{{"He said \"hi, there\" to me", "2"}, {"x", "y"}}));
  EXPECT_EQ(cells_of("\"b\"c,d,\"e\"\n"), (Cells{{"bc", "d", "e"}}));
}

TEST(RecordGrammar, AnUnclosedQuoteSpoilsOnlyItsOwnField) {
  EXPECT_EQ(cells_of("a,\"b,c\nd,e,f\n"), (Cells{{"a", "\"b", "c"}, {"d", "e", "f"}}));
  // The quote that opens on a later line shows that the first one was the mistake.
  EXPECT_EQ(cells_of("1,\"x,2\n3,\"foo\",4\n"), (Cells{{"1", "\"x", "2"}, {"3", "foo", "4"}}));
}

TEST(RecordGrammar, AQuotedFieldMaySpanTenThousandLinesButNotMore) {
  std::string lines;
  for (std::size_t i = 0; i < kLongestQuotedLines; ++i) lines += "x\n";
  EXPECT_EQ(cells_of("\"" + lines + "\",2\n"), (Cells{{lines, "2"}}));
  const Cells cells = cells_of("\"" + lines + "\n\",2\n");
  EXPECT_EQ(cells[0], (std::vector<std::string>{"\"x"}));
}

TEST(RecordGrammar, TakesRunsOfBlanksForOneDelimiter) {
  EXPECT_EQ(cells_of(" 00001 19970101  1   11.77\n\t00002\t19970112 1 12.00  \n", ' '),
            (Cells{{"00001", "19970101", "1", "11.77"}, {"00002", "19970112", "1", "12.00"}}));
}

TEST(RecordGrammar, SaysUnfinishedRatherThanGuess) {
  const auto finished = [](std::string text) {
    const std::size_t size = text.size();
    text.append(kScanPadding, '\0');
    const Window window{text.data(), text.data() + size, false};
    return next_record(window, window.begin, Grammar{}).has_value();
  };
  EXPECT_TRUE(finished("a,b\n"));
  EXPECT_FALSE(finished("a,b"));
  EXPECT_FALSE(finished("a,b\r"));  // an LF may follow
  EXPECT_TRUE(finished("a,b\rc"));
  EXPECT_FALSE(finished("\"a\""));     // a second quote may follow
  EXPECT_FALSE(finished("\"a\nb\n"));  // the quote may close later
  EXPECT_FALSE(finished("\"a\"  "));
}

TEST(RecordGrammar, TheAnswerForAWindowNeverChangesWhenMoreIsKnown) {
  const std::string text = "a,\"b\nc\",d\r\n\"x \"y\" z\",\"\"\"\"\rq,\"open\nr,s\n\"t\" ,u\n5\",\"6\n";
  std::string padded = text + std::string(kScanPadding, '\0');
  const Window whole{padded.data(), padded.data() + text.size(), true};
  for (std::size_t size = 0; size <= text.size(); ++size) {
    std::string part = text.substr(0, size) + std::string(kScanPadding, '\0');
    const Window window{part.data(), part.data() + size, false};
    const char* at = window.begin;
    const char* in_whole = whole.begin;
    while (const auto record = next_record(window, at, Grammar{})) {
      const auto expected = next_record(whole, in_whole, Grammar{});
      ASSERT_EQ(record->next - window.begin, expected->next - whole.begin) << "cut at " << size;
      ASSERT_EQ(record->end - window.begin, expected->end - whole.begin);
      at = record->next;
      in_whole = expected->next;
      if (at == window.end) break;
    }
  }
}

TEST(ByteScan, CountsLineEndsAtAnyOffset) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += i % 3 == 0 ? "ab\r\n" : i % 3 == 1 ? "c\r" : "d\"\n";
  const std::string padded = text + std::string(kScanPadding, '\0');
  for (std::size_t begin = 0; begin < 40; ++begin)
    for (std::size_t end = text.size() - 40; end <= text.size(); ++end) {
      std::uint64_t expected = 0;
      for (std::size_t i = begin; i < end; ++i)
        expected += padded[i] == '\n' || (padded[i] == '\r' && padded[i + 1] != '\n');
      ASSERT_EQ(count_line_ends(padded.data() + begin, padded.data() + end), expected);
      ASSERT_EQ(survey_bytes(padded.data() + begin, padded.data() + end).line_ends, expected);
    }
}

}  // namespace
}  // namespace ruas
