#include "engine/check_stability.hpp"
#include "engine/compare_segments.hpp"
#include "engine/describe.hpp"
#include "engine/downloads.hpp"
#include "engine/draw_map.hpp"
#include "engine/edit_segments.hpp"
#include "engine/explain_segments.hpp"
#include "engine/find_segments.hpp"
#include "engine/requests.hpp"
#include "engine/sweep_segments.hpp"
#include "exports/table_csv.hpp"
#include "protocol/json.hpp"

namespace ruas {
namespace {

RequestResult keep(Result<Comparison> comparison, Workspace& workspace) {
  if (!comparison) return comparison.error();
  workspace.comparison = std::move(*comparison);
  return protocol::Answer(protocol::SegmentsCompared{workspace.comparison->summary});
}

}  // namespace

RequestResult carry_out(const protocol::FindSegments& request, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  Result<FoundSegments> segments = find_segments(*workspace.work, request, call.run, workspace.segments());
  if (!segments) return segments.error();
  workspace.forget_segments();
  workspace.found = std::move(*segments);
  const FoundSegments& found = *workspace.found;
  return protocol::Answer(protocol::Segmented{found.summary, found.projection.xy, found.segmentation.labels,
                                              found.segmentation.confidence, found.prepared.rows});
}

RequestResult carry_out(const protocol::EditSegments& request, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  FoundSegments& found = *workspace.found;
  Result<Grouping> edited = edit_segments(*workspace.work, found, request.edits, call.run);
  if (!edited) return edited.error();
  const bool same_people = put_in_force(std::move(*edited), found);
  workspace.comparison.reset();  // it tells their names
  if (!same_people) workspace.forget_what_follows();
  return protocol::Answer(protocol::SegmentsEdited{found.summary, same_people, found.segmentation.labels,
                                                   found.segmentation.confidence});
}

RequestResult carry_out(const protocol::DrawMap& request, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  const auto early_picture = [&](protocol::MapDrawn&& early) { call.emit(std::move(early)); };
  return answer<protocol::MapDrawn>(draw_map(*workspace.found, request, early_picture, call.run));
}

RequestResult carry_out(const protocol::SweepK& request, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  FoundSegments& found = *workspace.found;
  Result<protocol::ValiditySummary> summary = sweep_segments(found, request, call.run);
  if (!summary) return summary.error();
  found.summary.how_many = std::move(*summary);
  return protocol::Answer(protocol::KSwept{found.summary.how_many});
}

RequestResult carry_out(const protocol::CheckStability&, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  FoundSegments& found = *workspace.found;
  if (follows_fixed_rules(found)) {
    found.summary.stability = protocol::StabilitySummary{.fixed_rules = true, .segments = {}};
    return protocol::Answer(protocol::StabilityChecked{found.summary.stability});
  }
  Result<Stability> stability = check_stability(*workspace.work, found, call.run);
  if (!stability) return stability.error();
  found.summary.stability = summarise(*stability, found);
  found.stayed = std::move(stability->stayed);
  return protocol::Answer(protocol::StabilityChecked{found.summary.stability});
}

RequestResult carry_out(const protocol::ExplainSegments&, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  FoundSegments& found = *workspace.found;
  found.summary.explanation = explain_segments(*workspace.work, found, call.run);
  return protocol::Answer(protocol::SegmentsExplained{found.summary.explanation});
}

RequestResult carry_out(const protocol::DescribeSelection&, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  return protocol::Answer(
      describe_selection(*workspace.work->subject, *workspace.found, call.rows(), call.run));
}

RequestResult carry_out(const protocol::CompareSegments& request, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  return keep(compare_segments(*workspace.work, *workspace.found, request.with, call.run), workspace);
}

RequestResult carry_out(const protocol::CompareFiles& request, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  return keep(compare_files(workspace.work->files, request, call.run), workspace);
}

RequestResult carry_out(const protocol::ExportDifferences&, Workspace& workspace, Call& call) {
  if (!workspace.comparison) return Error("compare.no_comparison");
  return call.download(
      download_name(*workspace.work, "download.differences", ".csv"),
      [&](ByteSink& sink) { return write_differences(*workspace.comparison, sink, call.run); });
}

/// Customers made from orders are worth having without segments too.
RequestResult carry_out(const protocol::ExportTable&, Workspace& workspace, Call& call) {
  if (!workspace.found && !(workspace.work && workspace.work->subject->customers))
    return Error("engine.no_segments");
  const Work& work = *workspace.work;
  const char* key = workspace.found ? "download.segments" : "download.customers";
  return call.download(download_name(work, key, ".csv"), [&](ByteSink& sink) {
    return workspace.found ? write_segmented_table(work, *workspace.found, sink, call.run)
                           : write_table(*work.subject->table, {}, sink, call.run);
  });
}

RequestResult carry_out(const protocol::ExportSummary&, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  std::string json = protocol::to_json(workspace.found->summary);
  const std::uint64_t bytes = json.size();
  call.emit(protocol::ExportChunk{std::move(json)});
  return protocol::Answer(protocol::Exported{
      download_name(*workspace.work, "download.segments", ".json"), "application/json", bytes});
}

}  // namespace ruas
