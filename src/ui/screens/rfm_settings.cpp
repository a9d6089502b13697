#include "ui/screens/rfm_settings.hpp"

#include <string>
#include <utility>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/model/text_lines.hpp"
#include "ui/screens/day_field.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

using protocol::RfmSettings;

void draw_ways(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  const std::vector<std::string> ways{phrases.word("page.rfm.independent"), phrases.word("page.rfm.nested")};
  const std::string explanation = phrases.word("page.rfm.scoring_help");
  FieldOptions field;
  field.help = explanation;
  const std::size_t now = view.settings.scoring == "nested" ? 1 : 0;
  const auto pressed = segmented_choice(ui, phrases.word("page.rfm.scoring_ways"), ways, now, field);
  if (!pressed) return;
  RfmSettings settings = view.settings;
  settings.scoring = *pressed == 0 ? "independent" : "nested";
  actions.push_back(ScoreWith{std::move(settings)});
}

void draw_bands(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  constexpr float kLeastField = 170;
  Grid grid(ui, kLeastField, space::m);
  for (std::size_t i = 0; i < view.settings.frequency_bands.size(); ++i) {
    grid.next();
    NumberRange range;
    range.least = 1;
    const std::string label = phrases.say(Message("page.rfm.band").with("score", i + 1));
    const auto band = number_field(ui, label, view.settings.frequency_bands[i], range);
    if (!band) continue;
    RfmSettings settings = view.settings;
    settings.frequency_bands[i] = *band;
    actions.push_back(ScoreWith{std::move(settings)});
  }
}

void draw_line(Ui& ui, const RfmView& view, std::size_t line, const std::string& label,
               const std::string& text, const FieldOptions& field, Actions& actions) {
  const auto typed = text_field(ui, label, text, field);
  if (!typed) return;
  RfmSettings settings = view.settings;
  settings.map = with_line(view.map_text, line, *typed);
  actions.push_back(ScoreWith{std::move(settings)});
}

void draw_map_buttons(Ui& ui, const RfmView& view, const Phrases& phrases, Actions& actions) {
  const std::string copy = phrases.word("page.rfm.map_copy"), reset = phrases.word("page.rfm.map_reset");
  const std::string add = phrases.word("page.rfm.map_add");
  RfmSettings settings = view.settings;
  ButtonOptions options;
  Row row(ui);
  options.icon = Icon::plus;
  row.next(button_width(ui, add, options.icon));
  if (button(ui, add, options)) {
    settings.map = with_line(view.map_text, view.map.size(), phrases.word("page.rfm.map_example"));
    actions.push_back(ScoreWith{settings});
  }
  options.icon = Icon::copy;
  row.next(button_width(ui, copy, options.icon));
  copy_button(ui, copy, view.map_text, options);
  options.icon = Icon::reset;
  options.enabled = view.map_changed;
  row.next(button_width(ui, reset, options.icon));
  if (!button(ui, reset, options)) return;
  settings.map.clear();
  actions.push_back(ScoreWith{std::move(settings)});
}

}  // namespace

void draw_rfm_settings(Ui& ui, const RfmView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  {
    const Card card(ui, phrases.word("page.rfm.scoring"));
    {
      constexpr float kLeastField = 220;
      Grid grid(ui, kLeastField);
      grid.next();
      if (view.analysis_day) draw_day(ui, *view.analysis_day, view.plan, actions);
      grid.next();
      draw_ways(ui, view, phrases, actions);
    }
    gap(ui, space::s);
    if (check(ui, phrases.word("page.rfm.fixed_bands"), view.settings.fixed_frequency_bands)) {
      RfmSettings settings = view.settings;
      settings.fixed_frequency_bands = !settings.fixed_frequency_bands;
      actions.push_back(ScoreWith{std::move(settings)});
    }
    if (view.settings.fixed_frequency_bands) draw_bands(ui, view, phrases, actions);
  }
  gap(ui);
}

void draw_rfm_map(Ui& ui, const RfmView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  {
    const Card card(ui, phrases.word("page.rfm.map"));
    muted(ui, phrases.word("page.rfm.map_hint"));
    FieldOptions field;
    field.width = width_left(ui);
    for (std::size_t i = 0; i < view.map.size(); ++i) {
      field.error = view.map[i].error;
      draw_line(ui, view, i, view.map[i].label, view.map[i].text, field, actions);
    }
    gap(ui, space::s);
    draw_map_buttons(ui, view, phrases, actions);
  }
  gap(ui);
}

}  // namespace ruas::ui
