#include "ui/model/crosswalk_view.hpp"

#include <algorithm>
#include <tuple>

#include "ui/model/crosswalk_requests.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/segment_marks.hpp"

namespace ruas::ui {
namespace {

using protocol::ComparedSide;
using protocol::ComparisonSummary;

/// A count for every pair of segments: else nothing is drawn.
bool is_whole(const ComparisonSummary& summary) {
  return summary.counts.size() == summary.first.segments.size() * summary.second.segments.size();
}

std::string title_of(const ComparedSide& side, const Phrases& phrases) {
  return phrases.word("methods." + side.title);
}

std::string words_of(const protocol::ComparedSegment& segment, const Phrases& phrases) {
  const std::string name = segment.name.key.empty() ? segment.label : phrases.say(segment.name);
  return name + " · " + phrases.count(segment.rows);
}

/// Partners stand at the same height; the others of the second side take what is left.
std::vector<std::size_t> places_of(const ComparedSide& second, std::size_t places) {
  std::vector<std::size_t> out(second.segments.size(), places);
  std::vector<bool> taken(places);
  for (std::size_t i = 0; i < second.segments.size(); ++i) {
    const std::int64_t partner = second.segments[i].partner;
    if (partner < 0 || static_cast<std::size_t>(partner) >= places) continue;
    out[i] = static_cast<std::size_t>(partner);
    taken[out[i]] = true;
  }
  std::size_t free = 0;
  for (std::size_t& place : out) {
    if (place != places) continue;
    while (taken[free]) ++free;
    taken[free] = true;
    place = free;
  }
  return out;
}

std::vector<std::string> letters_of(const ComparedSide& side) {
  std::vector<std::string> letters;
  for (const protocol::ComparedSegment& segment : side.segments) letters.push_back(segment.label);
  return letters;
}

/// Each side wears its own letters, in the colours of both together.
void take_marks(const ComparisonSummary& summary, const std::vector<std::size_t>& places, FlowView& flow) {
  std::vector<std::string> letters = letters_of(summary.first);
  const std::vector<std::string> right = letters_of(summary.second);
  letters.insert(letters.end(), right.begin(), right.end());
  const std::vector<SegmentMark> marks = marks_of(letters);
  const std::size_t firsts = summary.first.segments.size();
  std::copy_n(marks.begin(), firsts, flow.before_marks.begin());
  for (std::size_t j = 0; j < right.size(); ++j) flow.after_marks[places[j]] = marks[firsts + j];
}

/// Rows that stand in one segmentation only come from nowhere or go there, below the segments.
FlowView flow_of(const ComparisonSummary& summary, const Phrases& phrases) {
  const std::size_t firsts = summary.first.segments.size(), seconds = summary.second.segments.size();
  FlowView flow;
  flow.name = phrases.word("page.compare.flow");
  flow.description = phrases.word("page.compare.flow_text");
  flow.left = title_of(summary.first, phrases);
  flow.right = title_of(summary.second, phrases);
  const std::size_t all = std::max(firsts, seconds);
  const std::vector<std::size_t> places = places_of(summary.second, all);
  flow.before.resize(all + 1);
  flow.after.resize(all + 1);
  flow.before_marks.resize(all);
  flow.after_marks.resize(all);
  take_marks(summary, places, flow);
  for (std::size_t i = 0; i < firsts; ++i) flow.before[i] = words_of(summary.first.segments[i], phrases);
  for (std::size_t j = 0; j < seconds; ++j)
    flow.after[places[j]] = words_of(summary.second.segments[j], phrases);
  if (!is_whole(summary)) return flow;
  for (std::size_t i = 0; i < firsts; ++i)
    for (std::size_t j = 0; j < seconds; ++j)
      if (const std::uint64_t rows = summary.counts[i * seconds + j]; rows > 0)
        flow.bands.push_back({i, places[j], static_cast<double>(rows)});
  std::sort(flow.bands.begin(), flow.bands.end(), [](const FlowBand& a, const FlowBand& b) {
    return std::tie(a.from, a.to) < std::tie(b.from, b.to);
  });
  return flow;
}

std::vector<CrosstabRow> crosstab_of(const ComparisonSummary& summary, const Phrases& phrases) {
  std::vector<CrosstabRow> rows;
  if (!is_whole(summary)) return rows;
  const std::size_t seconds = summary.second.segments.size();
  for (std::size_t i = 0; i < summary.first.segments.size(); ++i) {
    CrosstabRow& row = rows.emplace_back();
    row.label = words_of(summary.first.segments[i], phrases);
    for (std::size_t j = 0; j < seconds; ++j)
      row.counts.push_back(phrases.count(summary.counts[i * seconds + j]));
  }
  return rows;
}

/// Bands of adjusted Rand: ours, METHODS "Agreement".
const char* verdict_key(double adjusted_rand) {
  if (adjusted_rand >= 0.8) return "page.compare.same";
  if (adjusted_rand >= 0.4) return "page.compare.alike";
  return adjusted_rand >= 0.1 ? "page.compare.little" : "page.compare.unlike";
}

void take_comparison(const ComparisonSummary& summary, const Phrases& phrases, CrosswalkView& view) {
  view.verdict =
      phrases.say(Message(verdict_key(summary.adjusted_rand))
                      .with("differing", summary.differing)
                      .with("rows", summary.rows_in_both + summary.only_in_first + summary.only_in_second));
  view.facts = {{phrases.word("page.compare.rand"), phrases.score(summary.adjusted_rand)}};
  for (const Message& note : summary.notes) view.notes.push_back(phrases.say(note));
  view.flow = flow_of(summary, phrases);
  for (const protocol::ComparedSegment& segment : summary.second.segments)
    view.columns.push_back(words_of(segment, phrases));
  view.rows = crosstab_of(summary, phrases);
}

}  // namespace

CrosswalkView crosswalk_view(const AppState& state) {
  const Phrases phrases(state.language);
  CrosswalkView view;
  for (const Comparable& other : comparables(state)) view.choices.push_back(phrases.say(other.words));
  view.chosen = std::min(state.crosswalk.with, view.choices.empty() ? 0 : view.choices.size() - 1);
  view.comparing = awaited_id(state, Task::compare_segments) != 0;
  view.can_compare = can_export(state) && !view.comparing && !view.choices.empty();
  if (!state.crosswalk.refused.key.empty()) view.refused = phrases.say(state.crosswalk.refused);
  view.known = state.crosswalk.comparison.has_value();
  if (view.known) take_comparison(*state.crosswalk.comparison, phrases, view);
  return view;
}

}  // namespace ruas::ui
