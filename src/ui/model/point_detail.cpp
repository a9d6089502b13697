#include "ui/model/point_detail.hpp"

#include "base/joined.hpp"
#include "ui/model/hand_view.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {
namespace {

/// "Nearest other segment: B. Kept here by spend 61%, age 20%."
std::vector<std::string> why_here(const AppState& state, const Phrases& phrases) {
  const protocol::RowDescribed& row = *state.described_row;
  std::vector<std::string> sentences;
  const std::string pulls = joined_by(row.pulls, [&](const protocol::PullSummary& pull) {
    return pull.column + " " + phrases.rough_percent(pull.share);
  });
  if (!row.next_segment.empty() && !pulls.empty())
    sentences.push_back(phrases.say(
        Message("page.point.why").with("next", segment_label(state, row.next_segment)).with("segment", row.segment).with("pulls", pulls)));
  if (row.stayed >= 0) sentences.push_back(phrases.say(Message("page.point.stayed").with("share", row.stayed)));
  return sentences;
}

}  // namespace

std::optional<PointDetail> point_detail(const AppState& state) {
  if (!state.described_row || !state.found) return std::nullopt;
  const Phrases phrases(state.language);
  const protocol::RowDescribed& row = *state.described_row;
  PointDetail detail;
  detail.title = phrases.say(Message("page.point.title").with("row", row.row + 1));
  detail.letter = row.segment;
  const std::vector<protocol::SegmentSummary>& segments = state.found->result.summary.segments;
  for (std::size_t i = 0; i < segments.size(); ++i)
    if (segments[i].letter == row.segment) detail.segment = i;
  if (detail.segment && !segments[*detail.segment].name.key.empty())
    detail.name = phrases.say(segments[*detail.segment].name);
  detail.confidence = detail.segment
                          ? phrases.say(Message("page.point.confidence").with("confidence", row.confidence))
                          : phrases.word("page.point.set_aside");
  if (detail.segment) detail.why = why_here(state, phrases);
  for (const protocol::Field& field : row.fields)
    detail.fields.emplace_back(field.column,
                               field.value.empty() ? phrases.word("page.value.missing") : field.value);
  return detail;
}

}  // namespace ruas::ui
