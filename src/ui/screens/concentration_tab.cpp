#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/facts.hpp"
#include "ui/screens/share_chart.hpp"
#include "ui/screens/strategy_screen.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_dimension(Ui& ui, const ConcentrationView& view, const Phrases& phrases, Actions& actions) {
  std::vector<std::string> names;
  for (const DimensionChoice& choice : view.dimensions) names.push_back(choice.label);
  if (const auto chosen = choice(ui, phrases.word("page.strategy.look_by"), names, view.dimension))
    actions.push_back(ShowDimension{view.dimensions[*chosen].by});
}

void draw_shares(Ui& ui, const ConcentrationView& view, const Phrases& phrases) {
  if (view.shares.empty()) return;
  const std::string name = phrases.word("page.strategy.shares");
  const std::vector<TableColumn> columns{{view.dimensions[view.dimension].label},
                                         {phrases.word("strategy.customers"), 110, true},
                                         {phrases.word("strategy.share_of_revenue"), 160, true}};
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.shares.size();
  gap(ui, space::s);
  table(ui, options, [&](TableRow& row) {
    const ShareRow& share = view.shares[row.row()];
    row.text(share.label);
    row.text(share.customers);
    row.bar(share.share, share.percent, ui.theme().accent);
  });
}

void draw_how_much(Ui& ui, const ConcentrationView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.strategy.tab_concentration"));
  draw_dimension(ui, view, phrases, actions);
  gap(ui, space::s);
  if (!view.absent.empty()) return (void)notice(ui, Severity::info, view.absent);
  paragraph(ui, view.verdict);
  gap(ui, space::s);
  {
    constexpr float kLeastHalf = 340;
    Grid halves(ui, kLeastHalf, space::xl);
    halves.next();
    draw_share_chart(ui, view.lorenz);
    halves.next();
    for (const FactView& fact : view.facts) label_value(ui, fact.label, fact.value);
    gap(ui, space::s);
    muted(ui, view.band_help);
    for (const std::string& note : view.notes) muted(ui, note);
  }
  draw_shares(ui, view, phrases);
}

void draw_largest(Ui& ui, const ConcentrationView& view, const Phrases& phrases) {
  const std::string name = phrases.word("page.strategy.largest");
  const std::vector<TableColumn> columns{
      {phrases.word("strategy.customer")},
      {phrases.word("strategy.segment"), 90},
      {phrases.word("strategy.share_of_revenue"), ui.narrow() ? 110.0f : 200.0f, true},
      {phrases.word("page.strategy.note"), ui.narrow() ? 76.0f : 130.0f, false, false,
       phrases.word("page.strategy.note_help")}};
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.largest.size();
  table(ui, options, [&](TableRow& row) {
    const LargestRow& customer = view.largest[row.row()];
    if (customer.leaves)
      row.muted(customer.name);
    else
      row.text(customer.name);
    if (customer.segment)
      row.chip(view.marks[*customer.segment]);
    else
      row.muted("–");
    row.bar(customer.share, ui.narrow() ? customer.percent : customer.revenue + " · " + customer.percent,
            ui.theme().accent);
    row.muted(customer.note);
  });
}

void draw_stress_test(Ui& ui, const ConcentrationView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.strategy.stress_title"));
  NumberRange range;
  range.most = static_cast<double>(view.most);
  if (const auto leaving =
          slider(ui, phrases.word("page.strategy.leaving"), static_cast<double>(view.leaving), range))
    actions.push_back(LoseLargest{static_cast<std::size_t>(*leaving)});
  gap(ui, space::s);
  paragraph(ui, view.stress);
  for (const std::string& segment : view.vanished) notice(ui, Severity::warning, segment);
  gap(ui, space::s);
  draw_facts(ui, view.stress_facts);
  gap(ui, space::s);
  draw_largest(ui, view, phrases);
}

}  // namespace

void draw_concentration_tab(Ui& ui, const ConcentrationView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  draw_how_much(ui, view, phrases, actions);
  gap(ui);
  draw_stress_test(ui, view, phrases, actions);
}

}  // namespace ruas::ui
