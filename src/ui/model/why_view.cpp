#include "ui/model/why_view.hpp"

#include <algorithm>
#include <cmath>

#include "ui/model/hand_view.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/real_requests.hpp"
#include "ui/model/segment_marks.hpp"
#include "ui/model/tree_lines.hpp"

namespace ruas::ui {
namespace {

using protocol::ExplanationSummary;
using protocol::SegmentationSummary;
using protocol::SegmentQualitySummary;

std::string fidelity_and_guess(const protocol::SegmentRuleSummary& rule, const Phrases& phrases) {
  if (std::isnan(rule.fidelity)) return phrases.percent(rule.fidelity);
  return phrases.say(Message("page.why.fidelity_and_guess").with("fidelity", rule.fidelity).with("guess", rule.guess));
}

std::vector<RuleCard> rule_cards(const ExplanationSummary& explanation, const Phrases& phrases) {
  const bool indonesian = phrases.language() == Language::indonesian;
  std::vector<RuleCard> cards;
  for (const protocol::SegmentRuleSummary& rule : explanation.rules) {
    RuleCard card;
    card.segment = cards.size();
    card.letter = rule.letter;
    card.found = rule.conditions > 0;
    card.words =
        card.found ? (indonesian ? rule.indonesian : rule.english) : phrases.word("page.why.no_rule");
    card.facts = {{phrases.word("page.why.precision"), phrases.percent(rule.precision)},
                  {phrases.word("page.why.recall"), phrases.percent(rule.recall)},
                  {phrases.word("page.why.fidelity"), fidelity_and_guess(rule, phrases)}};
    if (!std::isnan(rule.price)) card.facts.push_back({phrases.word("page.why.price"), phrases.score(rule.price)});
    card.english = rule.english;
    card.indonesian = rule.indonesian;
    card.sql = rule.sql;
    card.excel = indonesian ? rule.excel_indonesian : rule.excel_english;
    cards.push_back(std::move(card));
  }
  return cards;
}

std::vector<AssociationRow> effect_rows(const ExplanationSummary& explanation, const Phrases& phrases) {
  std::vector<AssociationRow> rows;
  for (const protocol::AssociationSummary& association : explanation.associations)
    rows.push_back({association.column, phrases.word("page.why." + association.measure),
                    phrases.score(association.strength), association.strength});
  return rows;
}

void take_proxies(const AppState& state, const Phrases& phrases, WhyView& view) {
  const ExplanationSummary& explanation = state.found->result.summary.explanation;
  for (const protocol::ProxySummary& proxy : explanation.proxies) {
    view.proxies.push_back({proxy.column, phrases.percent(proxy.balanced_accuracy),
                            phrases.percent(proxy.chance),
                            phrases.word(proxy.used ? "page.why.used" : "page.why.not_used"),
                            proxy.balanced_accuracy, proxy.gives_away || proxy.gives_letter_away});
    if (proxy.gives_away)
      view.proxy_warnings.push_back(
          phrases.say(Message(proxy.used ? "page.why.proxy_used" : "page.why.proxy_unused")
                          .with("column", proxy.column)
                          .with("accuracy", proxy.balanced_accuracy)
                          .with("chance", proxy.chance)));
    else if (proxy.gives_letter_away)
      view.proxy_warnings.push_back(
          phrases.say(Message(proxy.used ? "page.why.proxy_letter_used" : "page.why.proxy_letter_unused")
                          .with("column", proxy.column)
                          .with("letter", segment_label(state, proxy.letter))
                          .with("accuracy", proxy.letter_accuracy)));
  }
}

std::optional<Trust> trust_of(const std::string& finding) {
  if (finding == "pass") return Trust::good;
  return finding == "fail" ? std::optional(Trust::bad) : std::nullopt;
}

/// Segments by fixed rules do not.
bool rests_on_stability(const SegmentQualitySummary& quality) {
  return std::any_of(quality.answers.begin(), quality.answers.end(), [](const protocol::QualityAnswerSummary& answer) {
    return answer.because.key == "kotler.differentiable_unknown";
  });
}

QualityRow quality_row(const SegmentQualitySummary& quality, std::size_t segment, const Phrases& phrases) {
  QualityRow row;
  row.segment = segment;
  row.letter = quality.letter;
  for (const protocol::QualityAnswerSummary& answer : quality.answers)
    row.cells.push_back({phrases.word("kotler." + answer.finding), trust_of(answer.finding)});
  return row;
}

/// The answers in full are those of the selected segment, else of the first.
void take_quality(const AppState& state, const Phrases& phrases, WhyView& view) {
  const std::vector<SegmentQualitySummary>& all = state.found->result.summary.explanation.quality;
  if (all.empty()) return;
  const std::size_t shown = std::min(state.selected_segment.value_or(0), all.size() - 1);
  for (const protocol::QualityAnswerSummary& answer : all.front().answers)
    view.questions.push_back(phrases.word("kotler." + answer.question + "_title"));
  for (std::size_t i = 0; i < all.size(); ++i) {
    view.quality.push_back(quality_row(all[i], i, phrases));
    view.quality.back().shown = i == shown;
  }
  view.quality_title = phrases.say(Message("page.segment.title").with("letter", segment_label(state, all[shown].letter)));
  for (std::size_t i = 0; i < all[shown].answers.size(); ++i)
    view.quality_because.push_back(view.questions[i] + ": " + view.quality[shown].cells[i].answer + ". " +
                                   phrases.say(all[shown].answers[i].because));
  if (!stability_checked(state) && rests_on_stability(all.front())) view.unchecked = phrases.word("page.why.unchecked");
}

void take_explanation(const AppState& state, const Phrases& phrases, WhyView& view) {
  const SegmentationSummary& summary = state.found->result.summary;
  const ExplanationSummary& explanation = summary.explanation;
  view.marks = marks_of(summary);
  view.facts = {{phrases.word("page.why.fidelity"), phrases.percent(explanation.fidelity)},
                {phrases.word("page.why.price"), phrases.score(explanation.price)}};
  view.price = phrases.say(Message("page.why.tree_words")
                               .with("fidelity", explanation.fidelity)
                               .with("guess", explanation.guess)
                               .with("price", phrases.score(explanation.price)));
  if (explanation.rows < summary.rows_segmented)
    view.sample = phrases.say(Message("page.why.sample").with("rows", explanation.rows));
  view.tree = tree_lines(summary, phrases);
  view.rules = rule_cards(explanation, phrases);
  if (!std::isnan(explanation.rules_right))
    view.in_order = phrases.say(Message("validity.rules_in_order")
                                    .with("right", explanation.rules_right)
                                    .with("left_out", explanation.rules_left_out));
  view.sql_case = explanation.sql_case;
  view.effects = effect_rows(explanation, phrases);
  take_proxies(state, phrases, view);
  take_quality(state, phrases, view);
}

}  // namespace

WhyView why_view(const AppState& state) {
  const Phrases phrases(state.language);
  WhyView view;
  if (state.found->result.summary.segments.size() == 1) {
    view.one_segment = phrases.word("page.why.one_segment");
    return view;
  }
  view.explaining = awaited_id(state, Task::explain_segments) != 0;
  view.known = state.found->result.summary.explanation.rows > 0;
  view.can_explain = can_export(state) && !view.explaining && !view.known;
  if (!state.real.not_explained.key.empty()) view.refused = phrases.say(state.real.not_explained);
  if (view.known) take_explanation(state, phrases, view);
  return view;
}

}  // namespace ruas::ui
