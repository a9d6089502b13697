#include "apps/command_line/commands.hpp"
#include "apps/command_line/engine_client.hpp"
#include "apps/command_line/files.hpp"
#include "apps/command_line/reports.hpp"
#include "protocol/json.hpp"

namespace ruas::command_line {

Status personas(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const auto found = open_and_segment(engine, arguments); !found) return found.error();
  const Result<protocol::Answer> answer = engine.ask(arguments.personas);
  if (!answer) return answer.error();
  const protocol::PersonasSummary& summary = std::get<protocol::PersonasDescribed>(*answer).summary;
  return print(arguments.json ? protocol::to_json(summary) : personas_text(summary, arguments.language));
}

}  // namespace ruas::command_line
