// The way out of the interface: commands to the engine, and what the interface itself has written.
#pragma once

#include <cstdint>
#include <string>

#include "protocol/commands.hpp"

namespace ruas::ui {

/// Something to keep. A picture's content is XHTML, which the page turns into PNG.
struct KeptFile {
  std::string name;
  bool picture = false;  // else it is a page, as it stands
  std::string content;
};

class Sender {
 public:
  virtual ~Sender() = default;
  virtual void send(const protocol::Command& command) = 0;
  /// Stops the command with this id, be it at work or waiting; it is answered with Stopped. Nothing happens where it has
  /// been answered already.
  virtual void cancel(std::uint32_t id) = 0;
  /// Into the user's downloads.
  virtual void keep(const KeptFile& file) = 0;
};

}  // namespace ruas::ui
