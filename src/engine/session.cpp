#include "engine/session.hpp"

#include <algorithm>
#include <chrono>
#include <new>
#include <optional>
#include <utility>

#include "engine/campaign_messages.hpp"
#include "engine/check_data.hpp"
#include "engine/check_stability.hpp"
#include "engine/compare_over_time.hpp"
#include "engine/compare_segments.hpp"
#include "engine/count_rules.hpp"
#include "engine/data_summaries.hpp"
#include "engine/describe.hpp"
#include "engine/describe_market.hpp"
#include "engine/describe_personas.hpp"
#include "engine/explain_segments.hpp"
#include "engine/downloads.hpp"
#include "engine/draw_map.hpp"
#include "engine/find_lookalikes.hpp"
#include "engine/find_segments.hpp"
#include "engine/forecast_value.hpp"
#include "engine/measure_campaign.hpp"
#include "engine/open_file.hpp"
#include "engine/plan_renaming.hpp"
#include "engine/read_settings.hpp"
#include "engine/results.hpp"
#include "engine/rfm_stage.hpp"
#include "engine/sweep_segments.hpp"
#include "engine/warm_up.hpp"
#include "engine/work.hpp"
#include "exports/table_csv.hpp"
#include "protocol/json.hpp"

namespace ruas {
namespace {

using protocol::Answer;

template <class T>
Result<Answer> as_answer(Result<T> result) {
  if (!result) return result.error();
  return Answer(std::move(*result));
}

constexpr std::size_t kExportChunkBytes = std::size_t{4} << 20;

/// Turns the many progress calls of a run into the few that a person can follow.
class ProgressReporter {
 public:
  using Send = std::function<void(Answer&&)>;

  explicit ProgressReporter(Send send) : send_(std::move(send)) {}

  void operator()(const Progress& progress) {
    const Clock::time_point now = Clock::now();
    const bool new_stage = progress.stage != stage_;
    if (new_stage) stage_started_ = now;
    if (!new_stage && now - last_sent_ < kInterval) return;
    stage_ = progress.stage;
    last_sent_ = now;
    const double seconds = std::chrono::duration<double>(now - stage_started_).count();
    const double speed = progress.rows > 0 && seconds > 0 ? static_cast<double>(progress.rows) / seconds : 0;
    send_(protocol::ProgressMade{std::string(progress.stage), progress.fraction, speed});
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::milliseconds kInterval{50};

  Send send_;
  std::string stage_;
  Clock::time_point last_sent_;
  Clock::time_point stage_started_;
};

/// Passes a download on in pieces of a few megabytes.
class ChunkSink final : public ByteSink {
 public:
  explicit ChunkSink(std::function<void(std::string&&)> send) : send_(std::move(send)) {}

  Status write(std::string_view bytes) override {
    pending_.append(bytes);
    total_ += bytes.size();
    if (pending_.size() >= kExportChunkBytes) flush();
    return Done{};
  }
  void flush() {
    if (!pending_.empty()) send_(std::exchange(pending_, {}));
  }
  std::uint64_t total() const { return total_; }

 private:
  std::function<void(std::string&&)> send_;
  std::string pending_;
  std::uint64_t total_ = 0;
};

}  // namespace

/// The stages' results and one function per request. A request returns its last answer, or the error.
class Session::Stages {
 public:
  Stages(OpenSource open_source, Emit emit, std::size_t threads)
      : open_source_(std::move(open_source)), emit_(std::move(emit)), pool_(threads) {}

  std::atomic<bool>& cancel_flag() { return cancel_; }

  void handle(const protocol::Command& command) {
    cancel_.store(false);
    command_ = &command;
    emit(last_answer());
  }

  bool warm_up() {
    Run run(pool_);
    return warm_up_.step(run);
  }

 private:
  /// The only place where errors and exceptions become events.
  Answer last_answer() {
    try {
      Run run(pool_, &cancel_, ProgressReporter([this](Answer&& answer) { emit(std::move(answer)); }));
      Result<Answer> answer =
          std::visit([&](const auto& request) { return carry_out(request, run); }, command_->request);
      return answer ? std::move(*answer) : Answer(protocol::Failed{answer.error()});
    } catch (const Cancelled&) {
      return protocol::Stopped{};
    } catch (const std::bad_alloc&) {
      return protocol::Failed{Error("engine.out_of_memory")};
    } catch (const std::exception& exception) {
      return protocol::Failed{Error("engine.unexpected").with("what", exception.what())};
    }
  }

  void emit(Answer&& answer) { emit_({command_->id, std::move(answer)}); }

  Result<Answer> carry_out(const protocol::OpenFile& request, Run& run) {
    const Result<ReadOptions> options = read_options(request.settings);
    if (!options) return options.error();
    Result<std::unique_ptr<ByteSource>> source = open_source_(request.file);
    if (!source) return source.error();
    return open(request.file, request.name, std::move(*source), *options, request.add,
                new_plan(request.language, request.today), run);
  }

  Result<Answer> carry_out(const protocol::OpenSample& request, Run& run) {
    Files files;
    for (const SampleFile each : {SampleFile::customers, SampleFile::orders}) {
      Result<OpenedFile> opened = open_sample(request, each, run);
      if (!opened) return opened.error();
      files.push_back(std::make_shared<const OpenedFile>(std::move(*opened)));
      if (!request.orders) break;
    }
    return work_anew(files, new_plan(request.language, request.today), run);
  }

  /// A file that is open already is read again in its place and keeps the plan.
  Result<Answer> open(std::string handle, std::string name, std::unique_ptr<ByteSource> source,
                      const ReadOptions& options, bool add, const protocol::Plan& fresh, Run& run) {
    Result<OpenedFile> opened = open_file(std::move(handle), std::move(name), std::move(source), options, run);
    if (!opened) return opened.error();
    const auto file = std::make_shared<const OpenedFile>(std::move(*opened));
    Files files = work_ ? work_->files : Files();
    const auto same = std::find_if(files.begin(), files.end(), [&](const auto& other) {
      return !file->handle.empty() && other->handle == file->handle;
    });
    const bool again = same != files.end();
    protocol::Plan plan = again ? plan_after(*work_, *file) : work_ && add ? work_->plan : fresh;
    if (again) *same = file;
    else if (add) files.push_back(file);
    else files = {file};
    return work_anew(files, plan, run);
  }

  Result<Answer> carry_out(const protocol::CloseFile& request, Run& run) {
    if (!work_) return Error("engine.no_file");
    Files files = work_->files;
    std::erase_if(files, [&](const auto& file) { return file->handle == request.file; });
    if (files.size() == work_->files.size()) return Error("engine.no_such_file").with("file", request.file);
    if (files.empty()) return Error("engine.last_file");
    return work_anew(files, work_->plan, run);
  }

  Result<Answer> carry_out(const protocol::SetPlan& request, Run& run) {
    if (!work_) return Error("engine.no_file");
    return work_anew(work_->files, request.plan, run);
  }

  void forget_segments() {
    found_.reset();
    split_.reset();
    lookalikes_.reset();
  }

  static protocol::Plan new_plan(const std::string& language, const std::string& today) {
    protocol::Plan fresh;
    if (!language.empty()) fresh.language = language;
    fresh.today = today;
    return fresh;
  }

  Result<Answer> work_anew(const Files& files, const protocol::Plan& plan, Run& run) {
    Work work = work_on(files, plan, work_ ? &*work_ : nullptr, run);
    if (!work_ || work.subject != work_->subject) forget_segments();
    work_ = std::move(work);
    return Answer(protocol::Opened{summarise(*work_)});
  }

  Result<Answer> carry_out(const protocol::ReadRows& request, Run&) {
    if (!work_) return Error("engine.no_file");
    return as_answer(read_rows(*work_, request));
  }

  Result<Answer> carry_out(const protocol::ReadLines& request, Run&) {
    if (!work_) return Error("engine.no_file");
    return as_answer(read_lines(*work_, request));
  }

  Result<Answer> carry_out(const protocol::CheckQuality&, Run& run) {
    if (!work_) return Error("engine.no_file");
    return Answer(protocol::QualityChecked{check_data(*work_, run)});
  }

  Result<Answer> carry_out(const protocol::ScoreRfm& request, Run& run) {
    if (!work_) return Error("engine.no_file");
    Result<ScoredCustomers> scored = score_customers(*work_, request.settings, run);
    if (!scored) return scored.error();
    return Answer(protocol::RfmScored{std::move(scored->summary)});
  }

  Result<Answer> carry_out(const protocol::CompareSegments& request, Run& run) {
    if (!found_) return Error("engine.no_segments");
    return keep(compare_segments(*work_, *found_, request.with, run));
  }

  Result<Answer> carry_out(const protocol::CompareFiles& request, Run& run) {
    if (!work_) return Error("engine.no_file");
    return keep(compare_files(work_->files, request, run));
  }

  Result<Answer> keep(Result<Comparison> comparison) {
    if (!comparison) return comparison.error();
    comparison_ = std::move(*comparison);
    return Answer(protocol::SegmentsCompared{comparison_->summary});
  }

  Result<Answer> carry_out(const protocol::ExportDifferences&, Run& run) {
    if (!comparison_) return Error("compare.no_comparison");
    run.begin_stage("stage.export");
    ChunkSink sink([this](std::string&& bytes) { emit(protocol::ExportChunk{std::move(bytes)}); });
    if (const Status written = write_differences(*comparison_, sink, run); !written) return written.error();
    sink.flush();
    return Answer(protocol::Exported{download_name(work_->fact_file().name, "-differences.csv"), "text/csv", sink.total()});
  }

  Result<Answer> carry_out(const protocol::CountRules& request, Run& run) {
    if (!work_) return Error("engine.no_file");
    Result<protocol::RulesSummary> counted = count_rules(*work_->subject, request.rules, run);
    if (!counted) return counted.error();
    return Answer(protocol::RulesCounted{std::move(*counted)});
  }

  Result<Answer> carry_out(const protocol::ForecastValue&, Run& run) {
    if (!work_) return Error("engine.no_file");
    Result<protocol::LifetimeSummary> summary = forecast_value(*work_, run);
    if (!summary) return summary.error();
    return Answer(protocol::ValueForecast{std::move(*summary)});
  }

  Result<Answer> carry_out(const protocol::DescribeMarket&, Run& run) {
    if (!work_) return Error("engine.no_file");
    Result<protocol::MarketSummary> summary = describe_market(*work_, found_ ? &*found_ : nullptr, run);
    if (!summary) return summary.error();
    return Answer(protocol::MarketDescribed{std::move(*summary)});
  }

  Result<Answer> carry_out(const protocol::FindLookalikes& request, Run& run) {
    if (!work_) return Error("engine.no_file");
    std::optional<OpenedFile> prospects;
    if (!request.prospects.empty()) {
      Result<OpenedFile> opened = open_beside(request.prospects, request.prospects_name, run);
      if (!opened) return opened.error();
      prospects = std::move(*opened);
    }
    Result<FoundLookalikes> found = find_lookalikes(*work_, found_ ? &*found_ : nullptr, request, command_->rows,
                                                    prospects ? &*prospects : nullptr, run);
    if (!found) return found.error();
    lookalikes_ = std::move(*found);
    return Answer(protocol::LookalikesFound{lookalikes_->summary});
  }

  /// A second file that is not joined with the others.
  Result<OpenedFile> open_beside(const std::string& handle, const std::string& name, Run& run) {
    Result<std::unique_ptr<ByteSource>> source = open_source_(handle);
    if (!source) return source.error();
    return open_file(handle, name, std::move(*source), ReadOptions(), run);
  }

  Result<Answer> carry_out(const protocol::CompareOverTime& request, Run& run) {
    if (!found_) return Error("engine.no_segments");
    Files files = work_->files;
    if (!request.file.empty()) {
      Result<OpenedFile> opened = open_beside(request.file, request.name, run);
      if (!opened) return opened.error();
      files = {std::make_shared<const OpenedFile>(std::move(*opened))};
    }
    protocol::Plan plan = work_->plan;
    plan.from = request.from;
    plan.to = request.to;
    Result<protocol::MigrationSummary> summary = compare_over_time(*work_, *found_, work_on(files, plan, nullptr, run), run);
    if (!summary) return summary.error();
    summary->file = request.name;
    return Answer(protocol::ComparedOverTime{std::move(*summary)});
  }

  Result<Answer> carry_out(const protocol::FindSegments& request, Run& run) {
    if (!work_) return Error("engine.no_file");
    Result<FoundSegments> found = find_segments(*work_, request, run, found_ ? &*found_ : nullptr);
    if (!found) return found.error();
    forget_segments();
    found_ = std::move(*found);
    return Answer(protocol::Segmented{found_->summary, found_->projection.xy, found_->segmentation.labels,
                                      found_->segmentation.confidence, found_->prepared.rows});
  }

  Result<Answer> carry_out(const protocol::DrawMap& request, Run& run) {
    if (!found_) return Error("engine.no_segments");
    return as_answer(draw_map(*found_, request, [this](protocol::MapDrawn&& early) { emit(std::move(early)); }, run));
  }

  Result<Answer> carry_out(const protocol::SweepK& request, Run& run) {
    if (!found_) return Error("engine.no_segments");
    Result<protocol::ValiditySummary> summary = sweep_segments(*found_, request, run);
    if (!summary) return summary.error();
    found_->summary.how_many = std::move(*summary);
    return Answer(protocol::KSwept{found_->summary.how_many});
  }

  Result<Answer> carry_out(const protocol::CheckStability&, Run& run) {
    if (!found_) return Error("engine.no_segments");
    Result<Stability> stability = check_stability(*work_, *found_, run);
    if (!stability) return stability.error();
    found_->summary.stability = summarise(*stability, found_->segmentation);
    found_->stayed = std::move(stability->stayed);
    return Answer(protocol::StabilityChecked{found_->summary.stability});
  }

  Result<Answer> carry_out(const protocol::ExplainSegments&, Run& run) {
    if (!found_) return Error("engine.no_segments");
    found_->summary.explanation = explain_segments(*work_, *found_, run);
    return Answer(protocol::SegmentsExplained{found_->summary.explanation});
  }

  Result<Answer> carry_out(const protocol::DescribeRow& request, Run&) {
    if (!work_) return Error("engine.no_file");
    return Answer(describe_row(*work_->subject, found_ ? &*found_ : nullptr, request));
  }

  Result<Answer> carry_out(const protocol::DescribeSelection&, Run& run) {
    if (!found_) return Error("engine.no_segments");
    return Answer(describe_selection(*work_->subject, *found_, command_->rows, run));
  }

  /// Customers made from orders are worth having without segments too.
  Result<Answer> carry_out(const protocol::ExportTable&, Run& run) {
    if (!found_ && !(work_ && work_->subject->customers)) return Error("engine.no_segments");
    run.begin_stage("stage.export");
    ChunkSink sink([this](std::string&& bytes) { emit(protocol::ExportChunk{std::move(bytes)}); });
    const Status written = found_ ? write_segmented_table(*work_, *found_, sink, run)
                                  : write_table(*work_->subject->table, {}, sink, run);
    if (!written) return written.error();
    sink.flush();
    const char* suffix = found_ ? "-segments.csv" : "-customers.csv";
    return Answer(protocol::Exported{download_name(work_->fact_file().name, suffix), "text/csv", sink.total()});
  }

  Result<Answer> carry_out(const protocol::DescribePersonas& request, Run& run) {
    if (!found_) return Error("engine.no_segments");
    return Answer(protocol::PersonasDescribed{describe_personas(*work_, *found_, request, run)});
  }

  Result<Answer> carry_out(const protocol::ExportLookalikes&, Run& run) {
    if (!lookalikes_) return Error("strategy.no_lookalikes");
    run.begin_stage("stage.export");
    ChunkSink sink([this](std::string&& bytes) { emit(protocol::ExportChunk{std::move(bytes)}); });
    if (const Status written = write_lookalikes(*work_, *lookalikes_, sink, run); !written) return written.error();
    sink.flush();
    const std::string& prospects = lookalikes_->summary.prospects.file;
    const std::string& of = prospects.empty() ? work_->fact_file().name : prospects;
    return Answer(protocol::Exported{download_name(of, "-lookalikes.csv"), "text/csv", sink.total()});
  }

  Result<Answer> carry_out(const protocol::SplitCampaign& request, Run&) {
    if (!found_) return Error("engine.no_segments");
    Result<PlannedSplit> split = split_campaign(*work_, *found_, request.settings);
    if (!split) return split.error();
    split_ = std::move(*split);
    return Answer(protocol::CampaignSplit{split_->summary});
  }

  Result<Answer> carry_out(const protocol::PreviewMessages& request, Run&) {
    if (!found_) return Error("engine.no_segments");
    return Answer(protocol::MessagesPreviewed{preview_messages(*work_, *found_, split_ ? &*split_ : nullptr, request)});
  }

  Result<Answer> carry_out(const protocol::ExportMessages& request, Run& run) {
    if (!found_) return Error("engine.no_segments");
    const std::string segment = request.letter.empty() ? "" : "-" + request.letter;
    return download("-messages" + segment + ".csv", run, [&](ByteSink& sink) {
      return write_messages(*work_, *found_, split_ ? &*split_ : nullptr, request, sink, run);
    });
  }

  Result<Answer> carry_out(const protocol::ExportSplit&, Run& run) {
    if (!found_) return Error("engine.no_segments");
    if (!split_) return Error("engine.no_split");
    return download("-split.csv", run, [&](ByteSink& sink) { return write_split(*work_, *found_, *split_, sink); });
  }

  static Result<Answer> as_measured(Result<protocol::CampaignSummary> summary) {
    if (!summary) return summary.error();
    return Answer(protocol::CampaignMeasured{std::move(*summary)});
  }

  Result<ResultTable> open_result(const std::string& file, const std::string& name, Run& run) {
    Result<OpenedFile> opened = open_beside(file, name, run);
    if (!opened) return opened.error();
    return ResultTable(std::move(*opened));
  }

  Result<OpenedFile> open_sample(const protocol::OpenSample& request, SampleFile file, Run& run) {
    Result<std::unique_ptr<ByteSource>> source = sample_source(request, file);
    if (!source) return source.error();
    return open_file({}, sample_file_name(request, file), std::move(*source), ReadOptions(), run);
  }

  /// For as many customers as the open sample has: they are its first file.
  Result<ResultTable> open_sample_result(const std::string& sample, Run& run) {
    protocol::OpenSample request;
    request.sample = sample;
    if (work_) {
      request.language = work_->plan.language;
      request.customers = work_->files.front()->table->rows();
    }
    Result<OpenedFile> opened = open_sample(request, SampleFile::campaign, run);
    if (!opened) return opened.error();
    return ResultTable(std::move(*opened));
  }

  Result<Answer> carry_out(const protocol::MeasureCampaign& request, Run& run) {
    const Result<ResultTable> results = request.sample.empty() ? open_result(request.file, request.name, run)
                                                               : open_sample_result(request.sample, run);
    if (!results) return results.error();
    std::optional<ResultTable> split;
    if (!request.split_file.empty()) {
      Result<ResultTable> opened = open_result(request.split_file, request.split_file, run);
      if (!opened) return opened.error();
      split = std::move(*opened);
    }
    std::optional<Assignment> session;
    if (found_) session = assignment_of(*work_, *found_, split_ ? &*split_ : nullptr);
    return as_measured(
        measure_campaign(*results, split ? &*split : nullptr, session ? &*session : nullptr, request, run));
  }

  /// Writes a file as a download, its name that of the data's with `suffix`.
  template <class Write>
  Result<Answer> download(const std::string& suffix, Run& run, Write&& write) {
    run.begin_stage("stage.export");
    ChunkSink sink([this](std::string&& bytes) { emit(protocol::ExportChunk{std::move(bytes)}); });
    if (const Status written = write(sink); !written) return written.error();
    sink.flush();
    return Answer(protocol::Exported{download_name(work_->fact_file().name, suffix), "text/csv", sink.total()});
  }

  Result<Answer> carry_out(const protocol::ExportSummary&, Run&) {
    if (!found_) return Error("engine.no_segments");
    std::string json = protocol::to_json(found_->summary);
    const std::uint64_t bytes = json.size();
    emit(protocol::ExportChunk{std::move(json)});
    return Answer(protocol::Exported{download_name(work_->fact_file().name, "-segments.json"), "application/json", bytes});
  }

  OpenSource open_source_;
  Emit emit_;
  Pool pool_;
  std::atomic<bool> cancel_{false};
  WarmUp warm_up_;
  const protocol::Command* command_ = nullptr;
  std::optional<Work> work_;
  std::optional<FoundSegments> found_;
  std::optional<Comparison> comparison_;  // the last one
  std::optional<FoundLookalikes> lookalikes_;
  std::optional<PlannedSplit> split_;  // of found_
};

Session::Session(OpenSource open_source, Emit emit, std::size_t threads)
    : stages_(std::make_unique<Stages>(std::move(open_source), std::move(emit), threads)) {}

Session::~Session() = default;

void Session::handle(const protocol::Command& command) { stages_->handle(command); }

bool Session::warm_up() { return stages_->warm_up(); }

std::atomic<bool>& Session::cancel_flag() { return stages_->cancel_flag(); }

}  // namespace ruas
