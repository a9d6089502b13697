#include "apps/command_line/commands.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <system_error>

#include "apps/command_line/engine_client.hpp"
#include "apps/command_line/files.hpp"
#include "apps/command_line/reports.hpp"
#include "platform/file_sink.hpp"
#include "protocol/json.hpp"
#include "samples/samples.hpp"

namespace ruas::command_line {
namespace {

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

/// What was asked about the segments beyond finding them. The engine's own summary, for --summary, then holds it too.
Status judge(EngineClient& engine, const Arguments& arguments, protocol::SegmentationSummary& found) {
  if (arguments.k_max > 0) {
    Result<protocol::Answer> swept = engine.ask(protocol::SweepK{arguments.k_max});
    if (!swept) return swept.error();
    found.how_many = std::move(std::get<protocol::KSwept>(*swept).summary);
  }
  if (arguments.stability) {
    Result<protocol::Answer> checked = engine.ask(protocol::CheckStability{});
    if (!checked) return checked.error();
    found.stability = std::move(std::get<protocol::StabilityChecked>(*checked).summary);
  }
  if (arguments.explain) {
    Result<protocol::Answer> explained = engine.ask(protocol::ExplainSegments{});
    if (!explained) return explained.error();
    found.explanation = std::move(std::get<protocol::SegmentsExplained>(*explained).summary);
  }
  return Done{};
}

}  // namespace

Status check_outputs(const Arguments& arguments) {
  for (const std::string& path : {arguments.out, arguments.summary, arguments.orders, arguments.messages})
    for (const std::string& file : arguments.files)
      if (!path.empty() && same_file(path, file)) return Error("command_line.would_overwrite").with("name", path);
  const auto clash = [](const std::string& one, const std::string& other) {
    return !one.empty() && !other.empty() && (one == other || same_file(one, other));
  };
  if (clash(arguments.out, arguments.summary))
    return Error("command_line.same_output").with("name", arguments.out);
  if (clash(arguments.out, arguments.messages))
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
  Result<protocol::SegmentationSummary> found = open_and_segment(engine, arguments);
  if (!found) return found.error();
  if (Status judged = judge(engine, arguments, *found); !judged) return judged;
  if (!arguments.out.empty())
    if (Status done = download(engine, protocol::ExportTable{}, arguments.out); !done) return done;
  if (!arguments.summary.empty()) return download(engine, protocol::ExportSummary{}, arguments.summary);
  if (arguments.out == "-") return Done{};
  return print(segments_text(*found, arguments.language) + findings_text(*found, arguments.language));
}

Status rfm(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const Result<protocol::DataSummary> data = open_orders(engine, arguments); !data) return data.error();
  Result<protocol::FindSegments> request = segments_request(arguments);
  if (!request) return request.error();
  request->method = "rfm";
  const Result<protocol::Answer> scored = engine.ask(protocol::ScoreRfm{request->rfm});
  if (!scored) return scored.error();
  const protocol::RfmSummary& summary = std::get<protocol::RfmScored>(*scored).summary;
  if (!arguments.out.empty()) {
    if (const Result<protocol::Answer> found = engine.ask(*request); !found) return found.error();
    if (Status done = download(engine, protocol::ExportTable{}, arguments.out); !done) return done;
  }
  if (!arguments.summary.empty()) return write_text(protocol::to_json(summary), arguments.summary);
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
    if (Status done = write_text(protocol::to_json(summary), arguments.summary); !done) return done;
  if (!summary.refused.key.empty()) return summary.refused;
  if (!arguments.out.empty()) return download(engine, protocol::ExportTable{}, arguments.out);
  return arguments.summary.empty() ? print(lifetime_text(summary, arguments.language)) : Status(Done{});
}

Status compare(const Arguments& arguments) {
  EngineClient engine(arguments.threads, arguments.language);
  if (const Result<protocol::DataSummary> data = open(engine, arguments); !data) return data.error();
  const Result<protocol::Answer> answer =
      engine.ask(protocol::CompareFiles{arguments.files[0], arguments.files[1], arguments.on, arguments.segment_column,
                                        arguments.segment_column});
  if (!answer) return answer.error();
  const protocol::ComparisonSummary& summary = std::get<protocol::SegmentsCompared>(*answer).summary;
  if (!arguments.out.empty())
    if (Status done = download(engine, protocol::ExportDifferences{}, arguments.out); !done) return done;
  if (arguments.out == "-") return Done{};
  return print(arguments.json ? protocol::to_json(summary) : comparison_text(summary, arguments.language));
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
  if (Status written = write(arguments.campaign, write_sample_campaign); !written) return written;
  return write(arguments.orders, write_sample_orders);
}

}  // namespace ruas::command_line
