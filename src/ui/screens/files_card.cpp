#include "ui/screens/files_card.hpp"

#include <optional>
#include <utility>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_file(Ui& ui, const OpenFileRow& file, const Phrases& phrases, Actions& actions) {
  {
    Row row(ui, space::m);
    row.next(text_width(ui, file.name, type::body, Weight::strong));
    strong(ui, file.name);
    row.next(text_width(ui, file.detail, type::small));
    muted(ui, file.detail);
    if (!file.handle.empty()) {
      const std::string remove = phrases.word("data.file.remove");
      const std::string about = phrases.say(Message("data.file.remove_about").with("file", file.name));
      ButtonOptions options;
      options.emphasis = Emphasis::quiet;
      options.icon = Icon::close;
      options.about = about;
      row.next(button_width(ui, remove, options.icon));
      if (button(ui, remove, options)) actions.push_back(RemoveFile{file.handle});
    }
  }
  if (!file.refused.empty()) notice(ui, Severity::warning, file.refused, {.id = file.name});
  if (!file.found.empty()) paragraph(ui, file.found);
  for (const std::string& note : file.notes) muted(ui, note);
}

std::optional<std::size_t> draw_end(Ui& ui, const KeyChoiceView::End& end) {
  return choice(ui, end.label, end.options, end.current);
}

/// A key is a decision once both of its ends are chosen.
void draw_key(Ui& ui, const KeyChoiceView& key, Actions& actions) {
  constexpr float kLeastField = 240;
  Grid grid(ui, kLeastField, space::m);
  grid.next();
  const auto from = draw_end(ui, key.from);
  grid.next();
  const auto to = draw_end(ui, key.to);
  if (!from && !to) return;
  const std::size_t chosen_from = from.value_or(key.from.current), chosen_to = to.value_or(key.to.current);
  if (from) actions.push_back(WriteDraft{key.from.draft, key.from.options[*from]});
  if (to) actions.push_back(WriteDraft{key.to.draft, key.to.options[*to]});
  if (chosen_from > 0 && chosen_to > 0)
    actions.push_back(UseKey{key.from.ends[chosen_from - 1], key.to.ends[chosen_to - 1]});
}

void draw_keys_toggle(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  const FilesView& files = view.files;
  const std::string choose = phrases.word("data.keys.by_hand"), back = phrases.word("data.suggest");
  gap(ui, space::s);
  Row row(ui);
  ButtonOptions options;
  options.emphasis = Emphasis::quiet;
  options.icon = files.keys_open ? Icon::chevron_down : Icon::chevron_right;
  row.next(button_width(ui, choose, options.icon));
  if (toggle(ui, choose, files.keys_open, options)) actions.push_back(TogglePanel{Panel::keys});
  if (!files.keys_by_hand) return;
  options.icon = Icon::reset;
  row.next(button_width(ui, back, options.icon));
  if (!button(ui, back, options)) return;
  protocol::Plan plan = view.plan;
  plan.keys.clear();
  actions.push_back(ChangePlan{std::move(plan)});
}

}  // namespace

void draw_files(Ui& ui, const DataView& view, Actions& actions) {
  const FilesView& files = view.files;
  if (files.files.size() < 2) return;
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("data.files"));
  if (!files.problem.empty()) {
    notice(ui, Severity::error, files.problem);
    gap(ui, space::s);
  }
  for (std::size_t i = 0; i < files.files.size(); ++i) {
    if (i > 0) {
      gap(ui, space::s);
      divider(ui);
    }
    gap(ui, space::xs);
    draw_file(ui, files.files[i], phrases, actions);
    if (files.keys_open && files.files[i].key) draw_key(ui, *files.files[i].key, actions);
  }
  for (const std::string& renamed : files.renamed) muted(ui, renamed);
  draw_keys_toggle(ui, view, phrases, actions);
}

}  // namespace ruas::ui
