#include <algorithm>

#include "engine/check_data.hpp"
#include "engine/count_rules.hpp"
#include "engine/data_summaries.hpp"
#include "engine/describe.hpp"
#include "engine/forecast_value.hpp"
#include "engine/open_file.hpp"
#include "engine/plan_renaming.hpp"
#include "engine/read_settings.hpp"
#include "engine/requests.hpp"
#include "engine/rfm_stage.hpp"
#include "engine/work.hpp"

namespace ruas {
namespace {

protocol::Plan new_plan(const std::string& language, const std::string& today) {
  protocol::Plan fresh;
  if (!language.empty()) fresh.language = language;
  fresh.today = today;
  return fresh;
}

RequestResult work_anew(const Files& files, const protocol::Plan& plan, Workspace& workspace, Call& call) {
  Work work = work_on(files, plan, workspace.work ? &*workspace.work : nullptr, call.run);
  if (!workspace.work || work.subject != workspace.work->subject) workspace.forget_segments();
  workspace.work = std::move(work);
  return protocol::Answer(protocol::Opened{summarise(*workspace.work)});
}

}  // namespace

/// A file that is open already is read again in its place and keeps the plan.
RequestResult carry_out(const protocol::OpenFile& request, Workspace& workspace, Call& call) {
  const Result<ReadOptions> options = read_options(request.settings);
  if (!options) return options.error();
  Result<OpenedFile> opened = call.open(request.file, request.name, *options);
  if (!opened) return opened.error();

  const auto file = std::make_shared<const OpenedFile>(std::move(*opened));
  Files files = workspace.work ? workspace.work->files : Files();
  const auto same = std::find_if(files.begin(), files.end(), [&](const auto& other) {
    return !file->handle.empty() && other->handle == file->handle;
  });
  if (same != files.end()) {
    *same = file;
    return work_anew(files, plan_after(*workspace.work, *file), workspace, call);
  }
  if (!workspace.work || !request.add)
    return work_anew({file}, new_plan(request.language, request.today), workspace, call);
  files.push_back(file);
  return work_anew(files, protocol::Plan(workspace.work->plan), workspace, call);
}

RequestResult carry_out(const protocol::OpenSample& request, Workspace& workspace, Call& call) {
  Files files;
  for (const SampleFile each : {SampleFile::customers, SampleFile::orders}) {
    Result<OpenedFile> opened = open_sample(request, each, call.run);
    if (!opened) return opened.error();
    files.push_back(std::make_shared<const OpenedFile>(std::move(*opened)));
    if (!request.orders) break;
  }
  return work_anew(files, new_plan(request.language, request.today), workspace, call);
}

RequestResult carry_out(const protocol::CloseFile& request, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  Files files = workspace.work->files;
  std::erase_if(files, [&](const auto& file) { return file->handle == request.file; });
  if (files.size() == workspace.work->files.size())
    return Error("engine.no_such_file").with("file", request.file);
  if (files.empty()) return Error("engine.last_file");
  return work_anew(files, protocol::Plan(workspace.work->plan), workspace, call);
}

RequestResult carry_out(const protocol::SetPlan& request, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  return work_anew(Files(workspace.work->files), request.plan, workspace, call);
}

RequestResult carry_out(const protocol::ReadRows& request, Workspace& workspace, Call&) {
  if (!workspace.work) return Error("engine.no_file");
  return answer<protocol::RowsRead>(read_rows(*workspace.work, request));
}

RequestResult carry_out(const protocol::ReadLines& request, Workspace& workspace, Call&) {
  if (!workspace.work) return Error("engine.no_file");
  return answer<protocol::LinesRead>(read_lines(*workspace.work, request));
}

RequestResult carry_out(const protocol::CheckQuality&, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  return protocol::Answer(protocol::QualityChecked{check_data(*workspace.work, call.run)});
}

RequestResult carry_out(const protocol::ScoreRfm& request, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  Result<ScoredCustomers> scored = score_customers(*workspace.work, request.settings, call.run);
  if (!scored) return scored.error();
  return protocol::Answer(protocol::RfmScored{std::move(scored->summary)});
}

RequestResult carry_out(const protocol::ForecastValue&, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  return answer<protocol::ValueForecast>(forecast_value(*workspace.work, call.run));
}

RequestResult carry_out(const protocol::CountRules& request, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  return answer<protocol::RulesCounted>(count_rules(*workspace.work->subject, request.rules, call.run));
}

RequestResult carry_out(const protocol::DescribeRow& request, Workspace& workspace, Call&) {
  if (!workspace.work) return Error("engine.no_file");
  return protocol::Answer(describe_row(*workspace.work->subject, workspace.segments(), request));
}

}  // namespace ruas
