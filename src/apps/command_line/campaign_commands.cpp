#include "apps/command_line/commands.hpp"
#include "apps/command_line/engine_client.hpp"
#include "apps/command_line/files.hpp"
#include "apps/command_line/reports.hpp"
#include "protocol/json.hpp"

namespace ruas::command_line {

Status campaign_split(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const auto found = open_and_segment(engine, arguments); !found) return found.error();
  const Result<protocol::Answer> answer = engine.ask(protocol::SplitCampaign{arguments.split});
  if (!answer) return answer.error();
  if (!arguments.out.empty())
    if (Status done = download(engine, protocol::ExportSplit{}, arguments.out); !done) return done;
  if (!arguments.messages.empty())
    if (Status done = download(engine, protocol::ExportMessages{{{"", arguments.message}}, ""}, arguments.messages); !done)
      return done;
  if (arguments.out == "-" || arguments.messages == "-") return Done{};
  const protocol::SplitSummary& summary = std::get<protocol::CampaignSplit>(*answer).summary;
  return print(arguments.json ? protocol::to_json(summary) : split_text(summary, arguments.language));
}

Status campaign_measure(const Arguments& arguments) {
  if (arguments.files.size() != 1) return Error("command_line.one_too_many").with("typed", arguments.files[1]);
  EngineClient engine(arguments.threads, arguments.language);
  protocol::MeasureCampaign request = arguments.measure;
  request.file = arguments.files[0];
  request.name = display_name(request.file);
  const Result<protocol::Answer> answer = engine.ask(std::move(request));
  if (!answer) return answer.error();
  const protocol::CampaignSummary& summary = std::get<protocol::CampaignMeasured>(*answer).summary;
  if (!summary.refused.key.empty()) return summary.refused;
  return print(arguments.json ? protocol::to_json(summary) : campaign_text(summary, arguments.language));
}

}  // namespace ruas::command_line
