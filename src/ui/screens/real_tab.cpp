#include "ui/screens/real_tab.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/index_chart.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

/// Room for a bar under its number, and for two lines of words.
constexpr float kRowHeight = 48;

void draw_check(Ui& ui, const ValidityView& view, const Phrases& phrases, Actions& actions) {
  const std::string check = phrases.word("page.real.check");
  const std::string explanation = phrases.word("page.real.k_max_help");
  constexpr float kField = 190;
  FieldOptions field;
  field.width = kField;
  field.help = explanation;
  NumberRange range;
  range.least = kLeastKMax;
  range.most = kMostKMax;
  if (const auto k = number_field(ui, phrases.word("page.real.k_max"), view.k_max, range, field))
    actions.push_back(TryUpTo{static_cast<std::uint32_t>(*k)});
  gap(ui, space::s);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::search;
  options.enabled = view.can_check;
  if (button(ui, check, options)) actions.push_back(CheckReality{});
}

void draw_verdict(Ui& ui, const ValidityView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.real.title"));
  if (!view.intro.empty()) paragraph(ui, view.intro);
  if (!view.verdict.empty()) {
    notice(ui, view.trust ? severity_of(*view.trust) : Severity::info, view.verdict);
    gap(ui, space::s);
    paragraph(ui, view.in_use);
  }
  if (!view.refused.empty()) notice(ui, Severity::error, view.refused);
  gap(ui, space::s);
  draw_check(ui, view, phrases, actions);
}

void draw_charts(Ui& ui, const ValidityView& view, const Phrases& phrases) {
  constexpr float kLeastChart = 210;
  const Card card(ui, phrases.word("page.real.charts"));
  draw_index_key(ui);
  gap(ui, space::s);
  Grid grid(ui, kLeastChart, space::xl);
  for (const IndexChart& chart : view.charts) {
    grid.next();
    draw_index_chart(ui, chart);
  }
}

std::vector<TableColumn> number_columns(const Ui& ui, const Phrases& phrases) {
  std::vector<TableColumn> columns{{phrases.word("page.trials.k"), 70, true},
                                   {phrases.word("page.real.silhouette"), 90, true}};
  if (!ui.narrow()) {
    columns.push_back({"Calinski-H.", 90, true});
    columns.push_back({"Davies-B.", 90, true});
    columns.push_back({phrases.word("page.real.gap"), 70, true});
    columns.push_back({phrases.word("page.why.strength"), 80, true});
  }
  columns.push_back({phrases.word("page.trials.note")});
  return columns;
}

void draw_numbers(Ui& ui, const ValidityView& view, const Phrases& phrases, Actions& actions) {
  const std::string name = phrases.word("page.real.numbers");
  const Card card(ui, name);
  muted(ui, phrases.word("page.real.press_number"));
  if (!view.by_kmeans.empty()) muted(ui, view.by_kmeans);
  const std::vector<TableColumn> columns = number_columns(ui, phrases);
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.numbers.size();
  for (const KChoice& choice : view.numbers)
    options.row_height =
        std::max(options.row_height, row_height_for(ui, columns, columns.size() - 1, choice.note));
  const TableAnswer answer = table(ui, options, [&](TableRow& row) {
    const KChoice& choice = view.numbers[row.row()];
    row.pressable(phrases.say(Message("page.real.use").with("k", choice.k)), choice.in_use);
    row.text(choice.number);
    row.text(choice.silhouette);
    if (!ui.narrow())
      for (const std::string* cell :
           {&choice.calinski_harabasz, &choice.davies_bouldin, &choice.gap, &choice.strength})
        row.text(*cell);
    row.text(choice.note);
  });
  if (answer.pressed) actions.push_back(UseNumber{view.numbers[*answer.pressed].k});
  for (const std::string& sample : view.samples) muted(ui, sample);
}

/// After another number was taken: the card with the answers is gone, and why.
void draw_unchecked(Ui& ui, const ValidityView& view, const Phrases& phrases, Actions& actions) {
  gap(ui);
  const std::string check = phrases.word("page.real.check");
  NoticeOptions options;
  options.action = check;
  if (notice(ui, Severity::info, view.unchecked, options) == NoticeAnswer::action)
    actions.push_back(CheckReality{});
}

void draw_stability(Ui& ui, const ValidityView& view, const Phrases& phrases) {
  const std::string name = phrases.word("page.real.stability");
  const Card card(ui, name);
  paragraph(ui, view.stability_words);
  std::vector<TableColumn> columns{
      {phrases.word("page.table.segment"), 92},
      {phrases.word("page.real.jaccard"), 120, true, false, phrases.word("page.real.jaccard_help")},
      {phrases.word("page.real.band"), 0}};
  if (!ui.narrow()) columns.push_back({phrases.word("page.real.stayed_header"), 0});
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.stability.size();
  options.row_height = kRowHeight;
  table(ui, options, [&](TableRow& row) {
    const StabilityBadge& badge_view = view.stability[row.row()];
    row.chip(view.marks[badge_view.segment]);
    row.bar(badge_view.share, badge_view.jaccard, ui.theme().accent);
    row.custom([&] { badge(ui, badge_view.band, severity_of(badge_view.trust)); });
    if (!ui.narrow()) row.muted(badge_view.stayed);
  });
  gap(ui, space::s);
  muted(ui, phrases.word("page.real.no_gaps"));
}

}  // namespace

Severity severity_of(Trust trust) {
  switch (trust) {
    case Trust::good:
      return Severity::good;
    case Trust::doubtful:
      return Severity::warning;
    case Trust::bad:
      return Severity::error;
  }
  return Severity::info;
}

void draw_real_tab(Ui& ui, const ValidityView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  draw_verdict(ui, view, phrases, actions);
  if (!view.stability.empty()) {
    gap(ui);
    draw_stability(ui, view, phrases);
  }
  if (!view.unchecked.empty()) draw_unchecked(ui, view, phrases, actions);
  if (view.numbers.empty()) return;
  gap(ui);
  draw_charts(ui, view, phrases);
  gap(ui);
  draw_numbers(ui, view, phrases, actions);
}

}  // namespace ruas::ui
