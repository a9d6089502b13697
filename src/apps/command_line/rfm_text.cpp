#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

class RfmText {
 public:
  RfmText(const protocol::RfmSummary& summary, Language language) : summary_(summary), language_(language) {}

  std::string text() const { return heading() + "\n" + segments() + "\n" + edges() + notes(); }

 private:
  std::string say(const Message& message) const { return sentence(language_, message); }
  std::string say(const char* key) const { return std::string(word(language_, key)); }
  std::string number(double value) const { return format_measure(value, language_); }

  std::string heading() const {
    return say(Message("command_line.rfm_heading")
                   .with("customers", summary_.scored)
                   .with("day", summary_.analysis_date)) +
           "\n";
  }

  std::string segments() const {
    TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right});
    table.add({say("command_line.segment"), say("command_line.size"), say("command_line.share"),
               say("command_line.share_of_revenue"), "R", "F", "M"});
    for (const protocol::RfmSegment& segment : summary_.segments)
      table.add({say(segment.name), format_count(static_cast<std::int64_t>(segment.customers), language_),
                 format_percent(segment.share, 1, language_), format_percent(segment.revenue_share, 1, language_),
                 segment.customers > 0 ? number(segment.mean_recency) : "–",
                 segment.customers > 0 ? number(segment.mean_frequency) : "–",
                 segment.customers > 0 ? number(segment.mean_monetary) : "–"});
    return table.text();
  }

  std::string edges() const {
    TextTable table({Align::left, Align::left});
    for (const protocol::RfmDimension* dimension : {&summary_.recency, &summary_.frequency, &summary_.monetary}) {
      std::string edges;
      for (const double edge : dimension->edges) edges += (edges.empty() ? "" : " · ") + number(edge);
      table.add({dimension->column, edges});
    }
    return table.text() + "\n";
  }

  std::string notes() const {
    std::string out;
    for (const std::vector<Message>* notes : {&summary_.notes, &summary_.doctor})
      for (const Message& note : *notes) out += "  ! " + say(note) + "\n";
    return out;
  }

  const protocol::RfmSummary& summary_;
  Language language_;
};

}  // namespace

std::string rfm_text(const protocol::RfmSummary& summary, Language language) {
  return RfmText(summary, language).text();
}

}  // namespace ruas::command_line
