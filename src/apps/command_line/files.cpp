#include "apps/command_line/files.hpp"

#include <algorithm>
#include <memory>

#include "platform/file_sink.hpp"
#include "platform/file_source.hpp"
#include "protocol/json.hpp"

namespace ruas::command_line {

std::string display_name(const std::string& path) {
  if (path == "-") return "stdin";
  return path.substr(path.find_last_of('/') + 1);
}

namespace {

/// Rules given are meant to be used.
Status add_rules(const std::string& path, protocol::FindSegments& request) {
  Result<std::string> text = whole_file(path);
  if (!text) return text.error();
  Result<protocol::RuleSettings> rules = protocol::rules_from_file(std::move(*text));
  if (!rules) return rules.error();
  request.rules = std::move(*rules);
  if (request.method == "auto") request.method = "rules";
  return Done{};
}

}  // namespace

Status print(std::string_view text) {
  Result<std::unique_ptr<FileSink>> out = FileSink::open("-");
  if (!out) return out.error();
  if (Status written = (*out)->write(text); !written) return written;
  return (*out)->close();
}

Result<protocol::DataSummary> open(EngineClient& engine, const Arguments& arguments) {
  protocol::DataSummary data;
  const auto ask = [&](protocol::Request request) -> Status {
    Result<protocol::Answer> answer = engine.ask(std::move(request));
    if (!answer) return answer.error();
    data = std::move(std::get<protocol::Opened>(*answer).data);
    return Done{};
  };
  for (const std::string& file : arguments.files)
    if (Status opened = ask(protocol::OpenFile{file, display_name(file), arguments.reading, true,
                                               arguments.plan.language, arguments.plan.today});
        !opened)
      return opened.error();
  if (Status planned = ask(protocol::SetPlan{arguments.plan}); !planned) return planned.error();
  return data;
}

Status check_columns(const protocol::DataSummary& data, const protocol::Plan& plan) {
  for (const protocol::ColumnDecision& decision : plan.columns) {
    const bool known = std::any_of(data.columns.begin(), data.columns.end(),
                                   [&](const auto& column) { return column.name == decision.column; });
    if (!known) return Error("command_line.no_such_column").with("column", decision.column);
  }
  return Done{};
}

Result<protocol::DataSummary> open_orders(EngineClient& engine, const Arguments& arguments) {
  Result<protocol::DataSummary> data = open(engine, arguments);
  if (!data) return data;
  if (Status fine = check_columns(*data, arguments.plan); !fine) return fine.error();
  if (!data->customers.made) return data->customers.problem;
  return data;
}

Result<protocol::SegmentationSummary> open_and_segment(EngineClient& engine, const Arguments& arguments) {
  const Result<protocol::DataSummary> data = open(engine, arguments);
  if (!data) return data.error();
  if (Status fine = check_columns(*data, arguments.plan); !fine) return fine.error();
  Result<protocol::FindSegments> request = segments_request(arguments);
  if (!request) return request.error();
  Result<protocol::Answer> found = engine.ask(std::move(*request));
  if (!found) return found.error();
  if (arguments.edits.empty()) return std::move(std::get<protocol::Segmented>(*found).summary);
  Result<protocol::Answer> edited = engine.ask(protocol::EditSegments{arguments.edits});
  if (!edited) return edited.error();
  return std::move(std::get<protocol::SegmentsEdited>(*edited).summary);
}

Result<std::string> whole_file(const std::string& path) {
  Result<std::unique_ptr<ByteSource>> source = open_file_source(path);
  if (!source) return source.error();
  std::string text;
  for (char buffer[4096];;) {
    const Result<std::size_t> count = (*source)->read(buffer);
    if (!count) return count.error();
    if (*count == 0) return text;
    text.append(buffer, *count);
  }
}

Result<protocol::FindSegments> segments_request(const Arguments& arguments) {
  protocol::FindSegments request = arguments.segments;
  if (!arguments.rules.empty())
    if (Status added = add_rules(arguments.rules, request); !added) return added.error();
  if (arguments.map.empty()) return request;
  Result<std::string> map = whole_file(arguments.map);
  if (!map) return map.error();
  request.rfm.map = std::move(*map);
  return request;
}

Status write_text(const std::string& text, const std::string& path) {
  Result<std::unique_ptr<FileSink>> out = FileSink::open(path);
  if (!out) return out.error();
  if (Status written = (*out)->write(text); !written) return written;
  return (*out)->close();
}

Status download(EngineClient& engine, protocol::Request request, const std::string& path) {
  Result<std::unique_ptr<FileSink>> out = FileSink::open(path);
  if (!out) return out.error();
  if (Result<protocol::Answer> answer = engine.ask(std::move(request), out->get()); !answer)
    return answer.error();
  return (*out)->close();
}

}  // namespace ruas::command_line
