// Things to fill in. A field shows its label above it. It gets the value as the model has it and returns the
// new one in the frame in which the user changed it; it keeps nothing itself. Typing happens in the real
// <input> (or <textarea>) of the mirror that lies over the field, so that input methods, phone keyboards, undo and the
// clipboard are the browser's own.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/ui.hpp"

namespace ruas::ui {

struct FieldOptions {
  bool enabled = true;
  bool label_visible = true;          // the label is the name in any case
  float width = 0;                    // points; 0: the width that is left, at most 320
  std::string_view hint = {};         // quiet line under the field
  std::string_view error = {};        // what is wrong with the value and how to mend it; replaces the hint
  std::string_view placeholder = {};  // text_field: while it is empty; number_field: in place of 0
  std::string_view help = {};         // explanation behind a "?" beside the label
};

/// One of several: index of the newly chosen one. Opens the browser's own list.
std::optional<std::size_t> choice(Ui& ui, std::string_view label, std::span<const std::string> options,
                                  std::size_t chosen, const FieldOptions& field = {});

struct NumberRange {
  double least = 0;
  double most = 1e9;
  double step = 1;  // of − and +, and of the arrow keys
  int decimals = 0;
};

/// − 5 +. Returns values inside the range only; other input is shown as wrong until it is left.
std::optional<double> number_field(Ui& ui, std::string_view label, double value, const NumberRange& range,
                                   const FieldOptions& field = {});

/// A handle on a track, the value to its right: for a few values where how much matters more than the digits.
std::optional<double> slider(Ui& ui, std::string_view label, double value, const NumberRange& range,
                             const FieldOptions& field = {});

/// Several lines of text; grows with what is written.
std::optional<std::string> text_area(Ui& ui, std::string_view label, std::string_view value,
                                     std::size_t fewest_lines, const FieldOptions& field = {});

/// One line of text.
std::optional<std::string> text_field(Ui& ui, std::string_view label, std::string_view value,
                                      const FieldOptions& field = {});

/// A few alternatives side by side, one of them on ("k by hand | best k"): index of the newly chosen one.
std::optional<std::size_t> segmented_choice(Ui& ui, std::string_view label,
                                            std::span<const std::string> options, std::size_t chosen,
                                            const FieldOptions& field = {});

}  // namespace ruas::ui
