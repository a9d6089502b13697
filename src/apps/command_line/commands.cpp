#include "apps/command_line/commands.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

#include "apps/command_line/engine_client.hpp"
#include "apps/command_line/reports.hpp"
#include "platform/file_sink.hpp"
#include "protocol/json.hpp"
#include "samples/samples.hpp"

namespace ruas::command_line {
namespace {

/// As the page knows it: without its folder.
std::string display_name(const std::string& path) {
  if (path == "-") return "stdin";
  return path.substr(path.find_last_of('/') + 1);
}

/// True where both paths lead to one file, there already or yet to be written.
bool same_file(const std::string& one, const std::string& other) {
  if (one == "-" || other == "-") return false;
  std::error_code failed;
  if (std::filesystem::equivalent(one, other, failed)) return true;
  const auto whole = [&](const std::string& path) {
    return std::filesystem::weakly_canonical(std::filesystem::absolute(path, failed), failed);
  };
  return whole(one) == whole(other);
}

Status print(std::string_view text) {
  Result<std::unique_ptr<FileSink>> out = FileSink::open("-");
  if (!out) return out.error();
  if (Status written = (*out)->write(text); !written) return written;
  return (*out)->close();
}

Result<protocol::DataSummary> open(EngineClient& engine, const Arguments& arguments) {
  Result<protocol::Answer> answer =
      engine.ask(protocol::OpenFile{arguments.file, display_name(arguments.file), arguments.reading});
  if (!answer) return answer.error();
  return std::move(std::get<protocol::Opened>(*answer).data);
}

/// Asks for a download and puts it into a file.
Status download(EngineClient& engine, protocol::Request request, const std::string& path) {
  Result<std::unique_ptr<FileSink>> out = FileSink::open(path);
  if (!out) return out.error();
  if (Result<protocol::Answer> answer = engine.ask(std::move(request), out->get()); !answer)
    return answer.error();
  return (*out)->close();
}

}  // namespace

Status check_outputs(const Arguments& arguments) {
  for (const std::string& path : {arguments.out, arguments.summary, arguments.orders})
    if (!path.empty() && !arguments.file.empty() && same_file(path, arguments.file))
      return Error("command_line.would_overwrite").with("name", path);
  const auto clash = [](const std::string& one, const std::string& other) {
    return !one.empty() && !other.empty() && (one == other || same_file(one, other));
  };
  if (clash(arguments.out, arguments.summary))
    return Error("command_line.same_output").with("name", arguments.out);
  if (clash(arguments.out, arguments.orders))
    return Error("command_line.same_output").with("name", arguments.out);
  return Done{};
}

Status profile(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  const Result<protocol::DataSummary> data = open(engine, arguments);
  if (!data) return data.error();
  return print(arguments.json ? protocol::to_json(*data) : profile_text(*data, arguments.language));
}

Status segment(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const Result<protocol::DataSummary> data = open(engine, arguments); !data) return data.error();
  const Result<protocol::Answer> found = engine.ask(arguments.segments);
  if (!found) return found.error();
  if (!arguments.out.empty())
    if (Status done = download(engine, protocol::ExportTable{}, arguments.out); !done) return done;
  if (!arguments.summary.empty()) return download(engine, protocol::ExportSummary{}, arguments.summary);
  if (arguments.out == "-") return Done{};
  return print(segments_text(std::get<protocol::Segmented>(*found).summary, arguments.language));
}

Status sample(const Arguments& arguments) {
  const SampleOptions options{.sample = *sample_named(arguments.sample.sample),
                              .customers = arguments.sample.customers,
                              .seed = arguments.sample_seed,
                              .language = arguments.language};
  const auto write = [&](const std::string& path,
                         Status (*content)(const SampleOptions&, ByteSink&)) -> Status {
    if (path.empty()) return Done{};
    Result<std::unique_ptr<FileSink>> out = FileSink::open(path);
    if (!out) return out.error();
    if (Status written = content(options, **out); !written) return written;
    return (*out)->close();
  };
  if (Status written = write(arguments.out, write_sample_customers); !written) return written;
  return write(arguments.orders, write_sample_orders);
}

}  // namespace ruas::command_line
