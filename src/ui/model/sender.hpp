// The way out of the interface: commands to the engine.
#pragma once

#include "protocol/commands.hpp"

namespace ruas::ui {

class Sender {
 public:
  virtual ~Sender() = default;
  virtual void send(const protocol::Command& command) = 0;
  /// Stops what the engine is doing; its command is answered with Stopped.
  virtual void cancel() = 0;
};

}  // namespace ruas::ui
