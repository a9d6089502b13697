#include "ui/model/rules_view.hpp"

#include <utility>

#include "base/number_format.hpp"
#include "ui/model/dispatch.hpp"
#include "ui/model/text_lines.hpp"

namespace ruas::ui {
namespace {

/// About the first number that takes part: above its middle value. Rules are written alike in both languages, with a point.
std::string example_rule(const AppState& state, const Phrases& phrases) {
  const std::string name = phrases.word("methods.rules.example_name") + ": ";
  for (const protocol::FileColumn& column : state.data->summary.subject_columns)
    if (column.used && column.type == "number")
      return name + "\"" + column.name + "\" > " + shortest_number(column.median);
  return name;
}

std::string counts_of(const protocol::RuleSummary& rule, const Phrases& phrases) {
  Message message(rule.taken == rule.matching ? "methods.rules.counts" : "methods.rules.counts_overlapping");
  return phrases.say(message.with("matching", rule.matching).with("taken", rule.taken));
}

/// Empty lines and remarks are none.
bool is_rule(std::string_view line) {
  return !is_blank(line) && line[line.find_first_not_of(" \t")] != '#';
}

void take_counts(const protocol::RulesSummary& counted, const Phrases& phrases, RulesView& view) {
  std::size_t rule = 0;
  for (RuleLine& line : view.lines)
    if (is_rule(line.text) && rule < counted.rules.size()) line.counts = counts_of(counted.rules[rule++], phrases);
  for (const Message& note : counted.notes) view.notes.push_back(phrases.say(note));
  view.rest = phrases.say(Message(counted.rest > 0 ? "methods.rules.rest" : "methods.rules.no_rest")
                              .with("rest", counted.rest)
                              .with("rows", counted.rows));
  view.excel = phrases.language() == Language::indonesian ? counted.excel_indonesian : counted.excel_english;
  view.sql = counted.sql_case;
}

}  // namespace

RulesView rules_view(const AppState& state, const Phrases& phrases) {
  RulesView view;
  if (!state.data) return view;
  view.text = state.settings.rules.text;
  for (std::string& line : lines_of(view.text)) {
    const std::string label = phrases.say(Message("methods.rules.label").with("number", view.lines.size() + 1));
    view.lines.push_back({label, std::move(line), {}});
  }
  view.example = example_rule(state, phrases);
  const RuleWork& work = state.rules;
  if (!work.refused.key.empty()) view.error = phrases.say(work.refused);
  if (work.counted && work.text == view.text && work.reading == state.data->reading)
    take_counts(*work.counted, phrases, view);
  return view;
}

void write_rules(AppState& state, std::string text, Sender& sender) {
  if (!state.data) return;
  state.settings.rules.text = std::move(text);
  state.rules = {};
  if (is_blank(state.settings.rules.text)) return;
  state.rules.text = state.settings.rules.text;
  state.rules.reading = state.data->reading;
  dispatch(state, Task::count_rules, protocol::CountRules{state.settings.rules}, sender);
}

}  // namespace ruas::ui
