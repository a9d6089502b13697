#include "apps/command_line/commands.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

#include "apps/command_line/engine_client.hpp"
#include "apps/command_line/reports.hpp"
#include "platform/file_sink.hpp"
#include "platform/file_source.hpp"
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

/// All files, read and brought together as the plan says.
Result<protocol::DataSummary> open(EngineClient& engine, const Arguments& arguments) {
  protocol::DataSummary data;
  const auto ask = [&](protocol::Request request) -> Status {
    Result<protocol::Answer> answer = engine.ask(std::move(request));
    if (!answer) return answer.error();
    data = std::move(std::get<protocol::Opened>(*answer).data);
    return Done{};
  };
  for (const std::string& file : arguments.files)
    if (Status opened = ask(protocol::OpenFile{file, display_name(file), arguments.reading, true, arguments.plan.language,
                                               arguments.plan.today});
        !opened)
      return opened.error();
  if (Status planned = ask(protocol::SetPlan{arguments.plan}); !planned) return planned.error();
  return data;
}

/// Columns named on the command line must be there.
Status check_columns(const protocol::DataSummary& data, const protocol::Plan& plan) {
  for (const protocol::ColumnDecision& decision : plan.columns) {
    const bool known = std::any_of(data.columns.begin(), data.columns.end(),
                                   [&](const auto& column) { return column.name == decision.column; });
    if (!known) return Error("command_line.no_such_column").with("column", decision.column);
  }
  return Done{};
}

/// Orders brought together by customer, or why that cannot be.
Result<protocol::DataSummary> open_orders(EngineClient& engine, const Arguments& arguments) {
  Result<protocol::DataSummary> data = open(engine, arguments);
  if (!data) return data;
  if (Status fine = check_columns(*data, arguments.plan); !fine) return fine.error();
  if (!data->customers.made) return data->customers.problem;
  return data;
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

/// What is asked of the segments, with the RFM map from its file.
Result<protocol::FindSegments> with_map(const Arguments& arguments) {
  protocol::FindSegments request = arguments.segments;
  if (arguments.map.empty()) return request;
  Result<std::string> map = whole_file(arguments.map);
  if (!map) return map.error();
  request.rfm.map = std::move(*map);
  return request;
}

/// Writes `text` where a summary is asked for.
Status write_summary(const std::string& text, const std::string& path) {
  Result<std::unique_ptr<FileSink>> out = FileSink::open(path);
  if (!out) return out.error();
  if (Status written = (*out)->write(text); !written) return written;
  return (*out)->close();
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
    for (const std::string& file : arguments.files)
      if (!path.empty() && same_file(path, file)) return Error("command_line.would_overwrite").with("name", path);
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
  Result<protocol::DataSummary> data = open(engine, arguments);
  if (!data) return data.error();
  Result<protocol::Answer> checked = engine.ask(protocol::CheckQuality{});
  if (!checked) return checked.error();
  data->quality = std::move(std::get<protocol::QualityChecked>(*checked).quality);
  return print(arguments.json ? protocol::to_json(*data) : profile_text(*data, arguments.language));
}

Status segment(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  const Result<protocol::DataSummary> data = open(engine, arguments);
  if (!data) return data.error();
  if (Status fine = check_columns(*data, arguments.plan); !fine) return fine;
  Result<protocol::FindSegments> request = with_map(arguments);
  if (!request) return request.error();
  const Result<protocol::Answer> found = engine.ask(*request);
  if (!found) return found.error();
  if (!arguments.out.empty())
    if (Status done = download(engine, protocol::ExportTable{}, arguments.out); !done) return done;
  if (!arguments.summary.empty()) return download(engine, protocol::ExportSummary{}, arguments.summary);
  if (arguments.out == "-") return Done{};
  return print(segments_text(std::get<protocol::Segmented>(*found).summary, arguments.language));
}

Status rfm(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const Result<protocol::DataSummary> data = open_orders(engine, arguments); !data) return data.error();
  Result<protocol::FindSegments> request = with_map(arguments);
  if (!request) return request.error();
  request->method = "rfm";
  const Result<protocol::Answer> scored = engine.ask(protocol::ScoreRfm{request->rfm});
  if (!scored) return scored.error();
  const protocol::RfmSummary& summary = std::get<protocol::RfmScored>(*scored).summary;
  if (!arguments.out.empty()) {
    if (const Result<protocol::Answer> found = engine.ask(*request); !found) return found.error();
    if (Status done = download(engine, protocol::ExportTable{}, arguments.out); !done) return done;
  }
  if (!arguments.summary.empty()) return write_summary(protocol::to_json(summary), arguments.summary);
  return arguments.out == "-" ? Status(Done{}) : print(rfm_text(summary, arguments.language));
}

Status clv(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  Arguments with_columns = arguments;
  with_columns.plan.lifetime_value = true;
  if (const Result<protocol::DataSummary> data = open_orders(engine, with_columns); !data) return data.error();
  const Result<protocol::Answer> answer = engine.ask(protocol::ForecastValue{});
  if (!answer) return answer.error();
  const protocol::LifetimeSummary& summary = std::get<protocol::ValueForecast>(*answer).summary;
  if (!arguments.summary.empty())
    if (Status done = write_summary(protocol::to_json(summary), arguments.summary); !done) return done;
  if (!summary.refused.key.empty()) return summary.refused;
  if (!arguments.out.empty()) return download(engine, protocol::ExportTable{}, arguments.out);
  return arguments.summary.empty() ? print(lifetime_text(summary, arguments.language)) : Status(Done{});
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
