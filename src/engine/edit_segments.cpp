#include "engine/edit_segments.hpp"

#include <numeric>
#include <utility>

#include "engine/apply_edits.hpp"
#include "engine/describe_segments.hpp"
#include "engine/sweep_segments.hpp"
#include "segmentation/segment_means.hpp"

namespace ruas {
namespace {

std::vector<Message> names_of(const Grouping& grouping) {
  std::vector<Message> names;
  for (const protocol::SegmentSummary& segment : grouping.summary.segments) names.push_back(segment.name);
  return names;
}

bool same_people(const Grouping& one, const Grouping& other) {
  return one.segmentation.k == other.segmentation.k && one.segmentation.labels == other.segmentation.labels;
}

void keep_names(const std::vector<Message>& names, protocol::SegmentationSummary& summary) {
  for (std::size_t i = 0; i < names.size(); ++i) summary.segments[i].name = names[i];
}

/// What was looked into before is of those people.
void keep_what_was_asked(const Grouping& same, Grouping& edited) {
  edited.stayed = same.stayed;
  edited.summary.stability = same.summary.stability;
  edited.summary.explanation = same.summary.explanation;
}

void describe_anew(const Work& work, const FoundSegments& found, const std::vector<Message>& names,
                   Grouping& edited, Run& run) {
  const Silhouette judged = judge_groups(found.prepared.matrix, edited.segmentation, found.request.seed, run);
  run.begin_stage("stage.describe");
  protocol::SegmentationSummary& summary = edited.summary;
  summary.k = static_cast<std::uint32_t>(edited.segmentation.k);
  summary.k_chosen = false;
  summary.has_outliers = edited.segmentation.has_outliers;
  summary.inertia = edited.segmentation.inertia;
  summary.silhouette = judged.mean;
  summary.silhouette_rows = judged.rows;
  summary.segments =
      describe_segments(*work.subject, found.prepared, edited.segmentation, edited.letters, names,
                        judged.per_segment, run);
  summary.tree = {};  // it shows what the method would merge next, which no longer holds
  summary.chance = {};  // of the segments as they were found
  summary.stability = {};
  summary.explanation = {};
  // Somebody may have that letter now.
  std::erase_if(summary.notes, [](const Message& note) { return note.key == "hand.not_found_again"; });
}

}  // namespace

const Grouping& as_found(const FoundSegments& found) {
  return found.as_found ? *found.as_found : found;
}

Result<Grouping> edit_segments(const Work& work, const FoundSegments& found,
                               const std::vector<protocol::SegmentEdit>& edits, Run& run) {
  run.begin_stage("stage.edit");
  const Grouping& before = as_found(found);
  Result<EditedSegments> applied =
      apply_edits(found.prepared.matrix, {before.segmentation, before.letters, names_of(before)}, edits,
                  found.request.seed, run);
  if (!applied) return applied.error();
  Grouping edited = before;
  edited.segmentation = std::move(applied->now.segmentation);
  edited.letters = std::move(applied->now.letters);
  if (applied->steps.empty()) {
    keep_names(applied->now.names, edited.summary);
  } else {
    measure_segments(found.prepared.matrix, edited.segmentation, run);
    describe_anew(work, found, applied->now.names, edited, run);
    edited.model = regrouped_model(before.model, before.place_of, std::move(applied->steps));
    edited.place_of.resize(edited.segmentation.k);
    std::iota(edited.place_of.begin(), edited.place_of.end(), std::uint8_t{0});
    edited.stayed.clear();
  }
  edited.summary.edits = std::move(applied->made);
  if (same_people(edited, found)) keep_what_was_asked(found, edited);
  carry_sweep(found, edited);
  return edited;
}

bool put_in_force(Grouping&& edited, FoundSegments& found) {
  const bool only_names = same_people(edited, found);
  if (edited.summary.edits.empty())
    found.as_found.reset();
  else if (!found.as_found)
    found.as_found = std::make_shared<const Grouping>(std::move(static_cast<Grouping&>(found)));
  static_cast<Grouping&>(found) = std::move(edited);
  return only_names;
}

std::vector<protocol::SegmentEdit> edits_of(const Grouping& grouping) {
  std::vector<protocol::SegmentEdit> edits;
  for (const protocol::SegmentEditMade& made : grouping.summary.edits) edits.push_back(made.edit);
  return edits;
}

}  // namespace ruas
