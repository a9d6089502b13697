#include "ui/model/reading_choices.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace ruas::ui {
namespace {

struct Possibility {
  std::string_view value;  // of protocol::ReadSettings
  std::string_view key;
};

constexpr Possibility kEncodings[] = {{"utf-8", "page.encoding.utf8"},
                                      {"windows-1252", "page.encoding.windows1252"},
                                      {"utf-16le", "page.encoding.utf16le"},
                                      {"utf-16be", "page.encoding.utf16be"}};
constexpr Possibility kDelimiters[] = {{",", "page.delimiter.comma"},
                                       {";", "page.delimiter.semicolon"},
                                       {"tab", "page.delimiter.tab"},
                                       {"|", "page.delimiter.bar"},
                                       {"space", "page.delimiter.space"}};
constexpr Possibility kHeaders[] = {{"yes", "page.header.yes"}, {"no", "page.header.no"}};
constexpr Possibility kDecimalMarks[] = {{"point", "page.decimal.point"}, {"comma", "page.decimal.comma"}};
constexpr Possibility kDateOrders[] = {
    {"dmy", "page.dates.dmy"}, {"mdy", "page.dates.mdy"}, {"ymd", "page.dates.ymd"}};
constexpr Possibility kCommentMarks[] = {{"none", "data.comment.none"}, {"#", "data.comment.hash"},
                                         {"//", "data.comment.slashes"}, {"%", "data.comment.percent"},
                                         {";", "data.comment.semicolon"}, {"--", "data.comment.dashes"}};

struct Respect {
  ReadField field;
  std::string_view label_key;
  std::string_view evidence_word;  // part of the key of the detection's sentence
  std::string protocol::FileSummary::*read_as;
  std::string protocol::ReadSettings::*chosen;
  std::span<const Possibility> possibilities;
};

const std::array<Respect, 6>& respects() {
  using protocol::FileSummary;
  using protocol::ReadSettings;
  static const std::array<Respect, 6> all{{
      {ReadField::encoding, "page.read.encoding", "encoding", &FileSummary::encoding, &ReadSettings::encoding,
       kEncodings},
      {ReadField::delimiter, "page.read.delimiter", "delimiter", &FileSummary::delimiter,
       &ReadSettings::delimiter, kDelimiters},
      {ReadField::header, "page.read.header", "header", &FileSummary::header, &ReadSettings::header,
       kHeaders},
      {ReadField::decimal_mark, "page.read.decimal", "decimal", &FileSummary::decimal_mark,
       &ReadSettings::decimal_mark, kDecimalMarks},
      {ReadField::date_order, "page.read.dates", "date", &FileSummary::date_order, &ReadSettings::date_order,
       kDateOrders},
      {ReadField::comment_mark, "data.read.comment", "comment", &FileSummary::comment_mark,
       &ReadSettings::comment_mark, kCommentMarks},
  }};
  return all;
}

bool speaks_of(const Message& detection, const Respect& respect) {
  return detection.key.find(respect.evidence_word) != std::string::npos;
}

std::string label_of(std::span<const Possibility> possibilities, std::string_view value,
                     const Phrases& phrases) {
  for (const Possibility& possibility : possibilities)
    if (possibility.value == value) return phrases.word(possibility.key);
  return std::string(value);
}

std::string evidence_of(const Respect& respect, const protocol::FileSummary& summary,
                        const Phrases& phrases) {
  std::string evidence;
  for (const Message& detection : summary.detected)
    if (speaks_of(detection, respect)) evidence += (evidence.empty() ? "" : " ") + phrases.say(detection);
  return evidence;
}

/// The first option: what was detected, where the user leaves it at that and there was something to detect it
/// from.
std::string as_detected(const std::string& chosen, const std::string& read_as, const std::string& evidence,
                        const Phrases& phrases) {
  if (!chosen.empty()) return phrases.word("page.read.detect");
  if (read_as.empty()) return phrases.word("data.comment.none");
  if (evidence.empty()) return phrases.word("page.read.nothing");
  return phrases.say(Message("page.read.detected").with("value", read_as));
}

ReadChoiceView choice_view(const Respect& respect, const OpenData& data, const Phrases& phrases) {
  ReadChoiceView view;
  view.field = respect.field;
  view.label = phrases.word(respect.label_key);
  view.evidence = evidence_of(respect, file_read(data), phrases);
  const auto own = data.settings.find(file_read(data).handle);
  view.changeable = own != data.settings.end();
  const std::string chosen = view.changeable ? own->second.*respect.chosen : std::string();
  const std::string read_as = label_of(respect.possibilities, file_read(data).*respect.read_as, phrases);
  view.options.push_back({"", as_detected(chosen, read_as, view.evidence, phrases)});
  for (const Possibility& possibility : respect.possibilities) {
    if (possibility.value == chosen) view.current = view.options.size();
    view.options.push_back({std::string(possibility.value), phrases.word(possibility.key)});
  }
  return view;
}

}  // namespace

std::vector<ReadChoiceView> reading_choices(const OpenData& data, const Phrases& phrases) {
  std::vector<ReadChoiceView> views;
  for (const Respect& respect : respects()) views.push_back(choice_view(respect, data, phrases));
  return views;
}

std::vector<std::string> further_evidence(const protocol::FileSummary& summary, const Phrases& phrases) {
  std::vector<std::string> sentences;
  for (const Message& detection : summary.detected) {
    const bool shown = std::any_of(respects().begin(), respects().end(),
                                   [&](const Respect& respect) { return speaks_of(detection, respect); });
    if (!shown) sentences.push_back(phrases.say(detection));
  }
  return sentences;
}

protocol::ReadSettings with_choice(protocol::ReadSettings settings, ReadField field,
                                   const std::string& value) {
  for (const Respect& respect : respects())
    if (respect.field == field) settings.*respect.chosen = value;
  return settings;
}

protocol::ReadSettings with_missing_tokens(protocol::ReadSettings settings, const std::string& tokens) {
  settings.missing_tokens_chosen = true;
  settings.missing_tokens.clear();
  for (std::size_t begin = 0; begin <= tokens.size();) {
    const std::size_t end = std::min(tokens.find(',', begin), tokens.size());
    const std::size_t first = tokens.find_first_not_of(' ', begin);
    if (first < end) {
      const std::size_t last = tokens.find_last_not_of(' ', end - 1);
      settings.missing_tokens.push_back(tokens.substr(first, last - first + 1));
    }
    begin = end + 1;
  }
  return settings;
}

}  // namespace ruas::ui
