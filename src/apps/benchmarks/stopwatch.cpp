#include "apps/benchmarks/stopwatch.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

#ifndef __EMSCRIPTEN__
#include <sys/resource.h>
#endif

namespace ruas::benchmarks {
namespace {

#ifdef __EMSCRIPTEN__
constexpr const char* kBuild = "wasm";
#else
constexpr const char* kBuild = "native";
#endif

double milliseconds_of(const std::function<void()>& stage) {
  const auto start = std::chrono::steady_clock::now();
  stage();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

Timing measure(std::size_t repeats, const std::function<void()>& stage) {
  Timing timing;
  timing.first_ms = milliseconds_of(stage);
  std::vector<double> warm;
  do warm.push_back(milliseconds_of(stage));
  while (warm.size() < repeats);
  std::sort(warm.begin(), warm.end());
  const std::size_t middle = warm.size() / 2;
  timing.median_ms = warm.size() % 2 ? warm[middle] : (warm[middle - 1] + warm[middle]) / 2;
  timing.fastest_ms = warm.front();
  timing.repeats = warm.size();
  return timing;
}

std::uint64_t peak_memory() {
#ifdef __EMSCRIPTEN__
  // WebAssembly memory only grows, so that what it is now is the most it has been.
  return std::uint64_t{__builtin_wasm_memory_size(0)} * 65536;
#else
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
#endif
}

void print_line(std::string_view stage, std::uint64_t rows, std::size_t threads, const Timing& timing) {
  std::printf(
      "{\"stage\":\"%s\",\"build\":\"%s\",\"threads\":%zu,\"rows\":%llu,\"first_ms\":%.2f,\"median_ms\":%.2f,"
      "\"fastest_ms\":%.2f,\"repeats\":%zu,\"peak_memory_mb\":%.1f}\n",
      std::string(stage).c_str(), kBuild, threads, static_cast<unsigned long long>(rows), timing.first_ms,
      timing.median_ms, timing.fastest_ms, timing.repeats, static_cast<double>(peak_memory()) / 1e6);
  std::fflush(stdout);
}

}  // namespace ruas::benchmarks
