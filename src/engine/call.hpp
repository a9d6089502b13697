// One command under way: what it may use, and how it reports.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>

#include "engine/results.hpp"
#include "engine/session.hpp"
#include "parallel/run.hpp"

namespace ruas {

class Call {
 public:
  using Emit = std::function<void(protocol::Answer&&)>;
  using Write = std::function<Status(ByteSink&)>;

  /// All outlive the call.
  Call(const protocol::Command& command, const Session::OpenSource& open_source, const Emit& emit,
       Run& running)
      : run(running), command_(command), open_source_(open_source), emit_(emit) {}

  /// The rows of the command's buffer.
  const std::vector<std::uint32_t>& rows() const { return command_.rows; }

  /// An answer on the way; the last one is returned instead.
  void emit(protocol::Answer&& answer) const { emit_(std::move(answer)); }

  /// Reads a file to the end. It is not among those the user works on.
  Result<OpenedFile> open(const std::string& handle, const std::string& name,
                          const ReadOptions& options = {}) const;

  /// Writes a CSV as a download, in pieces of a few megabytes.
  Result<protocol::Answer> download(const std::string& file_name, const Write& write) const;

  Run& run;

 private:
  const protocol::Command& command_;
  const Session::OpenSource& open_source_;
  const Emit& emit_;
};

/// A result as the answer that carries it, or its error.
template <class Event, class Summary>
Result<protocol::Answer> answer(Result<Summary> summary) {
  if (!summary) return summary.error();
  return protocol::Answer(Event{std::move(*summary)});
}

}  // namespace ruas
