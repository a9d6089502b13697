#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

constexpr std::size_t kNameWidth = 24;

std::string title_of(const protocol::ComparedSegment& segment, Language language) {
  const std::string name = segment.name.key.empty() ? "" : "  " + sentence(language, segment.name);
  return shortened(segment.label + name, kNameWidth);
}

std::string crosstab(const protocol::ComparisonSummary& summary, Language language) {
  const auto& across = summary.second.segments;
  std::vector<Align> alignment(across.size() + 1, Align::right);
  alignment[0] = Align::left;
  TextTable table(std::move(alignment));
  std::vector<std::string> head{""};
  for (const protocol::ComparedSegment& segment : across) head.push_back(title_of(segment, language));
  table.add(std::move(head));
  for (std::size_t i = 0; i < summary.first.segments.size(); ++i) {
    std::vector<std::string> row{title_of(summary.first.segments[i], language)};
    for (std::size_t j = 0; j < across.size(); ++j)
      row.push_back(format_count(static_cast<std::int64_t>(summary.counts[i * across.size() + j]), language));
    table.add(std::move(row));
  }
  return table.text();
}

}  // namespace

std::string comparison_text(const protocol::ComparisonSummary& summary, Language language) {
  const auto say = [&](const Message& message) { return sentence(language, message) + "\n"; };
  std::string out = say(Message("command_line.comparison_heading")
                            .with("first", summary.first.title)
                            .with("second", summary.second.title)
                            .with("rows", summary.rows_in_both)
                            .with("rand", format_number(summary.adjusted_rand, 3, language)));
  out += "\n" + crosstab(summary, language) + "\n";
  out += "  " + say(Message("command_line.comparison_differing").with("rows", summary.differing));
  if (summary.only_in_first > 0)
    out += "  " + say(Message("command_line.comparison_only")
                          .with("rows", summary.only_in_first)
                          .with("file", summary.first.title));
  if (summary.only_in_second > 0)
    out += "  " + say(Message("command_line.comparison_only")
                          .with("rows", summary.only_in_second)
                          .with("file", summary.second.title));
  for (const Message& note : summary.notes) out += "  " + say(note);
  return out;
}

}  // namespace ruas::command_line
