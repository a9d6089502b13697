// The tools that change the segments by hand, and what was done with them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"

namespace ruas::ui {

/// For one segment.
struct HandView {
  bool open = false;
  bool enabled = false;  // nothing is under way
  std::string letter;
  std::string name;  // as typed, else as it is
  bool can_rename = false;
  std::vector<std::string> partner_letters;
  std::vector<std::string> partners;  // "B · Regulars"
  std::size_t partner = 0;
  bool can_merge = false;
  std::string merge_hint;  // why not; empty where it can
  std::uint32_t parts = 2;
  bool can_split = false;
  std::string split_hint;
};

struct ChangesView {
  std::string last;  // sentence; empty: none
  std::string more;  // how many before it; empty: none
  bool can_undo = false;
  bool can_redo = false;
};

HandView hand_view(const AppState& state, std::size_t segment);
ChangesView changes_view(const AppState& state);

/// "A", or "A · Regulars" where it has a name: wherever a letter stands in words.
std::string segment_label(const protocol::SegmentSummary& segment, Language language);
std::string segment_label(const AppState& state, const std::string& letter);

/// Which of the segments the letter names.
std::optional<std::size_t> place_of(const protocol::SegmentationSummary& summary, const std::string& letter);
std::optional<std::size_t> place_of(const AppState& state, const std::string& letter);

/// Whether other people are in the segments than the method put there.
bool regrouped(const protocol::SegmentationSummary& summary);

}  // namespace ruas::ui
