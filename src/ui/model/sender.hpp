// The way out of the interface: commands to the engine.
#pragma once

#include <cstdint>

#include "protocol/commands.hpp"

namespace ruas::ui {

class Sender {
 public:
  virtual ~Sender() = default;
  virtual void send(const protocol::Command& command) = 0;
  /// Stops the command with this id, be it at work or waiting; it is answered with Stopped. Nothing happens where it has
  /// been answered already.
  virtual void cancel(std::uint32_t id) = 0;
};

}  // namespace ruas::ui
