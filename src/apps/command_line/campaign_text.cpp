#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

std::string counted(std::uint64_t count, Language language) {
  return format_count(static_cast<std::int64_t>(count), language);
}

std::string percent(double share, Language language) { return format_percent(share, 2, language); }

std::string notes_text(const std::vector<Message>& notes, Language language) {
  std::string out;
  for (const Message& note : notes) out += "  ! " + sentence(language, note) + "\n";
  return out;
}

/// "p < 0.001" instead of a row of noughts.
std::string probability(double p, Language language) {
  return p < 0.001 ? "<" + format_number(0.001, 3, language) : format_number(p, 3, language);
}

void add_effect(const protocol::EffectSummary& effect, const std::string& name, Language language, TextTable& table) {
  if (effect.withheld) return table.add({name, "–", "–", "–", "–", "–", "–", "–"});
  table.add({name, counted(effect.treated, language), percent(effect.treated_rate, language),
             counted(effect.control, language), percent(effect.control_rate, language),
             percent(effect.difference, language),
             percent(effect.low, language) + " … " + percent(effect.high, language),
             probability(effect.adjusted_p, language)});
}

}  // namespace

std::string split_text(const protocol::SplitSummary& summary, Language language) {
  const auto say = [&](const char* key) { return std::string(word(language, key)); };
  TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right});
  table.add({say("command_line.segment"), say("command_line.treated"), say("command_line.left_alone"),
             say("command_line.not_asked"), say("command_line.detectable")});
  for (const protocol::SplitSegment& segment : summary.segments)
    table.add({segment.letter, counted(segment.treat, language), counted(segment.hold, language),
               counted(segment.out, language), percent(segment.detectable, language)});
  table.add({say("command_line.all"), counted(summary.treat, language), counted(summary.hold, language),
             counted(summary.out, language), percent(summary.detectable, language)});
  return table.text() + notes_text(summary.notes, language);
}

std::string campaign_text(const protocol::CampaignSummary& summary, Language language) {
  const auto say = [&](const char* key) { return std::string(word(language, key)); };
  TextTable table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right, Align::right});
  table.add({say("command_line.group"), say("command_line.treated"), say("command_line.rate"), say("command_line.left_alone"),
             say("command_line.rate"), say("command_line.difference"), say("command_line.interval"), "p"});
  add_effect(summary.all, say("command_line.all"), language, table);
  for (const protocol::EffectSummary& effect : summary.groups) add_effect(effect, effect.group, language, table);
  std::string out = sentence(language, summary.all.verdict) + "\n";
  if (!summary.all.spend_verdict.key.empty()) out += sentence(language, summary.all.spend_verdict) + "\n";
  for (const Message& read : summary.read_as) out += "  " + sentence(language, read) + "\n";
  return out + "\n" + table.text() + notes_text(summary.notes, language);
}

}  // namespace ruas::command_line
