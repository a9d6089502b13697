#include "ui/screens/hand_tools.hpp"

#include <string>

#include "ui/model/hand_requests.hpp"
#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

using protocol::SegmentEdit;

std::string about(const HandView& view, const char* key, const Phrases& phrases) {
  return phrases.say(Message(key).with("letter", view.letter));
}

void draw_rename(Ui& ui, const HandView& view, const Phrases& phrases, Actions& actions) {
  FieldOptions field;
  field.width = width_left(ui);
  field.enabled = view.enabled;
  if (const auto typed = text_field(ui, about(view, "page.hand.name", phrases), view.name, field))
    actions.push_back(WriteSegmentName{*typed});
  ButtonOptions options;
  options.enabled = view.can_rename;
  if (button(ui, about(view, "page.hand.rename", phrases), options))
    actions.push_back(ChangeSegments{{"rename", {view.letter}, view.name}});
}

void draw_merge(Ui& ui, const HandView& view, const Phrases& phrases, Actions& actions) {
  FieldOptions field;
  field.width = width_left(ui);
  field.enabled = view.can_merge;
  field.hint = view.merge_hint;
  if (const auto chosen =
          choice(ui, about(view, "page.hand.merge_with", phrases), view.partners, view.partner, field))
    actions.push_back(ChoosePartner{view.partner_letters[*chosen]});
  if (view.partner_letters.empty()) return;
  const std::string& partner = view.partner_letters[view.partner];
  ButtonOptions options;
  options.enabled = view.can_merge;
  const std::string merge =
      phrases.say(Message("page.hand.merge").with("letter", view.letter).with("partner", partner));
  if (button(ui, merge, options)) actions.push_back(ChangeSegments{{"merge", {view.letter, partner}}});
}

void draw_split(Ui& ui, const HandView& view, const Phrases& phrases, Actions& actions) {
  FieldOptions field;
  field.width = width_left(ui);
  field.enabled = view.can_split;
  field.hint = view.split_hint;
  const NumberRange range{2, kMostParts};
  if (const auto parts = number_field(ui, about(view, "page.hand.parts", phrases),
                                      static_cast<double>(view.parts), range, field))
    actions.push_back(SetParts{static_cast<std::uint32_t>(*parts)});
  ButtonOptions options;
  options.enabled = view.can_split;
  const std::string split =
      phrases.say(Message("page.hand.split").with("letter", view.letter).with("parts", view.parts));
  if (button(ui, split, options)) actions.push_back(ChangeSegments{{"split", {view.letter}, {}, view.parts}});
}

}  // namespace

void draw_hand_tools(Ui& ui, const HandView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  ButtonOptions options;
  options.icon = Icon::settings;
  if (toggle(ui, phrases.word("page.hand.title"), view.open, options))
    actions.push_back(ShowHandTools{!view.open});
  if (!view.open) return;
  gap(ui, space::s);
  draw_rename(ui, view, phrases, actions);
  gap(ui, space::m);
  draw_merge(ui, view, phrases, actions);
  gap(ui, space::m);
  draw_split(ui, view, phrases, actions);
  gap(ui, space::s);
}

void draw_changes(Ui& ui, const ChangesView& view, Actions& actions) {
  if (!view.can_undo && !view.can_redo && view.last.empty()) return;
  const Phrases phrases(ui.language());
  gap(ui, space::s);
  if (!view.last.empty())
    notice(ui, Severity::info, view.more.empty() ? view.last : view.last + " " + view.more);
  const std::string undo = phrases.word("page.hand.undo"), redo = phrases.word("page.hand.redo");
  Row row(ui);
  ButtonOptions options;
  options.emphasis = Emphasis::quiet;
  options.enabled = view.can_undo;
  row.next(button_width(ui, undo));
  if (button(ui, undo, options)) actions.push_back(UndoChange{});
  options.enabled = view.can_redo;
  row.next(button_width(ui, redo));
  if (button(ui, redo, options)) actions.push_back(RedoChange{});
}

}  // namespace ruas::ui
