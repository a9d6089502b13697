#include "ui/screens/reading_card.hpp"

#include <algorithm>

#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void read_as(const DataView& view, protocol::ReadSettings settings, Actions& actions) {
  actions.push_back(ReadAs{view.handle, std::move(settings)});
}

void draw_which_file(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  if (view.files.files.size() < 2) return;
  std::vector<std::string> names;
  for (const OpenFileRow& file : view.files.files) names.push_back(file.name);
  if (const auto file = segmented_choice(ui, phrases.word("data.file.which"), names, view.files.shown))
    actions.push_back(ShowFile{*file});
  gap(ui, space::s);
}

void draw_irregularities(Ui& ui, const DataView& view, const Phrases& phrases) {
  if (view.irregularities.empty()) {
    paragraph(ui, phrases.word("page.data.regular"));
    return;
  }
  const std::string title = phrases.word("page.data.irregular");
  heading(ui, 3, title);
  const List list(ui, title);
  for (const IrregularityView& irregularity : view.irregularities) {
    const std::string& where = irregularity.where;
    bullet(ui, where.empty() ? irregularity.text : irregularity.text + " " + where + ".");
  }
}

void draw_choice(Ui& ui, const ReadChoiceView& reading, const DataView& view, Actions& actions) {
  std::vector<std::string> labels;
  for (const ReadChoiceView::Option& option : reading.options) labels.push_back(option.label);
  FieldOptions field;
  field.enabled = reading.changeable;
  field.hint = reading.evidence;
  if (const auto chosen = choice(ui, reading.label, labels, reading.current, field))
    read_as(view, with_choice(view.settings, reading.field, reading.options[*chosen].value), actions);
}

void draw_skipped_lines(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  const std::string hint = phrases.word("data.read.skip_hint");
  FieldOptions field;
  field.hint = hint;
  NumberRange range;
  range.most = 1000;
  if (const auto lines = number_field(ui, phrases.word("data.read.skip"),
                                      static_cast<double>(view.skipped_lines), range, field)) {
    protocol::ReadSettings settings = view.settings;
    settings.skip_lines = std::to_string(static_cast<std::uint64_t>(*lines));
    read_as(view, settings, actions);
  }
  if (!view.settings.skip_lines.empty() &&
      link(ui, phrases.word("page.read.detect"), phrases.word("data.read.detect_skip"))) {
    protocol::ReadSettings settings = view.settings;
    settings.skip_lines.clear();
    read_as(view, settings, actions);
  }
}

void draw_missing_tokens(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  const std::string hint = phrases.word("data.read.missing_hint");
  FieldOptions field;
  field.hint = hint;
  if (const auto typed = text_field(ui, phrases.word("data.read.missing"), view.missing_tokens, field))
    actions.push_back(WriteDraft{"missing_tokens", *typed});
  if (view.missing_tokens_changed && button(ui, phrases.word("data.read.apply")))
    read_as(view, with_missing_tokens(view.settings, view.missing_tokens), actions);
  if (view.settings.missing_tokens_chosen && !view.missing_tokens_changed &&
      link(ui, phrases.word("page.read.detect"), phrases.word("data.read.detect_missing"))) {
    protocol::ReadSettings settings = view.settings;
    settings.missing_tokens_chosen = false;
    settings.missing_tokens.clear();
    read_as(view, settings, actions);
  }
}

}  // namespace

void draw_reading(Ui& ui, const DataView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("page.data.reading"));
  draw_which_file(ui, view, phrases, actions);
  draw_irregularities(ui, view, phrases);
  const bool changeable = !view.handle.empty();
  muted(ui, phrases.word(changeable ? "page.read.change_hint" : "page.data.reading_sample"));
  gap(ui, space::s);
  {
    constexpr float kLeastField = 220;
    Grid grid(ui, kLeastField);
    for (const ReadChoiceView& reading : view.reading) {
      grid.next();
      draw_choice(ui, reading, view, actions);
    }
    if (changeable) {
      grid.next();
      draw_skipped_lines(ui, view, phrases, actions);
      grid.next();
      draw_missing_tokens(ui, view, phrases, actions);
    }
  }
  for (const std::string& evidence : view.evidence) muted(ui, evidence);
}

}  // namespace ruas::ui
