#include "ui/model/follow_people.hpp"

#include <algorithm>

#include "base/joined.hpp"
#include "ui/model/hand_view.hpp"
#include "ui/model/notices.hpp"
#include "ui/model/segment_marks.hpp"

namespace ruas::ui {
namespace {

using Letters = std::vector<std::string>;

bool contains(const Letters& letters, const std::string& letter) {
  return std::find(letters.begin(), letters.end(), letter) != letters.end();
}

Letters without(Letters letters, const Letters& taken) {
  std::erase_if(letters, [&](const std::string& letter) { return contains(taken, letter); });
  return letters;
}

bool letters_start_anew(const protocol::SegmentationSummary& now) {
  return std::any_of(now.notes.begin(), now.notes.end(),
                     [](const Message& note) { return note.key == "hand.letters_anew"; });
}

/// The change by hand that was not there before is a split.
bool was_split(const protocol::SegmentationSummary& before, const protocol::SegmentationSummary& now) {
  return now.edits.size() > before.edits.size() && now.edits.back().edit.what == "split";
}

void forget_messages(AppState& state, const Letters& renewed) {
  Letters forgotten;
  for (const protocol::SegmentMessage& message : state.campaign.messages)
    if (contains(renewed, message.letter)) forgotten.push_back(message.letter);
  if (forgotten.empty()) return;
  std::erase_if(state.campaign.messages,
                [&](const protocol::SegmentMessage& message) { return contains(forgotten, message.letter); });
  add_notice(state, Notice::Kind::warning,
             Message("page.campaign.messages_forgotten")
                 .with("letters", joined(forgotten))
                 .with("count", forgotten.size()),
             Task::preview_messages);
}

}  // namespace

Followed follow_letters(const protocol::SegmentationSummary& before,
                        const protocol::SegmentationSummary& now) {
  Followed followed;
  followed.renewed = letters_start_anew(now) ? letters_of(now) : without(letters_of(now), letters_of(before));
  for (const std::string& letter : letters_of(before))
    followed.place_now.push_back(contains(followed.renewed, letter) ? std::nullopt : place_of(now, letter));
  return followed;
}

Followed follow_rows(const protocol::SegmentationSummary& before,
                     const std::vector<std::uint8_t>& labels_before, const protocol::Segmented& now) {
  const std::size_t segments = now.summary.segments.size();
  std::vector<std::vector<std::uint64_t>> went(before.segments.size(), std::vector<std::uint64_t>(segments));
  for (std::size_t row = 0; row < labels_before.size(); ++row) ++went[labels_before[row]][now.labels[row]];
  Followed followed;
  for (const std::vector<std::uint64_t>& to : went) {
    const auto most = std::max_element(to.begin(), to.end());
    const bool nobody = most == to.end() || *most == 0;
    followed.place_now.push_back(nobody ? std::nullopt
                                        : std::optional(static_cast<std::size_t>(most - to.begin())));
  }
  if (was_split(before, now.summary)) followed.renewed = without(letters_of(now.summary), letters_of(before));
  return followed;
}

void take_along(AppState& state, const Followed& followed) {
  const auto now = [&](std::optional<std::size_t> place) {
    return place && *place < followed.place_now.size() ? followed.place_now[*place] : std::nullopt;
  };
  state.selected_segment = now(state.selected_segment);
  state.personas.shown = now(state.personas.shown).value_or(0);
  state.personas.beside = now(state.personas.beside);
  if (state.personas.beside == state.personas.shown) state.personas.beside.reset();
  const auto is_lost = [&](const std::string& letter) {
    return !letter.empty() && (contains(followed.renewed, letter) || !place_of(state, letter));
  };
  if (is_lost(state.campaign.letter)) state.campaign.letter.clear();
  if (is_lost(state.strategy.seeds.letter)) state.strategy.seeds = {};
  forget_messages(state, followed.renewed);
}

}  // namespace ruas::ui
