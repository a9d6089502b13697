// A word that is in or out, and that can be moved elsewhere: a column in the lane of a criterion.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/ui.hpp"

namespace ruas::ui {

struct ChipOptions {
  bool on = false;
  bool enabled = true;                // it can be turned on and off
  std::string_view about = {};        // name of the switch
  std::string_view why = {};          // description for screen readers
  std::string_view places_name = {};  // name of the list of places
  std::span<const std::string> places = {};
  std::size_t place = 0;  // where it is
};

struct ChipAnswer {
  bool pressed = false;
  std::optional<std::size_t> moved;  // index into the places
};

float chip_width(const Ui& ui, std::string_view text);
/// At most as wide as the room that is left; longer words are cut short.
ChipAnswer chip(Ui& ui, std::string_view text, const ChipOptions& options);

}  // namespace ruas::ui
