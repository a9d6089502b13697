// What is going on: notices, progress, and the marks of segments.
#pragma once

#include <string_view>

#include "ui/palette.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

enum class Severity { info, good, warning, error };

struct NoticeOptions {
  std::string_view action = {};  // text of a button; empty: none
  std::string_view close = {};   // name of the closing button ("Close"); empty: it stays
  std::string_view id = {};      // tells two notices with the same text apart
};

enum class NoticeAnswer { none, action, close };

/// A sentence in a tinted area. Announced politely when it appears (errors at once).
NoticeAnswer notice(Ui& ui, Severity severity, std::string_view text, const NoticeOptions& options = {});

/// `fraction` 0 … 1; below 0 where it is not known. `detail` stands to the right ("240,000 rows/s"). True
/// when cancel was pressed; no cancel button where `cancel` is empty.
bool progress(Ui& ui, std::string_view label, double fraction, std::string_view detail,
              std::string_view cancel);

/// The mark of a segment: its colour and shape with the letter, then `text`.
void segment_chip(Ui& ui, SegmentMark mark, std::string_view text = {});
/// A small rounded word: a type, a count.
void badge(Ui& ui, std::string_view text, Severity tone = Severity::info);
/// Grey lines in place of text that is being read.
void skeleton(Ui& ui, int lines);

}  // namespace ruas::ui
