// The engine as one object: holds what was opened and found, and answers commands one at a time.
//
// Single-threaded from outside (the pool inside is its own affair). A command that fails or is cancelled leaves the
// results of the one before in place.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "base/bytes.hpp"
#include "parallel/pool.hpp"
#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas {

class Session {
 public:
  /// Makes the bytes of a file available; the handle is the one of OpenFile.
  using OpenSource = std::function<Result<std::unique_ptr<ByteSource>>(const std::string& file)>;
  using Emit = std::function<void(protocol::Event&&)>;

  /// `emit` is called during handle(), on the calling thread. `threads` as in Pool.
  Session(OpenSource open_source, Emit emit, std::size_t threads = 0);
  ~Session();

  /// Carries out one command; its last event is an answer, Failed or Stopped.
  void handle(const protocol::Command& command);

  /// One short step of getting up to speed before the first command (engine/warm_up.hpp); what was opened and found
  /// stays as it is. False where nothing is left to gain.
  bool warm_up();

  /// May be set from any thread; the running command stops at its next block boundary and the flag is cleared.
  std::atomic<bool>& cancel_flag();

 private:
  class Stages;
  std::unique_ptr<Stages> stages_;
};

}  // namespace ruas
