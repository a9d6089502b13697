// Makes the first file as fast as the second: a browser compiles WebAssembly well only once it has run for a while, so
// the engine runs on invented customers while the page waits for a file.
#pragma once

#include <memory>

#include "base/bytes.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Steps are short, so that a command that comes in between waits for one of them at most. Keeps nothing but the
/// invented file.
class WarmUp {
 public:
  /// Opens and segments the invented file once. False where nothing is left to gain.
  bool step(Run& run);

 private:
  // Measured in Chromium 156: after so many steps a first file takes as long as the ones after it.
  static constexpr int kSteps = 16;

  std::unique_ptr<ByteSource> source_;
  int steps_done_ = 0;
};

}  // namespace ruas
