#include "ui/screens/compare_tab.hpp"

#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/flow_chart.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_choice(Ui& ui, const CrosswalkView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.compare.title"));
  paragraph(ui, phrases.word("page.compare.intro"));
  if (view.choices.empty()) return;
  if (const auto chosen = choice(ui, phrases.word("page.compare.with"), view.choices, view.chosen))
    actions.push_back(CompareWith{*chosen});
  gap(ui, space::s);
  if (!view.refused.empty()) notice(ui, Severity::error, view.refused);
  ButtonOptions options;
  options.emphasis = view.known ? Emphasis::secondary : Emphasis::primary;
  options.icon = Icon::search;
  options.enabled = view.can_compare;
  if (button(ui, phrases.word("page.compare.compare"), options)) actions.push_back(CompareNow{});
}

void draw_facts(Ui& ui, const CrosswalkView& view, const Phrases& phrases) {
  constexpr float kSign = 22;
  const std::string words = view.facts[0].label + ": " + view.facts[0].value;
  Row row(ui, space::s, kSign);
  row.next(text_width(ui, words, type::small));
  muted(ui, words);
  row.next(kSign);
  help(ui, view.facts[0].label, phrases.word("page.compare.rand_help"));
}

void draw_crosstab(Ui& ui, const CrosswalkView& view, const Phrases& phrases) {
  if (view.rows.empty()) return;
  constexpr float kNames = 170, kNumber = 70;
  const std::string name =
      phrases.say(Message("page.compare.crosstab").with("left", view.flow.left).with("right", view.flow.right));
  heading(ui, 3, name);
  std::vector<TableColumn> columns{{view.flow.left, kNames}};
  for (const std::string& column : view.columns) columns.push_back({column, kNumber, true});
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.rows.size();
  table(ui, options, [&](TableRow& row) {
    const CrosstabRow& segment = view.rows[row.row()];
    row.text(segment.label);
    for (const std::string& count : segment.counts) row.text(count);
  });
}

void draw_result(Ui& ui, const CrosswalkView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.compare.result"));
  paragraph(ui, view.verdict);
  draw_facts(ui, view, phrases);
  for (const std::string& note : view.notes) muted(ui, note);
  gap(ui, space::s);
  draw_flow_chart(ui, view.flow);
  muted(ui, view.flow.description);
  gap(ui, space::s);
  ButtonOptions options;
  options.icon = Icon::download;
  if (button(ui, phrases.word("page.compare.download"), options)) actions.push_back(DownloadDifferences{});
  gap(ui, space::s);
  draw_crosstab(ui, view, phrases);
}

}  // namespace

void draw_compare_tab(Ui& ui, const CrosswalkView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  draw_choice(ui, view, phrases, actions);
  gap(ui);
  if (view.known)
    draw_result(ui, view, phrases, actions);
  else if (view.comparing)
    skeleton(ui, 6);
}

}  // namespace ruas::ui
