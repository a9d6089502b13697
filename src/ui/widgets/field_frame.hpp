// What all fields have in common: a label above, the control in a frame, and a line under it.
#pragma once

#include <string_view>

#include "ui/mirror.hpp"
#include "ui/widgets/fields.hpp"
#include "ui/widgets/paint.hpp"

namespace ruas::ui {

/// A field is a group of layout, open as long as this lives. The control is drawn in between.
class FieldFrame {
 public:
  FieldFrame(Ui& ui, std::string_view label, const FieldOptions& field);
  ~FieldFrame();
  FieldFrame(const FieldFrame&) = delete;

  float width() const { return width_; }
  /// The state, and the line under the field as description.
  void complete(MirrorNode& node) const;

 private:
  void write_label(std::string_view label);
  void write_below(std::string_view text);

  Ui& ui_;
  const FieldOptions& field_;
  float edge_, line_, width_ = 0;
};

void paint_frame(const Ui& ui, const Pressable& item, const FieldOptions& field);
/// One line inside the frame, at most `room` points of it.
void paint_value(const Ui& ui, const Pressable& item, std::string_view text, Colour colour, float room,
                 bool centred);

}  // namespace ruas::ui
