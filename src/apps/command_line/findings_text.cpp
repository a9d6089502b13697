#include <cmath>

#include "apps/command_line/reports.hpp"
#include "apps/command_line/text_table.hpp"
#include "base/number_format.hpp"
#include "words/words.hpp"

namespace ruas::command_line {
namespace {

class FindingsText {
 public:
  FindingsText(const protocol::SegmentationSummary& summary, Language language) : summary_(summary), language_(language) {}

  std::string text() const { return how_many() + stability() + explanation() + quality(); }

 private:
  std::string say(const Message& message) const { return sentence(language_, message); }
  std::string say(const std::string& key) const { return std::string(word(language_, key)); }
  std::string percent(double share) const { return format_percent(share, 1, language_); }
  std::string number(double value) const { return std::isfinite(value) ? format_number(value, 2, language_) : "–"; }

  std::string how_many() const {
    const protocol::ValiditySummary& found = summary_.how_many;
    if (found.rows.empty()) return {};
    TextTable table(std::vector<Align>(7, Align::right));
    table.add({"k", say("validity.silhouette"), say("validity.calinski_harabasz"), say("validity.davies_bouldin"), say("validity.gap"),
               say("validity.above_chance"), say("validity.strength")});
    for (const protocol::KRow& row : found.rows)
      if (!row.failed)
        table.add({std::to_string(row.k), number(row.silhouette), number(row.calinski_harabasz), number(row.davies_bouldin),
                   number(row.gap), number(row.above_chance), number(row.prediction_strength)});
    return "\n" + say(found.verdict) + "\n" + table.text();
  }

  std::string stability() const {
    if (summary_.stability.fixed_rules) return "\n" + say("validity.fixed_rules") + "\n";
    if (summary_.stability.resamples == 0) return {};
    TextTable table({Align::left, Align::right, Align::left});
    for (const protocol::SegmentStability& segment : summary_.stability.segments)
      table.add({segment.letter, number(segment.jaccard), say("validity.band_" + segment.band)});
    return "\n" + say(Message("validity.resampled").with("resamples", summary_.stability.resamples)) + "\n" + table.text() + draws_failed();
  }

  std::string draws_failed() const {
    const protocol::StabilitySummary& found = summary_.stability;
    if (found.failed == 0) return {};
    return say(Message("validity.draws_failed").with("failed", found.failed).with("resamples", found.resamples)) + "\n";
  }

  std::string explanation() const {
    const protocol::ExplanationSummary& found = summary_.explanation;
    if (found.rows == 0) return {};
    if (summary_.segments.size() == 1) return "\n" + say("validity.one_segment") + "\n";
    std::string out = "\n" + say(Message("validity.tree")
                                     .with("fidelity", found.fidelity)
                                     .with("guess", found.guess)
                                     .with("price", found.price)) + "\n";
    for (const protocol::SegmentRuleSummary& rule : found.rules) {
      if (rule.conditions == 0) {
        out += "  " + say(Message("validity.no_rule").with("segment", rule.letter)) + "\n";
        continue;
      }
      const bool english = language_ == Language::english;
      out += "  " + say(Message("validity.rule")
                            .with("segment", rule.letter)
                            .with("rule", english ? rule.english : rule.indonesian)
                            .with("precision", rule.precision)
                            .with("recall", rule.recall)
                            .with("fidelity", rule.fidelity)
                            .with("guess", rule.guess)) + "\n";
    }
    if (std::isnan(found.rules_right)) return out;
    return out + say(Message("validity.rules_in_order")
                         .with("right", found.rules_right)
                         .with("left_out", found.rules_left_out)) + "\n";
  }

  std::string quality() const {
    std::string out;
    for (const protocol::SegmentQualitySummary& segment : summary_.explanation.quality) {
      out += "\n" + segment.letter + "\n";
      TextTable table({Align::left, Align::left, Align::left});
      for (const protocol::QualityAnswerSummary& answer : segment.answers)
        table.add({say("kotler." + answer.question + "_title"), say("kotler." + answer.finding), say(answer.because)});
      out += table.text();
    }
    return out;
  }

  const protocol::SegmentationSummary& summary_;
  Language language_;
};

}  // namespace

std::string findings_text(const protocol::SegmentationSummary& summary, Language language) {
  return FindingsText(summary, language).text();
}

}  // namespace ruas::command_line
