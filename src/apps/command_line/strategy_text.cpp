#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

constexpr std::size_t kShownRows = 10;

/// Words and numbers in one language.
class Speaker {
 public:
  explicit Speaker(Language language) : language_(language) {}

  std::string say(const Message& message) const { return sentence(language_, message); }
  std::string say(const std::string& key) const { return std::string(word(language_, key)); }
  std::string number(double value) const { return format_measure(value, language_); }
  std::string count(std::uint64_t value) const { return format_count(static_cast<std::int64_t>(value), language_); }
  std::string percent(double share) const { return format_percent(share, 1, language_); }

 private:
  Language language_;
};

std::string dimensions(const protocol::ConcentrationSummary& summary, const Speaker& speaker) {
  TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right});
  table.add({speaker.say("strategy.by"), speaker.say("strategy.number"), "Gini", "HHI", "H*", speaker.say("strategy.effective"),
             "CR1", "CR10"});
  for (const protocol::ConcentrationDimension& each : summary.dimensions) {
    const std::string name = speaker.say("strategy.by_" + each.by);
    if (!each.absent.key.empty()) table.add({name, "–", "–", "–", "–", "–", "–", "–"});
    else
      table.add({name, speaker.count(each.count), speaker.number(each.gini), speaker.number(each.hhi),
                 speaker.number(each.hhi_normalised), speaker.number(each.effective), speaker.percent(each.cr1),
                 speaker.percent(each.cr10)});
  }
  return table.text();
}

std::string stress(const protocol::ConcentrationSummary& summary, const Speaker& speaker) {
  TextTable table({Align::right, Align::right, Align::right, Align::right});
  table.add({speaker.say("strategy.leave"), speaker.say("strategy.revenue_left"), "HHI", speaker.say("strategy.replaced_by")});
  for (const std::size_t leaving : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{5}, std::size_t{10}}) {
    if (leaving >= summary.losses.size()) break;
    const protocol::LossRow& loss = summary.losses[leaving];
    table.add({speaker.count(leaving), speaker.number(loss.left), speaker.number(loss.hhi), speaker.number(loss.average_customers)});
  }
  return table.text();
}

}  // namespace

std::string concentration_text(const protocol::ConcentrationSummary& summary, Language language) {
  const Speaker speaker(language);
  std::string out = dimensions(summary, speaker) + "\n";
  for (const protocol::LargestCustomerRow& customer : summary.largest)
    if (customer.major)
      out += "  " + speaker.say(Message("strategy.major").with("customer", customer.name).with("share", customer.share)) + "\n";
  out += "\n" + stress(summary, speaker);
  for (const protocol::VanishingSegment& segment : summary.vanishing)
    if (segment.after > 0)
      out += "  " + speaker.say(Message("strategy.vanishes").with("segment", segment.segment).with("after", segment.after)) + "\n";
  return out + "\n  " + speaker.say("strategy.bands_borrowed") + "\n";
}

std::string segment_type_text(const protocol::SegmentTypeSummary& summary, Language language) {
  const Speaker speaker(language);
  std::string out = speaker.say("strategy.type_" + summary.type) + "\n  " + speaker.say(summary.reason) + "\n\n";
  for (const protocol::TypeEvidenceRow& evidence : summary.evidence)
    out += std::string(evidence.stance == "for" ? "  + " : evidence.stance == "against" ? "  - " : "  ? ") + speaker.say("strategy.type_" + evidence.type) + ": " +
           speaker.say(evidence.what) + "\n";
  for (const protocol::SegmentMixRow& row : summary.mix)
    if (!row.care.key.empty()) out += "  " + speaker.say(row.care) + "\n";
  if (summary.parties.empty()) return out;
  TextTable table({Align::left, Align::right, Align::right, Align::right});
  table.add({summary.party_column, speaker.say("strategy.customers"), speaker.say("strategy.share"),
             speaker.say("strategy.share_of_revenue")});
  for (const protocol::PartyRow& party : summary.parties)
    table.add({party.label, speaker.count(party.customers), speaker.percent(party.customer_share),
               speaker.percent(party.revenue_share)});
  return out + "\n" + table.text();
}

std::string lookalike_text(const protocol::LookalikeSummary& summary, Language language) {
  const Speaker speaker(language);
  std::string out = speaker.say(summary.heading) + "\n  " + speaker.say(summary.verdict) + "\n\n";
  const bool second = !summary.prospects.file.empty();
  const std::vector<protocol::LookalikeRow>& ranked = second ? summary.prospects.ranked : summary.ranked;
  TextTable table({Align::left, Align::left, Align::right});
  table.add({speaker.say("strategy.customer"), speaker.say("strategy.segment"), speaker.say("strategy.likeness")});
  for (std::size_t i = 0; i < ranked.size() && i < kShownRows; ++i)
    table.add({ranked[i].name, ranked[i].segment, speaker.percent(ranked[i].score)});
  out += table.text() + "\n";
  for (const protocol::LeftOutSummary& column : summary.left_out) out += "  " + column.column + ": " + speaker.say(column.reason) + "\n";
  return out;
}

std::string migration_text(const protocol::MigrationSummary& summary, Language language) {
  const Speaker speaker(language);
  std::string out = speaker.say(Message("strategy.migration_heading")
                                    .with("both", summary.in_both)
                                    .with("stayed", summary.stayed)
                                    .with("came", summary.came)
                                    .with("gone", summary.gone)) +
                    "\n\n";
  TextTable table({Align::left, Align::left, Align::right, Align::right, Align::right, Align::right});
  table.add({speaker.say("strategy.from"), speaker.say("strategy.to"), speaker.say("strategy.customers"), speaker.say("strategy.share"),
             speaker.say("strategy.before"), speaker.say("strategy.after")});
  for (const protocol::TransitionRow& row : summary.transitions)
    table.add({row.from.empty() ? "–" : row.from, row.to.empty() ? "–" : row.to, speaker.count(row.customers),
               speaker.percent(row.share), speaker.number(row.revenue_before), speaker.number(row.revenue_after)});
  out += table.text() + "\n";
  for (const protocol::DriftRow& drift : summary.drift)
    out += "  " +
           speaker.say(Message(drift.flagged ? "strategy.drifted" : "strategy.not_drifted")
                           .with("column", drift.column)
                           .with("index", drift.index)) +
           "\n";
  return out;
}

}  // namespace ruas::command_line
