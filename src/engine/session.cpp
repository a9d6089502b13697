#include "engine/session.hpp"

#include <chrono>
#include <new>
#include <optional>
#include <utility>

#include "engine/describe.hpp"
#include "engine/downloads.hpp"
#include "engine/find_segments.hpp"
#include "engine/open_file.hpp"
#include "engine/read_settings.hpp"
#include "engine/results.hpp"
#include "engine/summaries.hpp"
#include "engine/warm_up.hpp"
#include "protocol/json.hpp"

namespace ruas {
namespace {

using protocol::Answer;

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
    return open(request.name, std::move(*source), *options, run);
  }

  Result<Answer> carry_out(const protocol::OpenSample& request, Run& run) {
    Result<std::unique_ptr<ByteSource>> source = sample_source(request);
    if (!source) return source.error();
    return open(sample_file_name(request), std::move(*source), ReadOptions(), run);
  }

  Result<Answer> open(std::string name, std::unique_ptr<ByteSource> source, const ReadOptions& options, Run& run) {
    Result<OpenedFile> opened = open_file(std::move(name), std::move(source), options, run);
    if (!opened) return opened.error();
    found_.reset();
    file_ = std::move(*opened);
    return Answer(protocol::Opened{summarise(*file_)});
  }

  Result<Answer> carry_out(const protocol::ReadRows& request, Run&) {
    if (!file_) return Error("engine.no_file");
    return Answer(read_rows(*file_, request));
  }

  Result<Answer> carry_out(const protocol::FindSegments& request, Run& run) {
    if (!file_) return Error("engine.no_file");
    Result<FoundSegments> found = find_segments(*file_, request, run);
    if (!found) return found.error();
    found_ = std::move(*found);
    return Answer(protocol::Segmented{found_->summary, found_->projection.xy, found_->segmentation.labels,
                                      found_->segmentation.confidence, found_->prepared.rows});
  }

  Result<Answer> carry_out(const protocol::DescribeRow& request, Run&) {
    if (!file_) return Error("engine.no_file");
    return Answer(describe_row(*file_, found_ ? &*found_ : nullptr, request.row));
  }

  Result<Answer> carry_out(const protocol::DescribeSelection&, Run& run) {
    if (!found_) return Error("engine.no_segments");
    return Answer(describe_selection(*file_, *found_, command_->rows, run));
  }

  Result<Answer> carry_out(const protocol::ExportTable&, Run& run) {
    if (!found_) return Error("engine.no_segments");
    run.begin_stage("stage.export");
    ChunkSink sink([this](std::string&& bytes) { emit(protocol::ExportChunk{std::move(bytes)}); });
    if (const Status written = write_segmented_table(*file_, *found_, sink, run); !written) return written.error();
    sink.flush();
    return Answer(protocol::Exported{download_name(file_->name, "-segments.csv"), "text/csv", sink.total()});
  }

  Result<Answer> carry_out(const protocol::ExportSummary&, Run&) {
    if (!found_) return Error("engine.no_segments");
    std::string json = protocol::to_json(found_->summary);
    const std::uint64_t bytes = json.size();
    emit(protocol::ExportChunk{std::move(json)});
    return Answer(protocol::Exported{download_name(file_->name, "-segments.json"), "application/json", bytes});
  }

  OpenSource open_source_;
  Emit emit_;
  Pool pool_;
  std::atomic<bool> cancel_{false};
  WarmUp warm_up_;
  const protocol::Command* command_ = nullptr;
  std::optional<OpenedFile> file_;
  std::optional<FoundSegments> found_;
};

Session::Session(OpenSource open_source, Emit emit, std::size_t threads)
    : stages_(std::make_unique<Stages>(std::move(open_source), std::move(emit), threads)) {}

Session::~Session() = default;

void Session::handle(const protocol::Command& command) { stages_->handle(command); }

bool Session::warm_up() { return stages_->warm_up(); }

std::atomic<bool>& Session::cancel_flag() { return stages_->cancel_flag(); }

}  // namespace ruas
