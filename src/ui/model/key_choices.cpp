#include "ui/model/key_choices.hpp"

#include <algorithm>
#include <utility>

namespace ruas::ui {
namespace {

using protocol::DataSummary;
using protocol::FileSummary;
using protocol::KeyDecision;

/// Whether `column` of `file` is what the draft, or else the key in force, says.
std::size_t current_of(const KeyChoiceView::End& end, const OpenData& data, const KeyEnd& in_force) {
  if (const auto draft = data.drafts.find(end.draft); draft != data.drafts.end())
    for (std::size_t i = 0; i < end.options.size(); ++i)
      if (end.options[i] == draft->second) return i;
  const auto found = std::find(end.ends.begin(), end.ends.end(), in_force);
  return found == end.ends.end() ? 0 : static_cast<std::size_t>(found - end.ends.begin()) + 1;
}

void add_columns(KeyChoiceView::End& end, const FileSummary& file, bool name_file) {
  for (const protocol::ColumnReadingSummary& column : file.columns) {
    end.ends.push_back({file.file, column.name});
    end.options.push_back(name_file ? file.file + ": " + column.name : column.name);
  }
}

/// Keys of the plan; where it has none, those that were proposed and are followed.
std::vector<KeyDecision> keys_in_force(const DataSummary& summary, const protocol::Plan& plan) {
  if (!plan.keys.empty()) return plan.keys;
  std::vector<KeyDecision> keys;
  for (const protocol::KeySummary& key : summary.join.keys)
    if (key.refused.key.empty()) keys.push_back(key.key);
  return keys;
}

}  // namespace

std::optional<KeyChoiceView> key_choice(const OpenData& data, std::size_t index, const Phrases& phrases) {
  const std::vector<FileSummary>& files = data.summary.files;
  const FileSummary& file = files[index];
  if (files.size() < 2 || file.file == data.summary.join.fact_file) return std::nullopt;
  KeyDecision in_force;
  for (const KeyDecision& key : keys_in_force(data.summary, data.summary.plan))
    if (key.to_file == file.file) in_force = key;
  KeyChoiceView view;
  const bool one_other = files.size() == 2;
  view.from.label = one_other
                        ? phrases.say(Message("data.keys.column_of").with("file", files[1 - index].file))
                        : phrases.word("data.keys.column_of_another");
  view.to.label = phrases.say(Message("data.keys.column_of").with("file", file.file));
  view.from.draft = "key_from:" + file.file;
  view.to.draft = "key_to:" + file.file;
  for (KeyChoiceView::End* end : {&view.from, &view.to})
    end->options.push_back(phrases.word("data.keys.choose"));
  for (const FileSummary& other : files)
    if (other.file != file.file) add_columns(view.from, other, !one_other);
  add_columns(view.to, file, false);
  view.from.current = current_of(view.from, data, {in_force.from_file, in_force.from_column});
  view.to.current = current_of(view.to, data, {in_force.to_file, in_force.to_column});
  return view;
}

protocol::Plan with_key(const DataSummary& summary, protocol::Plan plan, const KeyEnd& from,
                        const KeyEnd& to) {
  std::vector<KeyDecision> keys = keys_in_force(summary, plan);
  const KeyDecision wanted{from.file, from.column, to.file, to.column, "exact"};
  const auto before =
      std::find_if(keys.begin(), keys.end(), [&](const auto& key) { return key.to_file == to.file; });
  if (before != keys.end())
    *before = wanted;
  else
    keys.push_back(wanted);
  plan.keys = std::move(keys);
  return plan;
}

}  // namespace ruas::ui
