#include "ui/model/files_view.hpp"

namespace ruas::ui {
namespace {

using protocol::FileSummary;
using protocol::JoinSummary;

void add_keys(OpenFileRow& row, const JoinSummary& join, const Phrases& phrases) {
  for (const protocol::KeySummary& key : join.keys) {
    if (key.key.to_file != row.name) continue;
    row.found = phrases.say(key.found);
    for (const Message& note : key.notes) row.notes.push_back(phrases.say(note));
    if (!key.refused.key.empty()) row.refused = phrases.say(key.refused);
  }
  for (const protocol::LeftOutFile& file : join.left_out) {
    if (file.file != row.name) continue;
    row.found = phrases.word("data.file.left_out");
    row.refused = phrases.say(file.why);
  }
}

OpenFileRow row_of(const FileSummary& file, const JoinSummary& join, bool several, const Phrases& phrases) {
  OpenFileRow row;
  row.handle = file.handle;
  row.name = file.file;
  row.detail = phrases.say(
      Message("data.file.detail").with("rows", file.rows).with("size", phrases.bytes(file.bytes)));
  if (!several) return row;
  add_keys(row, join, phrases);
  if (row.found.empty() && file.file == join.fact_file) row.found = phrases.word("data.file.leads");
  return row;
}

}  // namespace

std::string data_name(const OpenData& data, const Phrases& phrases) {
  const std::vector<FileSummary>& files = data.summary.files;
  if (files.size() == 1) return files.front().file;
  if (files.size() == 2) return files[0].file + " + " + files[1].file;
  return phrases.say(Message("data.several").with("files", files.size()));
}

FilesView files_view(const AppState& state, const Phrases& phrases) {
  const OpenData& data = *state.data;
  FilesView view;
  const protocol::DataSummary& summary = data.summary;
  for (const FileSummary& file : summary.files)
    view.files.push_back(row_of(file, summary.join, summary.files.size() > 1, phrases));
  for (std::size_t i = 0; i < view.files.size(); ++i) view.files[i].key = key_choice(data, i, phrases);
  view.keys_open = panel_is_open(state, Panel::keys);
  view.keys_by_hand = !summary.plan.keys.empty();
  view.shown = data.shown_file;
  for (const Message& renamed : summary.join.renamed) view.renamed.push_back(phrases.say(renamed));
  if (!summary.join.problem.key.empty()) view.problem = phrases.say(summary.join.problem);
  return view;
}

}  // namespace ruas::ui
