#include "engine/compare_over_time.hpp"
#include "engine/describe_market.hpp"
#include "engine/describe_personas.hpp"
#include "engine/downloads.hpp"
#include "engine/language_of.hpp"
#include "engine/requests.hpp"
#include "engine/work.hpp"
#include "words/download_name.hpp"

namespace ruas {

RequestResult carry_out(const protocol::DescribeMarket&, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  return answer<protocol::MarketDescribed>(describe_market(*workspace.work, workspace.segments(), call.run));
}

RequestResult carry_out(const protocol::DescribePersonas& request, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  return protocol::Answer(
      protocol::PersonasDescribed{describe_personas(*workspace.work, *workspace.found, request, call.run)});
}

RequestResult carry_out(const protocol::FindLookalikes& request, Workspace& workspace, Call& call) {
  if (!workspace.work) return Error("engine.no_file");
  std::optional<OpenedFile> prospects;
  if (!request.prospects.empty()) {
    Result<OpenedFile> opened = call.open(request.prospects, request.prospects_name);
    if (!opened) return opened.error();
    prospects = std::move(*opened);
  }
  Result<FoundLookalikes> found = find_lookalikes(*workspace.work, workspace.segments(), request, call.rows(),
                                                  prospects ? &*prospects : nullptr, call.run);
  if (!found) return found.error();
  workspace.lookalikes = std::move(*found);
  return protocol::Answer(protocol::LookalikesFound{workspace.lookalikes->summary});
}

RequestResult carry_out(const protocol::ExportLookalikes&, Workspace& workspace, Call& call) {
  if (!workspace.lookalikes) return Error("strategy.no_lookalikes");
  const std::string& prospects = workspace.lookalikes->summary.prospects.file;
  const std::string& of = prospects.empty() ? workspace.work->fact_file().name : prospects;
  const std::string name = download_name(language_of(workspace.work->plan), of, "download.lookalikes");
  return call.download(name + ".csv", [&](ByteSink& sink) {
    return write_lookalikes(*workspace.work, *workspace.lookalikes, sink, call.run);
  });
}

RequestResult carry_out(const protocol::CompareOverTime& request, Workspace& workspace, Call& call) {
  if (!workspace.found) return Error("engine.no_segments");
  const Work& work = *workspace.work;
  if (request.file.empty())
    return answer<protocol::ComparedOverTime>(
        compare_stretches(work, *workspace.found, request.from, request.to, call.run));
  Result<OpenedFile> opened = call.open(request.file, request.name);
  if (!opened) return opened.error();
  const Files files{std::make_shared<const OpenedFile>(std::move(*opened))};
  const Work later = work_on(files, plan_of_later_file(work, request.from, request.to), nullptr, call.run);
  Result<protocol::MigrationSummary> summary = compare_with_file(work, *workspace.found, later, call.run);
  if (!summary) return summary.error();
  summary->file = request.name;
  return protocol::Answer(protocol::ComparedOverTime{std::move(*summary)});
}

}  // namespace ruas
