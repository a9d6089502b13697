#include "ui/model/validity_view.hpp"

#include "ui/model/phrases.hpp"
#include "ui/model/real_requests.hpp"
#include "ui/model/segment_marks.hpp"
#include "ui/model/validity_charts.hpp"

namespace ruas::ui {
namespace {

using protocol::KRow;
using protocol::SegmentationSummary;
using protocol::ValiditySummary;

Trust trust_of(const std::string& evidence) {
  return evidence == "groups" ? Trust::good : Trust::doubtful;
}

std::uint32_t k_marked(const SegmentationSummary& summary) {
  return summary.how_many.about_segments ? summary.k : 0;
}

Trust trust_of_band(const std::string& band) {
  if (band == "pattern_only" || band == "not_measured") return Trust::doubtful;
  return band == "do_not_use" ? Trust::bad : Trust::good;
}

std::string in_use_words(const SegmentationSummary& summary, const Phrases& phrases) {
  if (!summary.how_many.about_segments) {
    const std::string words = phrases.say(Message("page.real.not_about_these").with("k", summary.segments.size()));
    return summary.stability.fixed_rules ? words + " " + phrases.word("validity.fixed_rules") : words;
  }
  if (summary.how_many.evidence == "no_clear_number")
    return phrases.say(Message("page.real.in_use_unsure").with("k", summary.k));
  const std::uint32_t suggested = summary.how_many.suggested_k;
  const char* key = summary.k == suggested ? "page.real.in_use_agrees"
                    : summary.k_chosen     ? "page.real.in_use_by_silhouette"
                                           : "page.real.in_use_yours";
  return phrases.say(Message(key).with("k", summary.k).with("suggested", suggested));
}

std::string note_of(const KRow& row, const SegmentationSummary& summary, const Phrases& phrases) {
  if (row.failed) return phrases.say(row.failure);
  const bool suggested = row.k == summary.how_many.suggested_k, in_use = row.k == k_marked(summary);
  if (!suggested) return in_use ? phrases.word("page.real.used") : "";
  if (summary.how_many.evidence == "no_clear_number")
    return phrases.word(in_use ? "page.real.used_best_silhouette" : "page.real.best_silhouette");
  return phrases.word(in_use ? "page.real.used_and_suggested" : "page.real.suggested");
}

std::vector<KChoice> choices_of(const SegmentationSummary& summary, const Phrases& phrases) {
  std::vector<KChoice> choices;
  for (const KRow& row : summary.how_many.rows) {
    KChoice& choice = choices.emplace_back();
    choice.k = row.k;
    choice.number = phrases.count(row.k);
    choice.note = note_of(row, summary, phrases);
    choice.in_use = row.k == k_marked(summary);
    if (row.failed) continue;
    choice.silhouette = phrases.score(row.silhouette);
    choice.calinski_harabasz = phrases.measure(row.calinski_harabasz);
    choice.davies_bouldin = phrases.score(row.davies_bouldin);
    choice.gap = phrases.score(row.gap);
    choice.strength = phrases.score_against(row.prediction_strength, kStrong);
  }
  return choices;
}

std::vector<std::string> samples_of(const ValiditySummary& summary, std::uint64_t rows,
                                    const Phrases& phrases) {
  std::vector<std::string> samples;
  const auto say = [&](const char* key, std::uint64_t sample) {
    if (sample > 0 && sample < rows) samples.push_back(phrases.say(Message(key).with("rows", sample)));
  };
  say("page.real.compared_sample", summary.compared_rows);
  say("page.real.gap_sample", summary.gap_rows);
  say("page.real.strength_sample", summary.strength_rows);
  return samples;
}

void take_numbers(const AppState& state, const Phrases& phrases, ValidityView& view) {
  const SegmentationSummary& summary = state.found->result.summary;
  view.verdict = phrases.say(summary.how_many.verdict);
  if (summary.how_many.about_segments) view.trust = trust_of(summary.how_many.evidence);
  else view.verdict = phrases.say(Message("page.real.told_by_kmeans").with("verdict", view.verdict));
  view.in_use = in_use_words(summary, phrases);
  if (!takes_number(state)) view.by_kmeans = phrases.word("page.real.by_kmeans");
  view.charts = index_charts(summary.how_many, k_marked(summary), phrases);
  view.numbers = choices_of(summary, phrases);
  view.samples = samples_of(summary.how_many, summary.rows_segmented, phrases);
}

bool is_measured(const protocol::SegmentStability& segment) {
  return segment.band != "not_measured";
}

/// How customers were drawn anew.
std::string resampled_words(const protocol::StabilitySummary& stability, const Phrases& phrases) {
  if (stability.resamples == 0) return {};
  std::string words = phrases.say(Message("page.real.resampled")
                                      .with("resamples", stability.resamples)
                                      .with("rows", stability.resample_rows));
  if (stability.failed > 0)
    words += " " + phrases.say(Message("validity.draws_failed")
                                   .with("failed", stability.failed)
                                   .with("resamples", stability.resamples));
  return words;
}

bool is_checking(const AppState& state) {
  return awaited_id(state, Task::sweep_k) != 0 || awaited_id(state, Task::check_stability) != 0;
}

}  // namespace

std::vector<StabilityBadge> stability_badges(const AppState& state) {
  const Phrases phrases(state.language);
  std::vector<StabilityBadge> badges;
  for (const protocol::SegmentStability& segment : state.found->result.summary.stability.segments)
    badges.push_back({badges.size(), segment.letter, phrases.word("validity.band_" + segment.band),
                      phrases.word("page.real.short_" + segment.band), phrases.score(segment.jaccard),
                      is_measured(segment) ? segment.jaccard : 0,
                      is_measured(segment)
                          ? phrases.say(Message("page.real.stayed").with("share", segment.stayed))
                          : phrases.score(segment.stayed),
                      trust_of_band(segment.band)});
  return badges;
}

ValidityView validity_view(const AppState& state) {
  const Phrases phrases(state.language);
  const SegmentationSummary& summary = state.found->result.summary;
  ValidityView view;
  view.checking = is_checking(state);
  view.can_check = can_export(state) && !view.checking && !(numbers_tried(state) && stability_checked(state));
  if (!state.real.refused.key.empty()) view.refused = phrases.say(state.real.refused);
  view.k_max = state.real.k_max;
  if (!summary.how_many.rows.empty())
    take_numbers(state, phrases, view);
  else
    view.intro = phrases.say(Message("page.real.intro").with("k_max", state.real.k_max));
  view.marks = marks_of(summary);
  view.stability = stability_badges(state);
  view.stability_words = resampled_words(summary.stability, phrases);
  if (!stability_checked(state) && !summary.how_many.rows.empty() && view.can_check &&
      !summary.stability.fixed_rules && summary.segments.size() > 1)
    view.unchecked = phrases.say(Message("page.real.unchecked").with("k", summary.segments.size()));
  return view;
}

}  // namespace ruas::ui
