// Things to press. Each takes its visible text as its name; where the same words stand twice on a page (a
// "Remove" per row), give `about` ("Remove column age"), which is what screen readers say and what makes the
// id unique.
#pragma once

#include <string_view>

#include "ui/ui.hpp"
#include "ui/widgets/icons.hpp"

namespace ruas::ui {

enum class Emphasis {
  primary,    // the one thing to do next: at most one on a screen
  secondary,  // an outlined button
  quiet,      // text only until the pointer is over it
};

struct ButtonOptions {
  Emphasis emphasis = Emphasis::secondary;
  Icon icon = Icon::none;
  bool enabled = true;
  float width = 0;              // points; 0: as wide as its words; -1: the width that is left
  std::string_view about = {};  // full name where the text alone does not tell
};

/// True in the frame in which it was pressed.
bool button(Ui& ui, std::string_view text, const ButtonOptions& options = {});
/// A square button that shows only an icon; `name` is its name and tooltip.
bool icon_button(Ui& ui, Icon icon, std::string_view name, bool enabled = true);
/// Words in the accent colour within a text.
bool link(Ui& ui, std::string_view text, std::string_view about = {});

/// A button that stays pressed: true in the frame in which it was pressed; the model turns `on`.
bool toggle(Ui& ui, std::string_view text, bool on, const ButtonOptions& options = {});
/// A switch or tick box with its words to the right; true when pressed.
bool check(Ui& ui, std::string_view text, bool on, bool enabled = true);

/// Opens the browser's file chooser at once (it must happen inside the gesture, so the page does it, not the
/// model). The chosen file arrives as an event of the host, with `purpose` (model/file_purpose.hpp); without one several
/// may be chosen.
void file_button(Ui& ui, std::string_view text, const ButtonOptions& options = {}, std::string_view purpose = {});
/// Puts `content` on the clipboard, in the gesture, and shows a tick until something else is copied. True when pressed.
bool copy_button(Ui& ui, std::string_view text, std::string_view content, const ButtonOptions& options = {});

/// The "?" that opens an explanation: `term` is the word of the field ("Silhouette"), `explanation` what it
/// means. Stands on the line of what is before it.
void help(Ui& ui, std::string_view term, std::string_view explanation);

/// Width of button() with these words, to decide whether it still fits on a line.
float button_width(const Ui& ui, std::string_view text, Icon icon = Icon::none);

}  // namespace ruas::ui
