// A session asked one thing at a time, with its progress shown on a terminal.
#pragma once

#include <cstddef>
#include <string>

#include "base/language.hpp"
#include "base/result.hpp"
#include "engine/session.hpp"

namespace ruas::command_line {

/// One line of a terminal that says how far the work is; writes nothing where standard error is not a
/// terminal.
class ProgressLine {
 public:
  explicit ProgressLine(Language language);
  void show(const protocol::ProgressMade& progress);
  void clear();

 private:
  Language language_;
  bool terminal_;
  bool shown_ = false;
};

class EngineClient {
 public:
  EngineClient(std::size_t threads, Language language);

  /// The last answer to the request, or its error. Chunks of a download go to `sink` where there is one.
  Result<protocol::Answer> ask(protocol::Request request, ByteSink* sink = nullptr);

 private:
  void receive(protocol::Event&& event);

  ProgressLine progress_;
  ByteSink* sink_ = nullptr;
  Status written_ = Done{};
  protocol::Answer answer_;
  std::uint32_t next_id_ = 1;
  Session session_;
};

}  // namespace ruas::command_line
