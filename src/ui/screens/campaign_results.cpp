#include "ui/screens/campaign_results.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/file_purpose.hpp"
#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_effects(Ui& ui, const CampaignView& view, const Phrases& phrases) {
  const bool narrow = ui.narrow();
  std::vector<TableColumn> columns{{phrases.word("page.campaign.segment")}};
  if (!narrow) {
    columns.push_back({phrases.word("page.campaign.treated"), 120, true});
    columns.push_back({phrases.word("page.campaign.left_alone"), 120, true});
  }
  columns.push_back({phrases.word("page.campaign.difference"), 120, true});
  columns.push_back({phrases.word("page.campaign.interval"), narrow ? 130.0f : 180.0f, true, false,
                     phrases.word("page.campaign.interval_help")});
  if (!narrow) columns.push_back({"p", 70, true, false, phrases.word("page.campaign.p_help")});
  TableOptions options;
  const std::string title = phrases.word("page.campaign.effects");
  options.name = title;
  options.columns = columns;
  options.rows = view.effects.size();
  for (const EffectRow& effect : view.effects)
    options.row_height = std::max(options.row_height, row_height_for(ui, columns, 0, effect.group));
  table(ui, options, [&](TableRow& row) {
    const EffectRow& effect = view.effects[row.row()];
    row.text(effect.group);
    if (!narrow) {
      row.text(effect.treated);
      row.text(effect.control);
    }
    row.difference(effect.value, effect.difference);
    row.text(effect.interval);
    if (!narrow) row.text(effect.p);
  });
}

void draw_result_files(Ui& ui, const CampaignView& view, const Phrases& phrases, Actions& actions) {
  {
    Row row(ui);
    ButtonOptions options;
    options.enabled = !view.measuring;
    options.icon = Icon::open;
    const std::string results = phrases.word("page.campaign.open_results"),
                      split = phrases.word("page.campaign.open_split"),
                      sample = phrases.word("page.campaign.sample_results");
    row.next(button_width(ui, results, options.icon));
    file_button(ui, results, options, purpose::kResults);
    row.next(button_width(ui, split, options.icon));
    file_button(ui, split, options, purpose::kSplit);
    options.icon = Icon::learn;
    if (view.has_campaign) {
      row.next(button_width(ui, sample, options.icon));
      if (button(ui, sample, options)) actions.push_back(MeasureSample{});
    }
  }
  if (view.split_file.empty()) return;
  paragraph(ui, phrases.say(Message("page.campaign.split_chosen").with("file", view.split_file)));
  if (link(ui, phrases.word("page.campaign.forget_split"))) actions.push_back(ForgetSplitFile{});
}

/// What the file does not say by itself.
void draw_result_columns(Ui& ui, const CampaignView& view, const Phrases& phrases, Actions& actions) {
  struct Named {
    const char* label;
    std::string protocol::ResultColumns::*name;
  };
  constexpr Named kNamed[] = {{"page.campaign.column_arm", &protocol::ResultColumns::arm},
                              {"page.campaign.word_treated", &protocol::ResultColumns::treated},
                              {"page.campaign.word_control", &protocol::ResultColumns::control},
                              {"page.campaign.column_response", &protocol::ResultColumns::response},
                              {"page.campaign.column_customer", &protocol::ResultColumns::customer}};
  {
    constexpr float kLeast = 220;
    Grid grid(ui, kLeast, space::m);
    for (const Named& named : kNamed) {
      grid.next();
      const auto typed = text_field(ui, phrases.word(named.label), view.columns.*named.name);
      if (!typed) continue;
      protocol::ResultColumns columns = view.columns;
      columns.*named.name = *typed;
      actions.push_back(NameResultColumns{std::move(columns)});
    }
  }
  gap(ui, space::s);
  ButtonOptions options;
  options.enabled = !view.measuring;
  if (button(ui, phrases.word("page.campaign.measure_again"), options)) actions.push_back(MeasureAgain{});
  gap(ui, space::s);
}

}  // namespace

void draw_campaign_results(Ui& ui, const CampaignView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("page.campaign.results"));
  muted(ui, phrases.word("page.campaign.results_hint"));
  gap(ui, space::s);
  draw_result_files(ui, view, phrases, actions);
  if (!view.measure_refused.empty()) notice(ui, Severity::warning, view.measure_refused);
  if (view.asks_for_columns) draw_result_columns(ui, view, phrases, actions);
  if (!view.measured) return;
  gap(ui, space::s);
  strong(ui, view.verdict);
  if (!view.spend_verdict.empty()) paragraph(ui, view.spend_verdict);
  gap(ui, space::s);
  draw_effects(ui, view, phrases);
  for (const std::string& note : view.result_notes) muted(ui, note);
}

}  // namespace ruas::ui
