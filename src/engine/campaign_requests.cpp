#include "engine/campaign_messages.hpp"
#include "engine/downloads.hpp"
#include "engine/measure_campaign.hpp"
#include "engine/open_file.hpp"
#include "engine/requests.hpp"
#include "samples/samples.hpp"

namespace ruas {
namespace {

Result<ResultTable> result_table(Result<OpenedFile> opened) {
  if (!opened) return opened.error();
  return ResultTable(std::move(*opened));
}

/// For as many customers as the open sample has: they are its first file.
Result<OpenedFile> open_campaign_of(const std::string& sample, const Workspace& workspace, Call& call) {
  protocol::OpenSample request;
  request.sample = sample;
  if (workspace.work) {
    request.language = workspace.work->plan.language;
    request.customers = workspace.work->files.front()->table->rows();
  }
  return open_sample(request, SampleFile::campaign, call.run);
}

/// Why the file could not be measured, and what there is to choose from.
protocol::Answer refused(const ResultTable& results, const protocol::ResultColumns& columns, const Error& why) {
  protocol::CampaignMeasured answer;
  answer.summary.refused = why;
  answer.summary.file = results.name();
  answer.summary.rows = results.rows();
  answer.summary.columns = columns;
  if (columns.arm.empty()) answer.summary.columns.arm = suggested_arm_column(results);
  answer.summary.file_columns = file_columns(results);
  return answer;
}

}  // namespace

RequestResult carry_out(const protocol::SplitCampaign& request, Workspace& workspace, Call&) {
  if (!workspace.found) return Error("engine.no_segments");
  Result<PlannedSplit> split = split_campaign(*workspace.work, *workspace.found, request.settings);
  if (!split) return split.error();
  workspace.split = std::move(*split);
  return protocol::Answer(protocol::CampaignSplit{workspace.split->summary});
}

RequestResult carry_out(const protocol::PreviewMessages& request, Workspace& workspace, Call&) {
  if (!workspace.found) return Error("engine.no_segments");
  return protocol::Answer(protocol::MessagesPreviewed{
      preview_messages(*workspace.work, *workspace.found, workspace.planned_split(), request)});
}

RequestResult carry_out(const protocol::ExportSplit&, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  if (!workspace.split) return Error("engine.no_split");
  return call.download(download_name(*workspace.work, "download.split", ".csv"), [&](ByteSink& sink) {
    return write_split(*workspace.work, *workspace.found, *workspace.split, sink);
  });
}

RequestResult carry_out(const protocol::ExportMessages& request, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  const std::string ending = request.letter.empty() ? ".csv" : "-" + request.letter + ".csv";
  return call.download(download_name(*workspace.work, "download.messages", ending), [&](ByteSink& sink) {
    return write_messages(*workspace.work, *workspace.found, workspace.planned_split(), request, sink,
                          call.run);
  });
}

RequestResult carry_out(const protocol::MeasureCampaign& request, Workspace& workspace, Call& call) {
  const Result<ResultTable> results =
      result_table(request.sample.empty() ? call.open(request.file, request.name)
                                          : open_campaign_of(request.sample, workspace, call));
  if (!results) return results.error();
  std::optional<ResultTable> split;
  if (!request.split_file.empty()) {
    Result<ResultTable> opened = result_table(call.open(request.split_file, request.split_file));
    if (!opened) return opened.error();
    split = std::move(*opened);
  }
  std::optional<Assignment> session;
  if (workspace.found) session = assignment_of(*workspace.work, *workspace.found, workspace.planned_split());
  Result<protocol::CampaignSummary> measured =
      measure_campaign(*results, split ? &*split : nullptr, session ? &*session : nullptr, request, call.run);
  if (!measured) return refused(*results, request.columns, measured.error());
  if (const std::optional<Sample> sample = sample_named(request.sample))
    measured->notes.push_back(sample_campaign_truth(*sample));
  return protocol::Answer(protocol::CampaignMeasured{std::move(*measured)});
}

}  // namespace ruas
