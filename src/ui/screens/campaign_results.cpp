#include "ui/screens/campaign_results.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/file_purpose.hpp"
#include "ui/model/phrases.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// As wide as the longest of its cells.
TableColumn figures(Ui& ui, const CampaignView& view, std::string name, std::string EffectRow::*cell,
                    std::string help = {}) {
  TableColumn column{std::move(name), 0, true, false, std::move(help)};
  for (const EffectRow& effect : view.effects)
    column.width = std::max(column.width, cell_width_for(ui, effect.*cell));
  return column;
}

std::vector<TableColumn> all_columns(Ui& ui, const CampaignView& view, const Phrases& phrases) {
  std::vector<TableColumn> columns{{phrases.word("page.campaign.segment")}};
  columns.push_back(figures(ui, view, phrases.word("page.campaign.treated"), &EffectRow::treated));
  columns.push_back(figures(ui, view, phrases.word("page.campaign.left_alone"), &EffectRow::control));
  columns.push_back(figures(ui, view, phrases.word("page.campaign.difference"), &EffectRow::difference));
  columns.push_back(figures(ui, view, phrases.word("page.campaign.interval"), &EffectRow::interval,
                            phrases.word("page.campaign.interval_help")));
  if (view.has_spend)
    columns.push_back(figures(ui, view, phrases.word("page.campaign.spend"), &EffectRow::spend,
                              phrases.word("page.campaign.spend_help")));
  columns.push_back(figures(ui, view, "p", &EffectRow::p, phrases.word("page.campaign.p_help")));
  return columns;
}

/// Every figure has a column of its own where there is room; else they stand in lines under the segment.
void draw_effects(Ui& ui, const CampaignView& view, const Phrases& phrases) {
  constexpr float kReadable = 150;  // points of the segments' names
  std::vector<TableColumn> columns = all_columns(ui, view, phrases);
  const bool narrow = !columns_fit(ui, columns) || column_width_for(ui, columns, 0) < kReadable;
  if (narrow) columns = {columns[0], columns[3]};
  const auto words = [&](const EffectRow& effect) {
    return narrow ? effect.group + "\n" + effect.details : effect.group;
  };
  TableOptions options;
  const std::string title = phrases.word("page.campaign.effects");
  options.name = title;
  options.columns = columns;
  options.rows = view.effects.size();
  for (const EffectRow& effect : view.effects)
    options.row_height = std::max(options.row_height, row_height_for(ui, columns, 0, words(effect)));
  table(ui, options, [&](TableRow& row) {
    const EffectRow& effect = view.effects[row.row()];
    row.text(words(effect));
    if (!narrow) {
      row.text(effect.treated);
      row.text(effect.control);
    }
    row.difference(effect.value, effect.difference);
    if (narrow) return;
    row.text(effect.interval);
    if (view.has_spend) row.text(effect.spend);
    row.text(effect.p);
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
  {
    constexpr float kLeast = 220;
    Grid grid(ui, kLeast, space::m);
    for (const ResultChoice& named : view.choices) {
      grid.next();
      const auto chosen = choice(ui, named.label, named.options, named.chosen);
      if (!chosen) continue;
      protocol::ResultColumns columns = view.columns;
      columns.*named.member = *chosen == 0 ? std::string() : named.options[*chosen];
      if (named.member == &protocol::ResultColumns::arm) columns.treated = columns.control = {};
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
  for (const std::string& read : view.read_as) muted(ui, read);
  gap(ui, space::s);
  draw_effects(ui, view, phrases);
  for (const std::string& note : view.result_notes) muted(ui, note);
}

}  // namespace ruas::ui
