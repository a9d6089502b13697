#include <string>
#include <utility>
#include <vector>

#include "ui/model/file_purpose.hpp"
#include "ui/model/phrases.hpp"
#include "ui/screens/facts.hpp"
#include "ui/screens/growth_gaps.hpp"
#include "ui/screens/share_chart.hpp"
#include "ui/screens/strategy_screen.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr double kMostWeight = 10;

void draw_weight(Ui& ui, const std::string& label, double weight, const FieldOptions& field,
                 double protocol::LookalikeSettings::*member, const GrowthView& view, Actions& actions) {
  NumberRange range;
  range.most = kMostWeight;
  if (const auto changed = slider(ui, label, weight, range, field)) {
    protocol::LookalikeSettings settings = view.settings;
    settings.*member = *changed;
    actions.push_back(SearchBy{std::move(settings)});
  }
}

void draw_weights(Ui& ui, const GrowthView& view, const Phrases& phrases, Actions& actions) {
  constexpr float kLeast = 200;
  Grid grid(ui, kLeast, space::m);
  using Settings = protocol::LookalikeSettings;
  grid.next();
  FieldOptions margin;
  margin.enabled = view.weights_count;
  draw_weight(ui, phrases.word("page.strategy.margin"), view.settings.margin_weight, margin,
              &Settings::margin_weight, view, actions);
  grid.next();
  FieldOptions growth;
  growth.enabled = view.growth_known && view.weights_count;
  growth.hint = view.growth_hint;
  draw_weight(ui, phrases.word("page.strategy.growth"), view.settings.growth_weight, growth,
              &Settings::growth_weight, view, actions);
  grid.next();
  FieldOptions fit;
  fit.enabled = view.fit_hint.empty() && view.weights_count;
  fit.hint = view.fit_hint;
  draw_weight(ui, phrases.word("page.strategy.fit"), view.settings.fit_weight, fit, &Settings::fit_weight,
              view, actions);
}

/// One wish: the column, then the label that fits.
void draw_wish(Ui& ui, const GrowthView& view, const Phrases& phrases, Actions& actions) {
  const auto chosen = choice(ui, phrases.word("page.strategy.wish"), view.fit_columns, view.fit_column);
  if (!chosen) return;
  protocol::LookalikeSettings settings = view.settings;
  settings.fit.clear();
  if (*chosen > 0) settings.fit.push_back({view.fit_columns[*chosen], {}, 1});
  actions.push_back(SearchBy{std::move(settings)});
}

void draw_wish_label(Ui& ui, const GrowthView& view, const Phrases& phrases, Actions& actions) {
  const auto chosen = choice(ui, phrases.word("page.strategy.wish_label"), view.fit_labels, view.fit_label);
  if (!chosen) return;
  protocol::LookalikeSettings settings = view.settings;
  settings.fit.front().label = view.fit_labels[*chosen];
  actions.push_back(SearchBy{std::move(settings)});
}

void draw_seeds(Ui& ui, const GrowthView& view, const Phrases& phrases, Actions& actions) {
  std::vector<std::string> labels;
  for (const SeedOption& option : view.seeds) labels.push_back(option.label);
  if (const auto chosen = choice(ui, phrases.word("page.strategy.seeds_from"), labels, view.seed))
    actions.push_back(LearnFrom{view.seeds[*chosen].choice});
}

/// Wish and seeds beside each other, and the names where they are written by hand.
void draw_wish_and_seeds(Ui& ui, const GrowthView& view, const Phrases& phrases, Actions& actions) {
  constexpr float kLeast = 220;
  {
    Grid grid(ui, kLeast, space::m);
    grid.next();
    draw_seeds(ui, view, phrases, actions);
    grid.next();
    draw_wish(ui, view, phrases, actions);
    if (!view.fit_labels.empty()) {
      grid.next();
      draw_wish_label(ui, view, phrases, actions);
    }
  }
  const SeedChoice& seeds = view.seeds[view.seed].choice;
  if (seeds.from != SeedChoice::From::by_hand) return;
  FieldOptions field;
  field.width = width_left(ui);
  field.placeholder = "SP-00012, SP-00345";
  if (const auto typed = text_field(ui, phrases.word("page.strategy.names"), seeds.names, field))
    actions.push_back(LearnFrom{{seeds.from, {}, *typed}});
}

void draw_buttons(Ui& ui, const GrowthView& view, const Phrases& phrases, Actions& actions) {
  Row row(ui);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::search;
  options.enabled = !view.searching;
  const std::string search = phrases.word("page.strategy.search"),
                    download = phrases.word("page.strategy.download");
  row.next(button_width(ui, search, options.icon));
  if (button(ui, search, options)) actions.push_back(FindLookalikesNow{});
  if (!view.found) return;
  options = {};
  options.icon = Icon::download;
  options.enabled = !view.stale;
  row.next(button_width(ui, download, options.icon));
  if (button(ui, download, options)) actions.push_back(DownloadLookalikes{});
}

void draw_prospects(Ui& ui, const GrowthView& view, const Phrases& phrases, Actions& actions) {
  ButtonOptions options;
  options.icon = Icon::open;
  options.enabled = !view.searching;
  file_button(ui, phrases.word("page.strategy.open_prospects"), options, purpose::kProspects);
  if (view.prospects.empty()) return muted(ui, phrases.word("page.strategy.prospects_hint"));
  paragraph(ui, phrases.say(Message("page.strategy.prospects_chosen").with("file", view.prospects)));
  if (link(ui, phrases.word("page.strategy.forget_prospects"))) {
    actions.push_back(ForgetProspects{});
    actions.push_back(FindLookalikesNow{});
  }
}

void draw_ranked(Ui& ui, const GrowthView& view, const Phrases& phrases) {
  const std::string name = phrases.word("page.strategy.ranked");
  std::vector<TableColumn> columns{
      {phrases.word(view.of_prospects ? "page.strategy.person" : "strategy.customer")}};
  if (!view.of_prospects) columns.push_back({phrases.word("strategy.segment"), 90});
  columns.push_back({phrases.word("strategy.likeness"), ui.narrow() ? 90.0f : 140.0f, true});
  if (!ui.narrow()) columns.push_back({phrases.word("page.strategy.percentile"), 110, true});
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.ranked.size();
  constexpr float kHeight = 320;
  options.height = kHeight;
  heading(ui, 3, name);
  table(ui, options, [&](TableRow& row) {
    const RankedRow& customer = view.ranked[row.row()];
    row.text(customer.name);
    if (customer.segment)
      row.chip(view.marks[*customer.segment]);
    else if (!view.of_prospects)
      row.muted("–");
    row.bar(customer.score, customer.likeness, ui.theme().accent);
    if (!ui.narrow()) row.text(customer.percentile);
  });
}

void draw_sentences(Ui& ui, const std::string& title, const std::vector<std::string>& sentences,
                    const std::string& none) {
  heading(ui, 3, title);
  if (sentences.empty()) return muted(ui, none);
  const List list(ui, title);
  for (const std::string& sentence : sentences) bullet(ui, sentence);
}

void draw_result(Ui& ui, const GrowthView& view, const Phrases& phrases) {
  const Card card(ui, view.title);
  if (view.stale) notice(ui, Severity::warning, phrases.word("page.strategy.stale"));
  strong(ui, view.headline);
  for (const std::string& note : view.prospect_notes) muted(ui, note);
  notice(ui, view.better_than_chance ? Severity::good : Severity::warning, view.verdict);
  for (const std::string& note : view.notes) muted(ui, note);
  gap(ui, space::s);
  draw_facts(ui, view.facts);
  gap(ui, space::s);
  draw_share_chart(ui, view.lift);
  gap(ui, space::s);
  draw_sentences(ui, view.traits_title, view.traits, phrases.word("page.strategy.no_traits"));
  gap(ui, space::s);
  draw_ranked(ui, view, phrases);
  gap(ui, space::s);
  draw_sentences(ui, phrases.word("page.strategy.not_compared"), view.left_out, {});
}

}  // namespace

void draw_growth_tab(Ui& ui, const GrowthView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  {
    const Card card(ui, phrases.word("page.strategy.best"));
    muted(ui, phrases.word("page.strategy.best_text"));
    gap(ui, space::s);
    draw_weights(ui, view, phrases, actions);
    if (!view.weights_count) muted(ui, phrases.word("page.strategy.weights_do_not_count"));
    draw_wish_and_seeds(ui, view, phrases, actions);
    gap(ui, space::s);
    draw_buttons(ui, view, phrases, actions);
    gap(ui, space::s);
    draw_prospects(ui, view, phrases, actions);
    if (!view.refused.empty()) notice(ui, Severity::warning, view.refused);
  }
  if (view.found) {
    gap(ui);
    draw_result(ui, view, phrases);
  } else if (view.searching) {
    skeleton(ui, 6);
  }
  draw_gaps(ui, view);
}

}  // namespace ruas::ui
