#include "ui/model/criteria_view.hpp"

#include <algorithm>

#include "ui/model/file_columns.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {
namespace {

using protocol::FileColumn;

constexpr const char* kNone = "none";

std::string title_of(const std::string& criterion, const Phrases& phrases) {
  return phrases.word("quality.criterion_" + criterion);
}

CriterionColumn column_of(const AppState& state, const FileColumn& column, const Phrases& phrases) {
  CriterionColumn view;
  view.name = column.name;
  view.use = phrases.say(Message("page.criteria.use").with("column", column.name));
  view.move = phrases.say(Message("page.criteria.move").with("column", column.name));
  view.takes_part = takes_part(state.settings, column);
  view.changeable = may_take_part(column);
  const Message& why = view.changeable || column.left_out.key.empty() ? column.reason : column.left_out;
  if (!why.key.empty()) view.why = phrases.say(why);
  return view;
}

std::size_t place_of_weight(double weight) {
  return static_cast<std::size_t>(std::find(kWeights.begin(), kWeights.end(), weight) - kWeights.begin());
}

CriterionLane lane_of(const AppState& state, const std::string& criterion, const Phrases& phrases) {
  CriterionLane lane;
  lane.criterion = criterion;
  lane.title = title_of(criterion, phrases);
  std::size_t more = 0;
  for (const FileColumn& column : state.data->summary.subject_columns) {
    if (column.criterion != criterion) continue;
    if (lane.columns.size() < kLaneColumns) {
      lane.columns.push_back(column_of(state, column, phrases));
    } else {
      ++more;
    }
    lane.weighted |= may_take_part(column) || column.left_out.key == "preparing.no_weight";
  }
  if (more > 0) lane.more = phrases.say(Message("page.criteria.more").with("columns", more));
  if (lane.columns.empty()) lane.empty = phrases.word("quality.not_covered");
  lane.weight_name = phrases.say(Message("page.criteria.weight_of").with("criterion", lane.title));
  return lane;
}

/// Exactly these columns take part.
bool only_these(const AppState& state, const std::vector<std::string>& columns) {
  const auto& all = state.data->summary.subject_columns;
  return std::all_of(all.begin(), all.end(), [&](const FileColumn& column) {
    const bool named = std::find(columns.begin(), columns.end(), column.name) != columns.end();
    return named == takes_part(state.settings, column);
  });
}

std::vector<QuestionView> questions_of(const AppState& state, const Phrases& phrases) {
  std::vector<QuestionView> views;
  for (const protocol::QuestionSummary& question : state.data->summary.questions) {
    QuestionView& view = views.emplace_back();
    view.question = question.question;
    view.title = phrases.word("quality.question_" + question.question);
    if (question.columns.empty())
      view.why_not = phrases.say(Message("page.criteria.no_answer").with("question", view.title));
    view.chosen = !question.columns.empty() && only_these(state, question.columns);
  }
  return views;
}

void add_lanes(const AppState& state, const Phrases& phrases, CriteriaView& view) {
  for (const protocol::CriterionSummary& criterion : state.data->summary.criteria) {
    CriterionLane lane = lane_of(state, criterion.criterion, phrases);
    lane.weight = place_of_weight(criterion.weight);
    view.criteria.push_back(lane.title);
    view.criterion_keys.push_back(lane.criterion);
    (lane.columns.empty() ? view.missing : view.lanes).push_back(std::move(lane));
  }
  view.beside = lane_of(state, kNone, phrases);
  view.criteria.push_back(view.beside.title);
  view.criterion_keys.push_back(kNone);
}

}  // namespace

CriteriaView criteria_view(const AppState& state) {
  const Phrases phrases(state.language);
  CriteriaView view;
  view.questions = questions_of(state, phrases);
  view.suggested = state.settings.columns.empty();
  add_lanes(state, phrases, view);
  view.headline = phrases.say(Message("page.criteria.headline")
                                  .with("covered", view.lanes.size())
                                  .with("criteria", view.lanes.size() + view.missing.size()));
  for (const char* key : {"page.criteria.weight_none", "page.criteria.weight_half",
                          "page.criteria.weight_plain", "page.criteria.weight_double"})
    view.weights.push_back(phrases.word(key));
  const std::size_t used = columns_taking_part(state);
  view.columns_used = phrases.say(Message("page.columns.summary")
                                      .with("used", used)
                                      .with("columns", state.data->summary.subject_columns.size()));
  view.can_find = used > 0;
  if (!view.can_find) view.cannot_find = phrases.word("page.criteria.no_columns");
  view.plan = state.data->summary.plan;
  return view;
}

protocol::Plan with_weight(protocol::Plan plan, const std::string& criterion, double weight) {
  std::erase_if(plan.weights, [&](const auto& each) { return each.criterion == criterion; });
  if (weight != 1) plan.weights.push_back({criterion, weight});
  return plan;
}

}  // namespace ruas::ui
