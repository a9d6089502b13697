// The open files side by side, and how they go together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/key_choices.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

struct OpenFileRow {
  std::string handle;  // empty: a sample
  std::string name;
  std::string detail;  // "5,020 rows · 312 KB"
  std::string found;   // "CustomerID ↔ CustomerID: 447 of 447 found"; of the file that leads: what it is
  std::vector<std::string> notes;    // what found no partner, on both sides
  std::string refused;               // why this file is not joined; empty: all is well
  std::optional<KeyChoiceView> key;  // to choose it by hand; none for the file that leads
};

struct FilesView {
  std::vector<OpenFileRow> files;
  std::size_t shown = 0;             // whose reading is shown
  std::string problem;               // why they cannot be joined
  std::vector<std::string> renamed;  // columns whose names were taken
  bool keys_open = false;            // keys are being chosen by hand
  bool keys_by_hand = false;         // … and were
};

/// The file's name; of several "4 files".
std::string data_name(const OpenData& data, const Phrases& phrases);
FilesView files_view(const AppState& state, const Phrases& phrases);

}  // namespace ruas::ui
