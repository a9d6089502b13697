// Which column of one file leads to which column of another, chosen by hand.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// One end of a key.
struct KeyEnd {
  std::string file;
  std::string column;
  friend bool operator==(const KeyEnd&, const KeyEnd&) = default;
};

/// The two columns by which a file is looked up.
struct KeyChoiceView {
  struct End {
    std::string label;  // "Column of orders.csv"
    std::vector<KeyEnd> ends;
    std::vector<std::string> options;  // the same in words, behind one that asks to choose
    std::size_t current = 0;           // of the options; 0: nothing is chosen
    std::string draft;                 // name of the draft that keeps it until the other end is chosen too
  };
  End from, to;
};

/// For the file at `index`; nothing for the one whose rows are the rows of the data, and where a file is
/// alone.
std::optional<KeyChoiceView> key_choice(const OpenData& data, std::size_t index, const Phrases& phrases);

/// The plan with the file of `to` looked up by this key; the other keys stay as they are, proposed ones too.
protocol::Plan with_key(const protocol::DataSummary& summary, protocol::Plan plan, const KeyEnd& from,
                        const KeyEnd& to);

}  // namespace ruas::ui
