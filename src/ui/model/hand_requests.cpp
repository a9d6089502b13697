#include "ui/model/hand_requests.hpp"

#include <algorithm>
#include <utility>

#include "ui/model/crosswalk_requests.hpp"
#include "ui/model/dispatch.hpp"
#include "ui/model/follow_people.hpp"
#include "ui/model/opening.hpp"

namespace ruas::ui {
namespace {

using protocol::SegmentEdit;

bool may_change(const AppState& state) {
  return can_export(state) && awaited_id(state, Task::edit_segments) == 0;
}

std::vector<SegmentEdit> in_force(const AppState& state) {
  std::vector<SegmentEdit> edits;
  for (const protocol::SegmentEditMade& made : state.found->result.summary.edits) edits.push_back(made.edit);
  return edits;
}

void send(AppState& state, std::vector<SegmentEdit> edits, std::vector<SegmentEdit> undone, Sender& sender) {
  stop_running(state, sender);
  state.hand.pending_undone = std::move(undone);
  dispatch(state, Task::edit_segments, protocol::EditSegments{std::move(edits)}, sender);
}

void forget_what_followed(AppState& state, bool any_changes) {
  ++state.found->revision;
  ++state.found->picture;
  forget_pointing(state);
  follow_segments(state, any_changes ? std::optional(state.found->request) : std::nullopt);
  state.campaign.split.reset();
  state.campaign.preview.reset();
}

}  // namespace

bool can_undo_change(const AppState& state) {
  return state.found && may_change(state) && !state.found->result.summary.edits.empty();
}

bool can_redo_change(const AppState& state) {
  return state.found && may_change(state) && !state.hand.undone.empty();
}

void change_segments(AppState& state, const SegmentEdit& edit, Sender& sender) {
  if (!state.found || !may_change(state)) return;
  std::vector<SegmentEdit> edits = in_force(state);
  edits.push_back(edit);
  send(state, std::move(edits), {}, sender);
}

void undo_change(AppState& state, Sender& sender) {
  if (!can_undo_change(state)) return;
  std::vector<SegmentEdit> edits = in_force(state), undone = state.hand.undone;
  undone.push_back(std::move(edits.back()));
  edits.pop_back();
  send(state, std::move(edits), std::move(undone), sender);
}

void redo_change(AppState& state, Sender& sender) {
  if (!can_redo_change(state)) return;
  std::vector<SegmentEdit> edits = in_force(state), undone = state.hand.undone;
  edits.push_back(std::move(undone.back()));
  undone.pop_back();
  send(state, std::move(edits), std::move(undone), sender);
}

void forget_changes(AppState& state) {
  state.hand.name.reset();
  state.hand.partner.clear();
  state.hand.undone.clear();
}

void take_edited(AppState& state, protocol::SegmentsEdited&& edited) {
  if (!state.found || edited.labels.size() != state.found->result.labels.size()) return;
  const protocol::SegmentationSummary before = std::exchange(state.found->result.summary, std::move(edited.summary));
  const std::vector<std::uint8_t> labels = std::exchange(state.found->result.labels, std::move(edited.labels));
  state.found->result.confidence = std::move(edited.confidence);
  const std::vector<protocol::SegmentEditMade>& edits = state.found->result.summary.edits;
  state.hand.undone = std::move(state.hand.pending_undone);
  state.hand.name.reset();
  state.hand.partner.clear();
  state.personas.revision = 0;  // they are called by the names of the segments
  if (!edited.same_people) state.personas.described.reset();
  state.crosswalk.comparison.reset();
  if (!edited.same_people) forget_what_followed(state, !edits.empty());
  take_along(state, follow_rows(before, labels, state.found->result));
}

}  // namespace ruas::ui
