#include "ui/model/hand_view.hpp"

#include <algorithm>

#include "ui/model/hand_requests.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {
namespace {

using protocol::SegmentationSummary;
using protocol::SegmentSummary;

bool only_blanks(const std::string& text) {
  return text.find_first_not_of(" \t") == std::string::npos;
}

void add_partners(const AppState& state, std::size_t segment, HandView& view) {
  const std::vector<SegmentSummary>& segments = state.found->result.summary.segments;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    if (i == segment) continue;
    if (segments[i].letter == state.hand.partner) view.partner = view.partners.size();
    view.partner_letters.push_back(segments[i].letter);
    view.partners.push_back(segment_label(segments[i], state.language));
  }
}

}  // namespace

std::string segment_label(const SegmentSummary& segment, Language language) {
  return segment.name.key.empty() ? segment.letter
                                  : segment.letter + " · " + Phrases(language).say(segment.name);
}

std::string segment_label(const AppState& state, const std::string& letter) {
  const std::optional<std::size_t> place = place_of(state, letter);
  return place ? segment_label(state.found->result.summary.segments[*place], state.language) : letter;
}

std::optional<std::size_t> place_of(const SegmentationSummary& summary, const std::string& letter) {
  for (std::size_t i = 0; i < summary.segments.size(); ++i)
    if (summary.segments[i].letter == letter) return i;
  return std::nullopt;
}

std::optional<std::size_t> place_of(const AppState& state, const std::string& letter) {
  return state.found ? place_of(state.found->result.summary, letter) : std::nullopt;
}

bool regrouped(const SegmentationSummary& summary) {
  return std::any_of(summary.edits.begin(), summary.edits.end(),
                     [](const protocol::SegmentEditMade& made) { return made.edit.what != "rename"; });
}

HandView hand_view(const AppState& state, std::size_t segment) {
  const Phrases phrases(state.language);
  const SegmentationSummary& summary = state.found->result.summary;
  const SegmentSummary& shown = summary.segments[segment];
  HandView view;
  view.open = state.hand.open;
  view.enabled = can_export(state) && awaited_id(state, Task::edit_segments) == 0;
  view.letter = shown.letter;
  const std::string name = shown.name.key.empty() ? std::string() : phrases.say(shown.name);
  view.name = state.hand.name.value_or(name);
  view.can_rename = view.enabled && view.name != name && !only_blanks(view.name);
  add_partners(state, segment, view);
  const bool outliers = summary.has_outliers && segment + 1 == summary.segments.size();
  view.can_merge = view.enabled && view.partners.size() > 1;
  if (view.partners.size() < 2) view.merge_hint = phrases.word("page.hand.merge_two_left");
  view.parts = state.hand.parts;
  view.can_split = view.enabled && !outliers;
  view.split_hint = phrases.word(outliers ? "page.hand.split_outliers" : "page.hand.split_how");
  return view;
}

ChangesView changes_view(const AppState& state) {
  const Phrases phrases(state.language);
  const std::vector<protocol::SegmentEditMade>& edits = state.found->result.summary.edits;
  ChangesView view;
  view.can_undo = can_undo_change(state);
  view.can_redo = can_redo_change(state);
  if (edits.empty()) return view;
  view.last = phrases.say(edits.back().text);
  if (edits.size() > 1) view.more = phrases.say(Message("page.hand.more").with("changes", edits.size() - 1));
  return view;
}

}  // namespace ruas::ui
