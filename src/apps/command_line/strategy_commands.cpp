#include "apps/command_line/commands.hpp"
#include "apps/command_line/engine_client.hpp"
#include "apps/command_line/files.hpp"
#include "apps/command_line/reports.hpp"
#include "protocol/json.hpp"

namespace ruas::command_line {
namespace {

std::string file_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

/// The market as the engine sees it. Revenue can be looked at without segments; what is told of them is then left out.
Result<protocol::MarketSummary> market(const Arguments& arguments, bool needs_segments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const auto found = open_and_segment(engine, arguments); !found) {
    const bool is_open = static_cast<bool>(engine.ask(protocol::ReadRows{}));
    if (needs_segments || !is_open) return found.error();
  }
  Result<protocol::Answer> answer = engine.ask(protocol::DescribeMarket{});
  if (!answer) return answer.error();
  return std::move(std::get<protocol::MarketDescribed>(*answer).summary);
}

}  // namespace

Status concentration(const Arguments& arguments) {
  const Result<protocol::MarketSummary> summary = market(arguments, false);
  if (!summary) return summary.error();
  const protocol::ConcentrationSummary& found = summary->concentration;
  return print(arguments.json ? protocol::to_json(found) : concentration_text(found, arguments.language));
}

Status segment_type(const Arguments& arguments) {
  const Result<protocol::MarketSummary> summary = market(arguments, true);
  if (!summary) return summary.error();
  return print(arguments.json ? protocol::to_json(summary->type) : segment_type_text(summary->type, arguments.language));
}

Status lookalike(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const auto data = open(engine, arguments); !data) return data.error();
  protocol::FindLookalikes request = arguments.lookalikes;
  request.settings.seed = arguments.segments.seed;
  request.prospects_name = file_name(request.prospects);
  const Result<protocol::Answer> answer = engine.ask(std::move(request));
  if (!answer) return answer.error();
  if (!arguments.out.empty())
    if (Status done = download(engine, protocol::ExportLookalikes{}, arguments.out); !done) return done;
  if (arguments.out == "-") return Done{};
  const protocol::LookalikeSummary& summary = std::get<protocol::LookalikesFound>(*answer).summary;
  return print(arguments.json ? protocol::to_json(summary) : lookalike_text(summary, arguments.language));
}

Status migrate(const Arguments& arguments) {
  const bool stretches = arguments.files.size() == 1 && !arguments.plan.from.empty();
  if (!stretches && arguments.files.size() != 2) return Error("command_line.migrate_two_files");
  EngineClient engine(arguments.threads, arguments.language);
  Arguments earlier = arguments;
  protocol::CompareOverTime request{{}, {}, arguments.plan.from, arguments.plan.to};
  if (stretches) {
    earlier.plan.from.clear();
    earlier.plan.to.clear();
  } else {
    earlier.files.pop_back();
    request.file = arguments.files.back();
    request.name = file_name(request.file);
  }
  if (const auto found = open_and_segment(engine, earlier); !found) return found.error();
  const Result<protocol::Answer> answer = engine.ask(std::move(request));
  if (!answer) return answer.error();
  const protocol::MigrationSummary& summary = std::get<protocol::ComparedOverTime>(*answer).summary;
  return print(arguments.json ? protocol::to_json(summary) : migration_text(summary, arguments.language));
}

}  // namespace ruas::command_line
