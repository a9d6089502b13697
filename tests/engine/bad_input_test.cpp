// Every kind of file that cannot be segmented gets a sentence, in both languages, and the session goes on.
#include <gtest/gtest.h>

#include "support/recording_session.hpp"
#include "words/words.hpp"

namespace ruas {
namespace {

using namespace protocol;
using ruas::testing::RecordingSession;

struct BadFile {
  const char* name;
  std::string bytes;
};

/// No column is a copy of another: those would not take part.
std::string wide_header(int columns) {
  std::string csv;
  for (int row = 0; row < 13; ++row) {
    for (int i = 0; i < columns; ++i)
      csv += (i ? "," : "") + (row == 0 ? "c" + std::to_string(i) : std::to_string((i + row) * (i + 2 * row) % 9973));
    csv += "\n";
  }
  return csv;
}

class BadInput : public ::testing::TestWithParam<BadFile> {};

TEST_P(BadInput, EndsInASentenceAndTheSessionGoesOn) {
  RecordingSession session;
  session.put("bad.csv", GetParam().bytes);
  Answer answer = session.ask(OpenFile{"bad.csv", "bad.csv", {}});
  if (std::holds_alternative<Opened>(answer)) answer = session.ask(FindSegments{});
  const auto* failed = std::get_if<Failed>(&answer);
  ASSERT_NE(failed, nullptr) << "answer kind " << answer.index();
  for (const Language language : {Language::english, Language::indonesian}) {
    const std::string text = sentence(language, failed->error);
    EXPECT_EQ(text.find("⟦"), std::string::npos) << text;
    EXPECT_EQ(text.find('{'), std::string::npos) << text;
  }
  EXPECT_NE(session.ask_for<Opened>(OpenSample{"sports", "en", 50}), nullptr);
}

INSTANTIATE_TEST_SUITE_P(
    Files, BadInput,
    ::testing::Values(BadFile{"Empty", ""}, BadFile{"OnlyNewlines", "\n\n\n"}, BadFile{"HeaderOnly", "age,spend\n"},
                      BadFile{"OneRow", "age,spend\n31,200\n"}, BadFile{"AllMissing", "age,spend\n,\n,\n,\n"},
                      BadFile{"AllConstant", "age,spend\n3,4\n3,4\n3,4\n3,4\n"},
                      BadFile{"OnlyIdentifiers", "id\nA1\nA2\nA3\nA4\nA5\n"},
                      BadFile{"Binary", std::string("\x7f" "ELF\x02\x01\x01\0\0\0\0\0\0\x3e\0\x01\0\0\0\x80\x7f", 21)}),
    [](const auto& file) { return file.param.name; });

TEST(Input, OtherNotationsAreCalledByTheirName) {
  const std::pair<const char*, const char*> kFiles[] = {
      {"{\"customers\": [{\"age\": 31, \"spend\": 20}]}", "reading.json"},
      {"\xEF\xBB\xBF\n [ {\"age\": 31, \"spend\": 20},\n {\"age\": 40, \"spend\": 25} ]", "reading.json"},
      {"{\"age\": 31}\n{\"age\": 40}\n", "reading.json"},
      {"<!DOCTYPE html>\n<html><body><table><tr><td>1</td></tr></table></body></html>\n", "reading.markup"},
      {"<HTML>\n<p>age,spend\n1,2\n</HTML>", "reading.markup"},
      {"<table>\n<tr><td>age</td></tr></table>", "reading.markup"},
      {"<?xml version=\"1.0\"?>\n<rows><row age=\"31\"/></rows>", "reading.markup"},
      {"PK\x03\x04 [Content_Types].xml", "reading.spreadsheet"},
  };
  RecordingSession session;
  for (const auto& [bytes, key] : kFiles) {
    session.put("a.csv", bytes);
    const auto* failed = session.ask_for<Failed>(OpenFile{"a.csv", "a.csv", {}});
    ASSERT_NE(failed, nullptr) << bytes;
    EXPECT_EQ(failed->error.key, key) << bytes;
  }
}

TEST(Input, BracketsAndBracesInNamesAreNoOtherNotation) {
  RecordingSession session;
  for (const char* csv : {"[Age],[Spend]\n31,20\n40,25\n", "{age},spend\n31,20\n40,25\n", "<18,18+\n31,20\n40,25\n"}) {
    session.put("a.csv", csv);
    const auto* opened = session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}});
    ASSERT_NE(opened, nullptr) << csv;
    EXPECT_EQ(opened->data.rows, 2u) << csv;
  }
}

TEST(Input, OneColumnIsEnough) {
  RecordingSession session;
  session.put("a.csv", "spend\n1\n2\n3\n100\n101\n102\n");
  ASSERT_NE(session.ask_for<Opened>(OpenFile{"a.csv", "a.csv", {}}), nullptr);
  const auto* found = session.ask_for<Segmented>(FindSegments{});
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->summary.k, 2u);
  for (std::size_t i = 1; i < found->positions.size(); i += 2) EXPECT_EQ(found->positions[i], 0) << "a map of one line";
}

TEST(Input, TenThousandColumnsAreReadAndSegmented) {
  RecordingSession session;
  session.put("wide.csv", wide_header(10000));
  const auto* opened = session.ask_for<Opened>(OpenFile{"wide.csv", "wide.csv", {}});
  ASSERT_NE(opened, nullptr);
  EXPECT_EQ(opened->data.columns.size(), 10000u);
  FindSegments request;
  request.k = 2;
  EXPECT_NE(session.ask_for<Segmented>(request), nullptr);
}

/// Gives its bytes for a while and then fails, as a file on a stick that is pulled out does.
TEST(Input, AFileThatVanishesBetweenOpeningAndExportIsSaid) {
  class Vanishing final : public ByteSource {
   public:
    explicit Vanishing(std::string bytes, const bool& gone) : bytes_(std::move(bytes)), reader_(bytes_), gone_(gone) {}
    Result<std::size_t> read(std::span<char> into) override {
      if (gone_) return Error("file.unreadable").with("name", "stick.csv");
      return reader_.read(into);
    }
    Status rewind() override { return reader_.rewind(); }
    std::optional<std::uint64_t> size() const override { return bytes_.size(); }

   private:
    std::string bytes_;
    MemorySource reader_;
    const bool& gone_;
  };
  bool gone = false;
  Answer last;
  Session session(
      [&](const std::string&) -> Result<std::unique_ptr<ByteSource>> {
        return std::unique_ptr<ByteSource>(std::make_unique<Vanishing>("a\n1\n2\n9\n10\n", gone));
      },
      [&](Event&& event) { last = std::move(event.answer); }, 1);
  session.handle({1, OpenFile{"stick.csv", "stick.csv", {}}, {}});
  ASSERT_TRUE(std::holds_alternative<Opened>(last));
  FindSegments request;
  request.k = 2;
  session.handle({2, request, {}});
  ASSERT_TRUE(std::holds_alternative<Segmented>(last));
  gone = true;
  session.handle({3, ExportTable{}, {}});
  EXPECT_EQ(ruas::testing::failure_key(last), "file.unreadable");
  session.handle({4, ExportSummary{}, {}});
  EXPECT_TRUE(std::holds_alternative<Exported>(last)) << "what was found is still there";
}

}  // namespace
}  // namespace ruas
