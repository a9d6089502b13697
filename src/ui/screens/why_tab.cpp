#include "ui/screens/why_tab.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/screens/question_tree.hpp"
#include "ui/screens/real_tab.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

void draw_one_segment(Ui& ui, const WhyView& view, const Phrases& phrases) {
  const Card card(ui, phrases.word("page.why.title"));
  paragraph(ui, view.one_segment);
}

void draw_unknown(Ui& ui, const WhyView& view, const Phrases& phrases, Actions& actions) {
  const Card card(ui, phrases.word("page.why.title"));
  paragraph(ui, phrases.word("page.why.intro"));
  if (!view.refused.empty()) notice(ui, Severity::error, view.refused);
  gap(ui, space::s);
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::search;
  options.enabled = view.can_explain;
  if (button(ui, phrases.word("page.why.explain"), options)) actions.push_back(ExplainNow{});
}

void draw_facts(Ui& ui, const WhyView& view, const Phrases& phrases) {
  constexpr float kSign = 22;
  const std::string* const explained[] = {&view.facts[0].label, &view.facts[1].label};
  const char* const keys[] = {"page.why.fidelity_help", "page.why.price_help"};
  Row row(ui, space::m, kSign);
  for (std::size_t i = 0; i < view.facts.size(); ++i) {
    const std::string words = *explained[i] + ": " + view.facts[i].value;
    row.next(text_width(ui, words, type::small));
    muted(ui, words);
    row.next(kSign);
    help(ui, *explained[i], phrases.word(keys[i]));
  }
}

void draw_tree(Ui& ui, const WhyView& view, const Phrases& phrases) {
  const Card card(ui, phrases.word("page.why.tree"));
  paragraph(ui, view.price);
  draw_facts(ui, view, phrases);
  gap(ui, space::s);
  draw_question_tree(ui, view);
  if (!view.sample.empty()) muted(ui, view.sample);
}

void draw_effects(Ui& ui, const WhyView& view, const Phrases& phrases) {
  if (view.effects.empty()) return;
  const std::string name = phrases.word("page.why.effects");
  const Card card(ui, name);
  // A phone has no room for the measure beside the column: it stands under its name.
  const bool narrow = ui.narrow();
  const std::string explanation = phrases.word("page.why.measure_help");
  std::vector<TableColumn> columns{{phrases.word("page.columns.name")}};
  if (!narrow) columns.push_back({phrases.word("page.why.measure"), 150, false, false, explanation});
  columns.push_back(
      {phrases.word("page.why.strength"), narrow ? 110.0f : 150.0f, true, false, narrow ? explanation : ""});
  const auto words_of = [&](const AssociationRow& effect) {
    return narrow ? effect.column + "\n" + effect.measure : effect.column;
  };
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.effects.size();
  for (const AssociationRow& effect : view.effects)
    options.row_height = std::max(options.row_height, row_height_for(ui, columns, 0, words_of(effect)));
  table(ui, options, [&](TableRow& row) {
    const AssociationRow& effect = view.effects[row.row()];
    row.text(words_of(effect));
    if (!narrow) row.muted(effect.measure);
    row.bar(effect.strength, effect.value, ui.theme().accent);
  });
}

void draw_proxies(Ui& ui, const WhyView& view, const Phrases& phrases) {
  const std::string name = phrases.word("page.why.proxies");
  const Card card(ui, name);
  if (view.proxies.empty()) return muted(ui, phrases.word("page.why.no_proxies"));
  paragraph(ui, phrases.word("page.why.proxies_text"));
  for (const std::string& warning : view.proxy_warnings) notice(ui, Severity::warning, warning);
  gap(ui, space::s);
  std::vector<TableColumn> columns{{phrases.word("page.columns.name")},
                                   {phrases.word("page.why.accuracy"), ui.narrow() ? 110.0f : 150.0f, true,
                                    false, phrases.word("page.why.accuracy_help")},
                                   {phrases.word("page.why.chance"), ui.narrow() ? 80.0f : 100.0f, true}};
  if (!ui.narrow()) columns.push_back({phrases.word("page.why.use"), 150});
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.proxies.size();
  table(ui, options, [&](TableRow& row) {
    const ProxyRow& proxy = view.proxies[row.row()];
    row.text(proxy.column);
    row.bar(proxy.share, proxy.accuracy, proxy.warns ? ui.theme().warning.text : ui.theme().accent);
    row.text(proxy.chance);
    if (!ui.narrow()) row.muted(proxy.used);
  });
}

/// A badge per question; on a narrow page the answers in full below the table say the same.
void draw_answers(Ui& ui, const WhyView& view, const Phrases& phrases, Actions& actions) {
  const std::string name = phrases.word("page.why.quality");
  std::vector<TableColumn> columns{{phrases.word("page.table.segment"), 84}};
  for (const std::string& question : view.questions) columns.push_back({question});
  constexpr float kRowHeight = 44;
  TableOptions options;
  options.name = name;
  options.columns = columns;
  options.rows = view.quality.size();
  options.row_height = kRowHeight;
  const TableAnswer answer = table(ui, options, [&](TableRow& row) {
    const QualityRow& quality = view.quality[row.row()];
    row.pressable(phrases.say(Message("page.table.show").with("letter", quality.letter)), quality.shown);
    row.chip(view.marks[quality.segment]);
    for (const QualityCell& cell : quality.cells)
      row.custom([&] { badge(ui, cell.answer, cell.trust ? severity_of(*cell.trust) : Severity::info); });
  });
  if (answer.pressed) actions.push_back(SelectSegment{view.quality[*answer.pressed].segment});
}

void draw_quality(Ui& ui, const WhyView& view, const Phrases& phrases, Actions& actions) {
  if (view.quality.empty()) return;
  const Card card(ui, phrases.word("page.why.quality"));
  paragraph(ui, phrases.word("page.why.quality_text"));
  draw_answers(ui, view, phrases, actions);
  gap(ui, space::s);
  heading(ui, 3, view.quality_title);
  {
    const List list(ui, view.quality_title);
    for (const std::string& because : view.quality_because) bullet(ui, because);
  }
  if (view.unchecked.empty()) return;
  gap(ui, space::s);
  NoticeOptions options;
  const std::string check = phrases.word("page.real.check");
  options.action = check;
  if (notice(ui, Severity::info, view.unchecked, options) == NoticeAnswer::action)
    actions.push_back(CheckReality{});
}

}  // namespace

void draw_why_tab(Ui& ui, const WhyView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  if (!view.one_segment.empty()) return draw_one_segment(ui, view, phrases);
  if (!view.known) {
    if (view.explaining) return skeleton(ui, 8);
    return draw_unknown(ui, view, phrases, actions);
  }
  draw_tree(ui, view, phrases);
  gap(ui);
  draw_rule_cards(ui, view);
  gap(ui);
  draw_quality(ui, view, phrases, actions);
  gap(ui);
  draw_effects(ui, view, phrases);
  gap(ui);
  draw_proxies(ui, view, phrases);
}

}  // namespace ruas::ui
