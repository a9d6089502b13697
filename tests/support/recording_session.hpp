// A Session on files in memory that keeps every event, for tests.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/session.hpp"

namespace ruas::testing {

class RecordingSession {
 public:
  explicit RecordingSession(std::size_t threads = 1)
      : session_([this](const std::string& file) { return open(file); },
                 [this](protocol::Event&& event) { take(std::move(event)); }, threads) {}

  /// Makes `bytes` available under `name`; they may be replaced later, as a file may.
  void put(const std::string& name, std::string bytes) { files_[name] = std::move(bytes); }

  /// Carries out one request and returns its last answer; everything before it is in events().
  const protocol::Answer& ask(protocol::Request request, std::vector<std::uint32_t> rows = {}) {
    events_.clear();
    exported_.clear();
    session_.handle({++last_id_, std::move(request), std::move(rows)});
    return events_.back().answer;
  }

  /// The last answer as the kind that is expected; a different kind gives nullptr.
  template <class Answer>
  const Answer* ask_for(protocol::Request request, std::vector<std::uint32_t> rows = {}) {
    return std::get_if<Answer>(&ask(std::move(request), std::move(rows)));
  }

  const std::vector<protocol::Event>& events() const { return events_; }
  const std::string& exported() const { return exported_; }
  std::uint32_t last_id() const { return last_id_; }
  Session& session() { return session_; }
  /// Called for every progress event: a test cancels here.
  std::function<void(const protocol::ProgressMade&)> on_progress;

 private:
  Result<std::unique_ptr<ByteSource>> open(const std::string& file) {
    const auto found = files_.find(file);
    if (found == files_.end()) return Error("file.not_found").with("name", file);
    return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(found->second));
  }

  void take(protocol::Event&& event) {
    if (const auto* chunk = std::get_if<protocol::ExportChunk>(&event.answer)) exported_ += chunk->bytes;
    if (const auto* progress = std::get_if<protocol::ProgressMade>(&event.answer); progress && on_progress)
      on_progress(*progress);
    events_.push_back(std::move(event));
  }

  std::map<std::string, std::string> files_;
  std::vector<protocol::Event> events_;
  std::string exported_;
  std::uint32_t last_id_ = 0;
  Session session_;
};

/// The key of a Failed answer, or the empty string.
inline std::string failure_key(const protocol::Answer& answer) {
  const auto* failed = std::get_if<protocol::Failed>(&answer);
  return failed ? failed->error.key : std::string();
}

}  // namespace ruas::testing
