// How long a stage takes: its first call, which is the user's, and the median of the warm ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace ruas::benchmarks {

struct Timing {
  double first_ms = 0;
  double median_ms = 0;  // of the calls after the first
  double fastest_ms = 0;
  std::size_t repeats = 0;
};

/// Calls `stage` once and then `repeats` times more (at least once).
Timing measure(std::size_t repeats, const std::function<void()>& stage);

/// The most memory this process has held, in bytes: resident natively, the WebAssembly memory in a browser.
std::uint64_t peak_memory();

/// One JSON line on standard output.
void print_line(std::string_view stage, std::uint64_t rows, std::size_t threads, const Timing& timing);

}  // namespace ruas::benchmarks
