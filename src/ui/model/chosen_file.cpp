#include "ui/model/chosen_file.hpp"

#include <utility>

#include "ui/model/file_purpose.hpp"
#include "ui/model/opening.hpp"
#include "ui/model/persona_requests.hpp"
#include "ui/model/strategy_requests.hpp"

namespace ruas::ui {
namespace {

std::string_view purpose_of(const AppState& state, const FileChosen& chosen) {
  if (!chosen.purpose.empty() || !state.data || chosen.beside) return chosen.purpose;
  if (state.screen == Screen::campaign) return purpose::kResults;
  if (state.screen == Screen::strategy && state.strategy.tab == StrategyTab::time) return purpose::kLater;
  return {};
}

void open(AppState& state, const FileChosen& chosen, Sender& sender) {
  const bool add = chosen.beside || (state.data && state.screen == Screen::data);
  protocol::OpenFile file{chosen.handle, chosen.name, {}, add};
  if (chosen.beside && state.running && state.running->task == Task::open) {
    state.waiting_files.push_back(std::move(file));
    return;
  }
  state.waiting_files.clear();
  open_data(state, std::move(file), sender);
}

}  // namespace

void take_chosen_file(AppState& state, const FileChosen& chosen, Sender& sender) {
  const std::string_view wanted_for = purpose_of(state, chosen);
  const FileBeside file{chosen.handle, chosen.name};
  if (wanted_for == purpose::kResults) return measure(state, file, sender);
  if (wanted_for == purpose::kSplit) return use_split_file(state, file);
  if (wanted_for == purpose::kProspects) return rank_prospects(state, file, sender);
  if (wanted_for == purpose::kLater) return compare_with_file(state, file, sender);
  open(state, chosen, sender);
}

}  // namespace ruas::ui
