#include <algorithm>
#include <cmath>

#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
#include "base/joined.hpp"
#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

constexpr std::size_t kNameWidth = 28;

class SegmentsText {
 public:
  SegmentsText(const protocol::SegmentationSummary& summary, Language language)
      : summary_(summary), language_(language) {}

  std::string text() const { return heading() + verdict() + "\n" + segments() + "\n" + remarks() + footnotes(); }

 private:
  std::string say(const Message& message) const { return sentence(language_, message); }
  std::string say(const char* key) const { return std::string(word(language_, key)); }
  std::string word_of(const std::string& key) const { return std::string(word(language_, key)); }
  std::string percent(double share) const { return format_percent(share, 1, language_); }

  std::string heading() const {
    return say(Message(summary_.k_chosen ? "command_line.segments_chosen" : "command_line.segments_given")
                   .with("file", summary_.file)
                   .with("rows", summary_.rows_segmented)
                   .with("k", summary_.k)
                   .with("silhouette", std::isfinite(summary_.silhouette)
                                           ? format_number(summary_.silhouette, 2, language_)
                                           : std::string("–"))) +
           "\n";
  }

  std::string verdict() const {
    return summary_.chance.slices ? say(Message("page.verdict.slices").with("k", summary_.k)) + "\n" : std::string();
  }

  bool has_revenue() const { return !summary_.revenue_column.empty(); }

  std::string segments() const {
    std::vector<Align> alignment{Align::left, Align::right, Align::right, Align::right, Align::left};
    std::vector<std::string> head{say("command_line.segment"), say("command_line.size"),
                                  say("command_line.share"), say("command_line.confidence"),
                                  say("command_line.apart")};
    if (has_revenue()) {
      alignment.insert(alignment.begin() + 3, Align::right);
      head.insert(head.begin() + 3, say(Message("command_line.share_of")
                                            .with("column", shortened(summary_.revenue_column, kNameWidth))));
    }
    TextTable table(alignment);
    table.add(std::move(head));
    for (const protocol::SegmentSummary& segment : summary_.segments) add_rows(segment, table);
    return table.text();
  }

  /// One row for the numbers and the first difference, one more for each further difference.
  void add_rows(const protocol::SegmentSummary& segment, TextTable& table) const {
    std::vector<std::string> cells{
        segment.name.key.empty() ? segment.letter : segment.letter + "  " + say(segment.name), format_count(static_cast<std::int64_t>(segment.size), language_),
        percent(segment.share), format_number(segment.mean_confidence, 2, language_)};
    if (has_revenue()) cells.insert(cells.begin() + 3, percent(segment.revenue_share));
    const std::vector<std::string> blank(cells.size());
    if (segment.top_differences.empty()) {
      cells.push_back(say("command_line.nothing_apart"));
      table.add(std::move(cells));
    }
    for (std::size_t i = 0; i < segment.top_differences.size(); ++i) {
      std::vector<std::string> row = i == 0 ? cells : blank;
      row.push_back(difference(segment.columns[segment.top_differences[i]]));
      table.add(std::move(row));
    }
  }

  std::string difference(const protocol::ColumnSummary& column) const {
    Message message(column.kind == "number" ? "command_line.number_apart" : "command_line.category_apart");
    message.with("column", shortened(column.column, kNameWidth));
    if (column.kind == "number") {
      message.with("mean", column.mean).with("overall", column.overall_mean);
      return std::string(column.difference < 0 ? "↓ " : "↑ ") + say(message);
    }
    const auto level = std::find_if(column.levels.begin(), column.levels.end(),
                                    [&](const auto& each) { return each.level == column.top_level; });
    message.with("level", shortened(column.top_level, kNameWidth));
    if (level != column.levels.end())
      message.with("share", level->share).with("overall", level->overall_share);
    return std::string(column.difference < 0 ? "↓ " : "↑ ") + say(message);
  }

  /// Why this method, what was changed by hand, and what the method says about its fit.
  std::string remarks() const {
    std::string out;
    if (!summary_.method_reason.key.empty()) out += "  " + say(summary_.method_reason) + "\n";
    if (!summary_.covariance.empty())
      out += "  " + say("methods.covariance") + ": " + word_of("methods.covariance." + summary_.covariance) + "\n";
    for (const protocol::SegmentEditMade& made : summary_.edits) out += "  " + say(made.text) + "\n";
    for (const Message& note : summary_.notes) out += "  " + say(note) + "\n";
    return out;
  }

  std::string footnotes() const {
    std::string names = joined_by(summary_.columns, [&](const protocol::PreparationSummary& column) {
      return column.column + (column.log ? " (" + say("command_line.logged") + ")" : std::string());
    });
    std::string out = summary_.segments.size() > 1 ? "  " + say("command_line.apart_note") + "\n" : std::string();
    out +=
        "  " + say(Message("command_line.columns_used").with("columns", std::move(names))) + "\n";
    for (const protocol::LeftOutSummary& each : summary_.left_out)
      out += "  " +
             say(Message("command_line.column_left_out")
                     .with("column", each.column)
                     .with("reason", say(each.reason))) +
             "\n";
    if (summary_.rows_set_aside > 0)
      out += "  " + say(Message("command_line.rows_set_aside").with("rows", summary_.rows_set_aside)) + "\n";
    return out;
  }

  const protocol::SegmentationSummary& summary_;
  Language language_;
};

}  // namespace

std::string segments_text(const protocol::SegmentationSummary& summary, Language language) {
  return SegmentsText(summary, language).text();
}

}  // namespace ruas::command_line
