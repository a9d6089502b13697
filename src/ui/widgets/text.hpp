// Words on the page. All texts wrap at the width that is left, unless said otherwise, and are UTF-8.
#pragma once

#include <string_view>

#include "ui/ui.hpp"

namespace ruas::ui {

/// A heading of level 1 (the screen), 2 (a card or section) or 3; its size and weight follow from the level.
void heading(Ui& ui, int level, std::string_view text);

/// Running text.
void paragraph(Ui& ui, std::string_view text);
/// Running text that stands out.
void strong(Ui& ui, std::string_view text);
/// Secondary running text: smaller and quieter.
void muted(Ui& ui, std::string_view text);

/// One figure that matters: a large value over a small label ("2,000" over "customers"). One paragraph for
/// the mirror: "customers: 2,000".
void stat(Ui& ui, std::string_view label, std::string_view value);

/// A label and its value on one line, the value to the right: "Delimiter …… semicolon".
void label_value(Ui& ui, std::string_view label, std::string_view value);

/// A line of a list, with a bullet. Several in a row make one list for the mirror (see List).
void bullet(Ui& ui, std::string_view text);

/// Items drawn in its lifetime are one list.
class [[nodiscard]] List {
 public:
  List(Ui& ui, std::string_view name);
  ~List();
  List(const List&) = delete;

 private:
  Ui& ui_;
};

/// Width in points of one line of `text`.
float text_width(const Ui& ui, std::string_view text, float size = type::body,
                 Weight weight = Weight::regular);

}  // namespace ruas::ui
