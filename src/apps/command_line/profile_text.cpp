#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
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

  std::string text() const { return heading() + detections() + oddities() + "\n" + columns(); }

 private:
  std::string say(const Message& message) const { return sentence(language_, message); }
  std::string say(const char* key) const { return std::string(word(language_, key)); }

  std::string heading() const {
    return say(Message("command_line.profile_heading")
                   .with("file", data_.file)
                   .with("rows", data_.rows)
                   .with("columns", data_.columns.size())
                   .with("size", data_.bytes)) +
           "\n";
  }

  std::string detections() const {
    std::string out;
    for (const Message& message : data_.detected) out += "  " + say(message) + "\n";
    return out;
  }

  std::string oddities() const {
    std::string out;
    for (const protocol::IrregularitySummary& each : data_.irregularities) {
      out += "  ! " + say(each.what);
      if (!each.lines.empty()) out += " " + say(lines_of(each));
      out += "\n";
    }
    return out;
  }

  Message lines_of(const protocol::IrregularitySummary& each) const {
    std::string lines;
    for (const std::uint64_t line : each.lines) {
      if (!lines.empty()) lines += ", ";
      lines += format_count(static_cast<std::int64_t>(line), language_);
    }
    if (each.lines.size() < each.count) lines += ", …";
    return Message("command_line.lines").with("n", each.lines.size()).with("lines", std::move(lines));
  }

  std::string columns() const {
    TextTable table({Align::left, Align::left, Align::right, Align::right, Align::left, Align::left});
    table.add({say("command_line.column"), say("command_line.type"), say("command_line.missing"),
               say("command_line.distinct"), say("command_line.values"), say("command_line.part")});
    for (const protocol::FileColumn& column : data_.columns)
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
