#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
#include "base/joined.hpp"
#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

constexpr std::size_t kNameWidth = 32;
constexpr std::size_t kLabelWidth = 24;
constexpr std::size_t kLabelsShown = 3;

class ProfileText {
 public:
  ProfileText(const protocol::DataSummary& data, Language language) : data_(data), language_(language) {}

  std::string text() const {
    std::string out;
    for (const protocol::FileSummary& file : data_.files) out += heading(file) + detections(file) + oddities(file);
    return out + relations() + quality() + "\n" + columns();
  }

 private:
  std::string say(const Message& message) const { return sentence(language_, message); }
  std::string say(const char* key) const { return std::string(word(language_, key)); }

  std::string heading(const protocol::FileSummary& file) const {
    return say(Message("command_line.profile_heading")
                   .with("file", file.file)
                   .with("rows", file.rows)
                   .with("columns", file.columns.size())
                   .with("size", file.bytes)) +
           "\n";
  }

  std::string detections(const protocol::FileSummary& file) const {
    std::string out;
    for (const Message& message : file.detected) out += "  " + say(message) + "\n";
    return out;
  }

  std::string oddities(const protocol::FileSummary& file) const {
    std::string out;
    for (const protocol::IrregularitySummary& each : file.irregularities) {
      out += "  ! " + say(each.what);
      if (!each.lines.empty()) out += " " + say(lines_of(each));
      out += "\n";
    }
    return out;
  }

  Message lines_of(const protocol::IrregularitySummary& each) const {
    std::string lines = joined_by(each.lines, [&](std::uint64_t line) {
      return format_count(static_cast<std::int64_t>(line), language_);
    });
    if (each.lines.size() < each.count) lines += ", …";
    return Message("command_line.lines").with("n", each.lines.size()).with("lines", std::move(lines));
  }

  /// How the files go together, what kind of data it is, and the customers behind it.
  std::string relations() const {
    std::string out = "\n";
    for (const protocol::KeySummary& key : data_.join.keys) {
      out += "  " + say(key.found) + "\n";
      for (const Message& note : key.notes) out += "    " + say(note) + "\n";
    }
    for (const protocol::LeftOutFile& file : data_.join.left_out)
      out += "  ! " + say(Message("command_line.left_out").with("file", file.file)) + " " + say(file.why) + "\n";
    if (!data_.join.problem.key.empty()) out += "  ! " + say(data_.join.problem) + "\n";
    out += "  " + say(data_.kind_reason) + "\n";
    if (!data_.customers.problem.key.empty()) out += "  ! " + say(data_.customers.problem) + "\n";
    for (const protocol::SetAsideSummary& aside : data_.customers.set_aside) out += "  ! " + say(aside.what) + "\n";
    for (const Message& note : data_.customers.notes) out += "  " + say(note) + "\n";
    return out;
  }

  std::string quality() const {
    if (!data_.quality.checked) return {};
    std::string out = "  " + say(Message("command_line.quality_score").with("score", data_.quality.score)) + "\n";
    for (const protocol::FindingSummary& finding : data_.quality.findings) out += "  ! " + say(finding.what) + "\n";
    return out;
  }

  std::string columns() const {
    TextTable table({Align::left, Align::left, Align::right, Align::right, Align::left, Align::left});
    table.add({say("command_line.column"), say("command_line.type"), say("command_line.missing"),
               say("command_line.distinct"), say("command_line.values"), say("command_line.part")});
    for (const protocol::FileColumn& column : data_.subject_columns)
      table.add({shortened(column.name, kNameWidth), say(("command_line.type_" + column.type).c_str()),
                 format_count(static_cast<std::int64_t>(column.missing), language_),
                 format_count(static_cast<std::int64_t>(column.distinct), language_), values(column),
                 column.used ? say("command_line.used") : say(column.left_out)});
    return table.text();
  }

  std::string values(const protocol::FileColumn& column) const {
    if (column.present == 0) return "–";
    if (column.type == "number")
      return say(Message("command_line.number_values")
                     .with("minimum", column.minimum)
                     .with("median", column.median)
                     .with("maximum", column.maximum));
    if (column.type == "date") return column.earliest + " … " + column.latest;
    std::string out;
    for (std::size_t i = 0; i < column.top.size() && i < kLabelsShown; ++i) {
      const double share = static_cast<double>(column.top[i].count) / static_cast<double>(column.present);
      out += (i == 0 ? "" : ", ") + shortened(column.top[i].label, kLabelWidth) + " " +
             format_percent(share, 0, language_);
    }
    return out;
  }

  const protocol::DataSummary& data_;
  Language language_;
};

}  // namespace

std::string profile_text(const protocol::DataSummary& data, Language language) {
  return ProfileText(data, language).text();
}

}  // namespace ruas::command_line
