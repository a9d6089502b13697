#include "engine/compare_segments.hpp"

#include <algorithm>

#include "agreement/crosstab.hpp"
#include "engine/find_segments.hpp"
#include "engine/method.hpp"

namespace ruas {
namespace {

LabelledRows spread(const FoundSegments& found, std::size_t table_rows) {
  LabelledRows out{found.summary.method, std::vector<std::uint8_t>(table_rows, kWithoutSegment), {}};
  for (std::size_t i = 0; i < found.prepared.rows.size(); ++i)
    out.labels[found.prepared.rows[i]] = found.segmentation.labels[i];
  for (const protocol::SegmentSummary& segment : found.summary.segments) {
    out.segments.push_back(segment.letter);
    out.names.push_back(segment.name);
  }
  return out;
}

/// Whoever compares two methods may take an equal number of groups for agreement.
std::vector<Message> number_given(const FoundSegments& first, const FoundSegments& second, std::uint32_t asked) {
  if (asked == 0 || follows_fixed_rules(second.request.method)) return {};
  return {Message(asked == first.summary.k ? "compare.same_number_given" : "compare.number_given").with("k", asked)};
}

/// Partners have one letter, unless the second one started anew.
std::vector<Message> letters_given(const FoundSegments& second) {
  const auto anew = [](const Message& note) { return note.key == "hand.letters_anew"; };
  const std::vector<Message>& notes = second.summary.notes;
  if (std::none_of(notes.begin(), notes.end(), anew)) return {};
  return {Message("compare.other_letters")};
}

}  // namespace

Result<Comparison> compare_segments(const Work& work, const FoundSegments& found,
                                    const protocol::FindSegments& other, Run& run) {
  const Result<FoundSegments> second = find_segments(work, other, run, &found);
  if (!second) return second.error();
  const std::size_t rows = work.subject->table->rows();
  Comparison out = compare(work.subject->table, spread(found, rows), spread(*second, rows), run);
  out.summary.notes = number_given(found, *second, other.k);
  for (Message& note : letters_given(*second)) out.summary.notes.push_back(std::move(note));
  return out;
}

}  // namespace ruas
