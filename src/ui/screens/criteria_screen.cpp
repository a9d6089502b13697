#include "ui/screens/criteria_screen.hpp"

#include <algorithm>
#include <string>

#include "ui/model/phrases.hpp"
#include "ui/model/plan_changes.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

constexpr float kSign = 22;

void draw_question(Ui& ui, const QuestionView& question, Row& row, Actions& actions) {
  ButtonOptions options;
  options.icon = question.chosen ? Icon::check : Icon::none;
  options.enabled = question.why_not.empty();
  row.next(button_width(ui, question.title, options.icon));
  if (toggle(ui, question.title, question.chosen, options)) actions.push_back(UseQuestion{question.question});
}

void draw_questions(Ui& ui, const CriteriaView& view, const Phrases& phrases, Actions& actions) {
  const std::string everything = phrases.word("page.criteria.everything");
  const Card card(ui, phrases.word("page.criteria.questions"));
  {
    Row row(ui);
    for (const QuestionView& question : view.questions) draw_question(ui, question, row, actions);
    ButtonOptions options;
    options.icon = view.suggested ? Icon::check : Icon::none;
    row.next(button_width(ui, everything, options.icon));
    if (toggle(ui, everything, view.suggested, options)) actions.push_back(UseSuggestedColumns{});
  }
  for (const QuestionView& question : view.questions)
    if (!question.why_not.empty()) muted(ui, question.why_not);
}

void draw_next_step(Ui& ui, const CriteriaView& view, const Phrases& phrases, Actions& actions) {
  const std::string find = phrases.word("page.find");
  const std::string& beside = view.can_find ? view.columns_used : view.cannot_find;
  ButtonOptions options;
  options.emphasis = Emphasis::primary;
  options.icon = Icon::segments;
  options.enabled = view.can_find;
  Row row(ui, space::m);
  row.next(button_width(ui, find, options.icon));
  if (button(ui, find, options)) actions.push_back(FindSegmentsNow{});
  row.next(text_width(ui, beside, type::small));
  muted(ui, beside);
}

void draw_column(Ui& ui, const CriterionColumn& column, const CriterionLane& lane, const CriteriaView& view,
                 Actions& actions) {
  const auto here = std::find(view.criterion_keys.begin(), view.criterion_keys.end(), lane.criterion);
  ChipOptions options;
  options.on = column.takes_part;
  options.enabled = column.changeable;
  options.about = column.use;
  options.why = column.why;
  options.places_name = column.move;
  options.places = view.criteria;
  options.place = static_cast<std::size_t>(here - view.criterion_keys.begin());
  const ChipAnswer answer = chip(ui, column.name, options);
  if (answer.pressed) actions.push_back(UseColumn{column.name, !column.takes_part});
  if (answer.moved)
    actions.push_back(ChangePlan{with_criterion(view.plan, column.name, view.criterion_keys[*answer.moved])});
}

void draw_columns(Ui& ui, const CriterionLane& lane, const CriteriaView& view, Actions& actions) {
  {
    Row row(ui, space::s);
    for (const CriterionColumn& column : lane.columns) {
      row.next(std::min(chip_width(ui, column.name), width_left(ui)));
      draw_column(ui, column, lane, view, actions);
    }
  }
  if (!lane.more.empty()) muted(ui, lane.more);
}

/// Columns that cannot take part say why, the first few.
void draw_reasons(Ui& ui, const CriterionLane& lane) {
  constexpr std::size_t kReasons = 2;
  std::size_t said = 0;
  for (const CriterionColumn& column : lane.columns) {
    if (column.changeable || column.why.empty() || said++ == kReasons) continue;
    muted(ui, column.name + ": " + column.why);
    if (said == kReasons) return;
  }
}

void draw_weight(Ui& ui, const CriterionLane& lane, const CriteriaView& view, const Phrases& phrases,
                 Actions& actions) {
  const std::string label = phrases.word("page.criteria.weight"),
                    explanation = phrases.word("page.criteria.weight_help");
  ui.mirror().begin(Role::group, lane.weight_name);
  {
    Row row(ui, space::xs);
    row.next(0);
    muted(ui, label);
    for (std::size_t i = 0; i < view.weights.size(); ++i) {
      constexpr float kWidth = 44;
      const std::string about = lane.weight_name + ": " + view.weights[i];
      ButtonOptions options;
      options.emphasis = Emphasis::quiet;
      options.width = kWidth;
      options.about = about;
      row.next(kWidth);
      if (toggle(ui, view.weights[i], lane.weight == i, options) && lane.weight != i)
        actions.push_back(ChangePlan{with_weight(view.plan, lane.criterion, kWeights[i])});
    }
    row.next(kSign);
    help(ui, label, explanation);
  }
  ui.mirror().end();
}

void draw_lane(Ui& ui, const CriterionLane& lane, const CriteriaView& view, const Phrases& phrases,
               Actions& actions) {
  const Card card(ui, lane.title, lane.criterion);
  draw_columns(ui, lane, view, actions);
  draw_reasons(ui, lane);
  if (!lane.weighted) return;
  gap(ui, space::s);
  draw_weight(ui, lane, view, phrases, actions);
}

void draw_missing(Ui& ui, const CriteriaView& view, const Phrases& phrases) {
  if (view.missing.empty()) return;
  const std::string title = phrases.word("page.criteria.missing");
  const Card card(ui, title);
  muted(ui, view.missing.front().empty);
  const List list(ui, title);
  for (const CriterionLane& lane : view.missing) bullet(ui, lane.title);
}

void draw_beside(Ui& ui, const CriteriaView& view, const Phrases& phrases, Actions& actions) {
  if (view.beside.columns.empty()) return;
  const Card card(ui, phrases.word("page.criteria.beside"));
  draw_columns(ui, view.beside, view, actions);
  draw_reasons(ui, view.beside);
}

}  // namespace

void draw_criteria_screen(Ui& ui, const CriteriaView& view, Actions& actions) {
  constexpr float kLeastLane = 330;
  const Phrases phrases(ui.language());
  heading(ui, 1, phrases.word("page.criteria.title"));
  paragraph(ui, view.headline);
  gap(ui, space::s);
  draw_next_step(ui, view, phrases, actions);
  gap(ui);
  draw_questions(ui, view, phrases, actions);
  gap(ui);
  {
    Grid grid(ui, kLeastLane, space::l, Filling::columns);
    for (const CriterionLane& lane : view.lanes) {
      grid.next();
      draw_lane(ui, lane, view, phrases, actions);
    }
    if (!view.missing.empty()) grid.next();
    draw_missing(ui, view, phrases);
  }
  gap(ui);
  draw_beside(ui, view, phrases, actions);
}

}  // namespace ruas::ui
