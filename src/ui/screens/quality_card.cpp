#include "ui/screens/quality_card.hpp"

#include "ui/model/phrases.hpp"
#include "ui/model/plan_changes.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

Severity tone_of(FindingSeverity severity) {
  switch (severity) {
    case FindingSeverity::serious:
      return Severity::error;
    case FindingSeverity::warning:
      return Severity::warning;
    case FindingSeverity::notice:
      return Severity::info;
  }
  return Severity::info;
}

void draw_scores(Ui& ui, const QualityView& quality, const Phrases& phrases) {
  constexpr float kLeastScore = 92;
  std::string meaning;
  {
    Grid grid(ui, kLeastScore, space::m);
    for (const ScoreView& score : quality.scores) {
      grid.next();
      stat(ui, score.label, score.value);
      if (!score.help.empty()) meaning += (meaning.empty() ? "" : ". ") + score.help;
    }
  }
  Row row(ui);
  const std::string term = phrases.word("data.score_help");
  row.next(text_width(ui, term, type::small));
  muted(ui, term);
  row.next(space::xl);
  help(ui, term, meaning + ".");
}

void draw_fixes(Ui& ui, const FindingView& finding, const DataView& view, Actions& actions) {
  Row row(ui);
  for (const FixView& fix : finding.fixes) {
    std::string text = fix.label;
    if (!fix.cost.empty()) text += " · " + fix.cost;
    if (button_width(ui, text) > width_left(ui)) text = fix.label;  // on a phone
    ButtonOptions options;
    options.emphasis = Emphasis::secondary;
    options.about = fix.about;
    options.enabled = !view.quality.checking;
    row.next(button_width(ui, text));
    if (button(ui, text, options)) actions.push_back(ChangePlan{with_fix(view.plan, fix.fix)});
  }
  if (!finding.has_examples) return;
  ButtonOptions options;
  options.emphasis = Emphasis::quiet;
  options.icon = finding.examples ? Icon::chevron_down : Icon::chevron_right;
  const std::string about = finding.show_examples + ": " + finding.sentence;
  options.about = about;
  row.next(button_width(ui, finding.show_examples, options.icon));
  if (toggle(ui, finding.show_examples, finding.examples.has_value(), options))
    actions.push_back(ShowExamples{finding.examples ? std::nullopt : std::optional(finding.id)});
}

void draw_examples(Ui& ui, const FindingView& finding) {
  constexpr float kLine = 72, kColumn = 130;
  if (finding.examples->rows.empty()) {
    skeleton(ui, 2);
    return;
  }
  const ExamplesView& examples = *finding.examples;
  std::vector<TableColumn> columns;
  for (std::size_t i = 0; i < examples.headers.size(); ++i)
    columns.push_back({examples.headers[i], i == 0 ? kLine : kColumn, examples.numeric[i], false, ""});
  TableOptions options;
  options.name = finding.show_examples;
  options.columns = columns;
  options.rows = examples.rows.size();
  table(ui, options, [&](TableRow& row) {
    for (const std::string& cell : examples.rows[row.row()]) row.text(cell);
  });
}

void draw_finding(Ui& ui, const FindingView& finding, const DataView& view, Actions& actions) {
  {
    Row row(ui, space::s, space::xl);
    row.next(text_width(ui, finding.heading, type::small) + 2 * space::s);
    badge(ui, finding.heading, tone_of(finding.severity));
    if (!finding.where.empty()) {
      row.next(text_width(ui, finding.where, type::small));
      muted(ui, finding.where);
    }
  }
  paragraph(ui, finding.sentence);
  draw_fixes(ui, finding, view, actions);
  if (finding.examples) draw_examples(ui, finding);
}

void draw_findings(Ui& ui, const DataView& view, const Phrases& phrases, Actions& actions) {
  const QualityView& quality = view.quality;
  if (quality.findings.empty()) {
    notice(ui, Severity::good, phrases.word("data.nothing_to_mend"));
    return;
  }
  for (const FindingView& finding : quality.findings) {
    gap(ui, space::s);
    divider(ui);
    gap(ui, space::s);
    draw_finding(ui, finding, view, actions);
  }
  if (quality.hidden == 0) return;
  gap(ui, space::s);
  const std::string text = quality.all_shown
                               ? phrases.word("data.findings_fewer")
                               : phrases.say(Message("data.findings_more").with("count", quality.hidden));
  if (toggle(ui, text, quality.all_shown, {.emphasis = Emphasis::quiet}))
    actions.push_back(TogglePanel{Panel::all_findings});
}

void draw_changes(Ui& ui, const QualityView& quality, const Phrases& phrases, Actions& actions) {
  if (quality.changes.empty()) return;
  gap(ui, space::s);
  const std::string text = phrases.say(Message("data.changes").with("count", quality.changes.size()));
  ButtonOptions options;
  options.icon = quality.changes_open ? Icon::chevron_down : Icon::chevron_right;
  if (toggle(ui, text, quality.changes_open, options)) actions.push_back(TogglePanel{Panel::changes});
  if (!quality.changes_open) return;
  {
    const List list(ui, phrases.word("data.changes_list"));
    for (const std::string& change : quality.changes) bullet(ui, change);
  }
  muted(ui, phrases.word("data.changes_note"));
}

}  // namespace

void draw_quality(Ui& ui, const DataView& view, Actions& actions) {
  const Phrases phrases(ui.language());
  const Card card(ui, phrases.word("quality.title"));
  if (view.quality.checked) {
    draw_scores(ui, view.quality, phrases);
    draw_findings(ui, view, phrases, actions);
  } else if (view.quality.checking) {
    skeleton(ui, 3);
  }
  draw_changes(ui, view.quality, phrases, actions);
}

}  // namespace ruas::ui
