#include "engine/session.hpp"

#include <chrono>
#include <new>
#include <utility>

#include "engine/requests.hpp"
#include "engine/warm_up.hpp"

namespace ruas {
namespace {

using protocol::Answer;

/// Turns the many progress calls of a run into the few that a person can follow.
class ProgressReporter {
 public:
  explicit ProgressReporter(const Call::Emit& emit) : emit_(emit) {}

  void operator()(const Progress& progress) {
    const Clock::time_point now = Clock::now();
    const bool new_stage = progress.stage != stage_;
    if (new_stage) stage_started_ = now;
    if (!new_stage && now - last_sent_ < kInterval) return;
    stage_ = progress.stage;
    last_sent_ = now;
    const double seconds = std::chrono::duration<double>(now - stage_started_).count();
    const double speed = progress.rows > 0 && seconds > 0 ? static_cast<double>(progress.rows) / seconds : 0;
    emit_(protocol::ProgressMade{std::string(progress.stage), progress.fraction, speed});
  }

 private:
  using Clock = std::chrono::steady_clock;
  static constexpr std::chrono::milliseconds kInterval{50};

  const Call::Emit& emit_;
  std::string stage_;
  Clock::time_point last_sent_;
  Clock::time_point stage_started_;
};

}  // namespace

class Session::Stages {
 public:
  Stages(OpenSource open_source, Emit emit, std::size_t threads)
      : open_source_(std::move(open_source)), emit_(std::move(emit)), pool_(threads) {}

  std::atomic<bool>& cancel_flag() { return cancel_; }

  void handle(const protocol::Command& command) {
    cancel_.store(false);
    const Call::Emit emit = [&](Answer&& answer) { emit_({command.id, std::move(answer)}); };
    emit(last_answer(command, emit));
  }

  bool warm_up() {
    Run run(pool_);
    return warm_up_.step(run);
  }

 private:
  /// The only place where errors and exceptions become events.
  Answer last_answer(const protocol::Command& command, const Call::Emit& emit) {
    try {
      Run run(pool_, &cancel_, ProgressReporter(emit));
      Call call(command, open_source_, emit, run);
      RequestResult result = std::visit(
          [&](const auto& request) { return carry_out(request, workspace_, call); }, command.request);
      return result ? std::move(*result) : Answer(protocol::Failed{result.error()});
    } catch (const Cancelled&) {
      return protocol::Stopped{};
    } catch (const std::bad_alloc&) {
      return protocol::Failed{Error("engine.out_of_memory")};
    } catch (const std::exception& exception) {
      return protocol::Failed{Error("engine.unexpected").with("what", exception.what())};
    }
  }

  OpenSource open_source_;
  Emit emit_;
  Pool pool_;
  std::atomic<bool> cancel_{false};
  WarmUp warm_up_;
  Workspace workspace_;
};

Session::Session(OpenSource open_source, Emit emit, std::size_t threads)
    : stages_(std::make_unique<Stages>(std::move(open_source), std::move(emit), threads)) {}

Session::~Session() = default;

void Session::handle(const protocol::Command& command) {
  stages_->handle(command);
}

bool Session::warm_up() {
  return stages_->warm_up();
}

std::atomic<bool>& Session::cancel_flag() {
  return stages_->cancel_flag();
}

}  // namespace ruas
