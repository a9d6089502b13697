// What is drawn, as a tree of roles, names and values: the page makes real elements of it, which screen
// readers read, keyboards walk through and tests press. Dear ImGui knows nothing of accessibility, so the
// tree is gathered while drawing: every interactive item arrives through ImGui's test-engine hooks (id,
// rectangle), and the widget that drew it adds role, name and value. An item that nobody named is kept and
// reported by problems(): the tests fail on it.
//
// The page owns the keyboard: Tab walks the elements, typing and lists are the browser's own. What happens
// there comes back as focus, edits and activations, which the widgets pick up in the next frame. Main thread.
// Rectangles in points, from the upper left corner of the window.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ruas::ui {

/// ARIA 1.2 roles, by their own names (`switch_` is "switch").
enum class Role {
  unknown,  // an item that no widget described
  banner,
  navigation,
  main,
  complementary,
  group,
  list,
  listitem,
  heading,
  paragraph,
  img,
  button,
  link,
  checkbox,
  switch_,
  combobox,
  textbox,
  spinbutton,
  slider,
  tablist,
  tab,
  table,
  row,
  columnheader,
  cell,
  progressbar,
  status,
  alert,
  dialog,
  application,  // takes keys itself: the map
};

/// The word of ARIA for the role.
std::string_view role_word(Role role);

struct MirrorRect {
  float left = 0, top = 0, width = 0, height = 0;
  friend bool operator==(const MirrorRect&, const MirrorRect&) = default;
};

/// What the page must do itself, inside the user's gesture.
enum class Gesture { none, open_file, copy };

enum class State : std::uint8_t { not_applicable, off, on };

struct MirrorNode {
  std::uint32_t key = 0;     // ImGui's id, or made from the place in the tree
  std::uint32_t parent = 0;  // 0: the root
  Role role = Role::unknown;
  std::string name;  // of headings, paragraphs and cells: the text itself
  std::string
      value;  // textbox, spinbutton: the text; progressbar, slider: in words; combobox: the chosen option
  std::string description;  // hint or error of a field, meaning of a drawing
  MirrorRect rect;
  int level = 0;           // headings
  bool multiline = false;  // textbox
  bool disabled = false;
  bool invalid = false;                    // fields
  State checked = State::not_applicable;   // checkbox, switch
  State pressed = State::not_applicable;   // toggle buttons, rows
  State selected = State::not_applicable;  // tab
  State current = State::not_applicable;   // the step one is on
  State expanded = State::not_applicable;  // opens something
  std::string sort;                        // columnheader: "none" "ascending" "descending"
  std::size_t row = 0, rows = 0,
              columns = 0;  // table: rows, columns; row: its number from 1, header included
  double now = 0, least = 0, most = 0, step = 0;  // progressbar (now < 0: not known), slider, spinbutton
  std::vector<std::string> options;               // combobox
  Gesture gesture = Gesture::none;
  std::string content;  // of Gesture::copy; of Gesture::open_file what the file is for

  friend bool operator==(const MirrorNode&, const MirrorNode&) = default;
};

/// A node that is not as it should be: an item without a name, or two items with one id.
struct MirrorProblem {
  std::string what;
  MirrorNode node;
};

class Mirror {
 public:
  // --- widgets
  // -------------------------------------------------------------------------------------------------------

  /// Describes the item drawn last (or `id`). The reference holds until the next call: set what applies.
  MirrorNode& item(std::uint32_t id, Role role, std::string_view name);
  /// Something that is not interactive: heading, paragraph, image, …
  MirrorNode& text(Role role, std::string_view name, const MirrorRect& rect);
  /// Until end(), nodes belong to this one. Its rectangle: set it, or it becomes what its children cover.
  MirrorNode& begin(Role role, std::string_view name);
  void end();
  /// The node of begin(), to set what is only known later.
  MirrorNode& current_group();

  /// What was typed into or chosen in the item by way of its element since the last frame.
  std::optional<std::string> take_edit(std::uint32_t id);
  /// What the page has put on the clipboard last: the button that did so shows a tick.
  const std::string& copied() const { return copied_; }
  void note_copied(std::string_view content) { copied_ = content; }
  /// The item on which the keyboard is; 0: none.
  std::uint32_t focused() const { return focused_; }
  /// The keyboard came here with keys, so that the focus should be seen; false after a click.
  bool focus_visible() const { return focus_visible_; }
  /// True once, in the first frame after the keyboard came to `id`: time to scroll it into view.
  bool take_arrival(std::uint32_t id);
  /// Moves the keyboard to this node once the frame is shown.
  void move_focus_to(std::uint32_t key) { wanted_focus_ = key; }

  // --- host
  // ----------------------------------------------------------------------------------------------------------

  void begin_frame();
  void end_frame();
  /// What changed since the last call, as JSON for web/mirror.js; empty where nothing did. `scale`: CSS pixels per point.
  std::string take_changes(float scale);
  /// Forgets what the page was told (it lost its elements), so that take_changes() tells everything.
  void forget() {
    told_.clear();
    told_order_.clear();
  }

  void focus(std::uint32_t id, bool visible);
  void edit(std::uint32_t id, std::string text);

  /// Called by ImGui's hooks.
  void item_added(std::uint32_t id, const MirrorRect& rect, bool disabled);
  void item_labelled(std::uint32_t id, std::string_view label);

  // --- tests
  // ---------------------------------------------------------------------------------------------------------

  /// The nodes of the last finished frame in reading order, parents before children.
  const std::vector<MirrorNode>& nodes() const { return shown_; }
  /// First node of this role and name; nullptr where there is none.
  const MirrorNode* find(Role role, std::string_view name) const;
  std::vector<MirrorProblem> problems() const;

 private:
  std::size_t append(MirrorNode node);
  std::uint32_t place_key(Role role);

  std::vector<MirrorNode> drawing_;                                 // this frame
  std::vector<bool> described_;                                     // beside drawing_
  std::unordered_map<std::uint32_t, std::size_t> by_id_;            // items of this frame
  std::vector<std::size_t> groups_;                                 // open groups, indices into drawing_
  std::map<std::pair<std::uint32_t, Role>, std::uint32_t> places_;  // nodes so far of a role in a group
  std::vector<std::uint32_t> twice_;
  std::vector<MirrorProblem> problems_;
  std::vector<MirrorNode> shown_;

  std::unordered_map<std::uint32_t, MirrorNode> told_;  // what the page knows
  std::vector<std::uint32_t> told_order_;

  std::unordered_map<std::uint32_t, std::string> edits_;
  std::string copied_;
  std::uint32_t focused_ = 0, arrived_ = 0, wanted_focus_ = 0;
  bool focus_visible_ = false;
};

}  // namespace ruas::ui
