// One piece of long work as its owner sees it: threads to use, progress to report, a wish to stop.
//
// Algorithms take a Run& and never know about threads. Work is cut into blocks whose bounds depend on the data alone;
// partial results are kept per block and merged in block order, so the answer is the same at any number of threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <string_view>
#include <vector>

#include "parallel/pool.hpp"

namespace ruas {

/// Thrown at a block boundary when the user pressed cancel; caught once, in engine/Session.
struct Cancelled : std::exception {
  const char* what() const noexcept override { return "cancelled"; }
};

/// What a progress bar shows. `stage` is a key of src/words ("stage.read").
struct Progress {
  std::string_view stage;
  double fraction;       // 0–1 of this stage
  std::uint64_t rows;    // rows done so far; 0 where rows are not the unit
};

class Run {
 public:
  using ProgressFunction = std::function<void(const Progress&)>;

  /// `pool` and `cancel` outlive the Run. `on_progress` is called on the thread that owns the Run, often: it should
  /// return at once, and throttle what it passes on.
  explicit Run(Pool& pool, const std::atomic<bool>* cancel = nullptr, ProgressFunction on_progress = {})
      : pool_(pool), cancel_(cancel), on_progress_(std::move(on_progress)) {}

  Pool& pool() { return pool_; }

  void begin_stage(std::string_view stage) {
    stage_ = stage;
    report(0);
  }
  void report(double fraction, std::uint64_t rows = 0) {
    check_cancelled();
    if (on_progress_) on_progress_({stage_, std::clamp(fraction, 0.0, 1.0), rows});
  }
  bool cancelled() const { return cancel_ && cancel_->load(std::memory_order_relaxed); }
  /// Throws Cancelled when the user asked to stop. Call only on the owning thread.
  void check_cancelled() const {
    if (cancelled()) throw Cancelled();
  }

 private:
  Pool& pool_;
  const std::atomic<bool>* cancel_;
  ProgressFunction on_progress_;
  std::string_view stage_;
};

/// A half-open range of rows and its place in the order of merging.
struct Block {
  std::size_t index;
  std::size_t begin;
  std::size_t end;
};

inline std::size_t block_count(std::size_t rows, std::size_t block_rows) {
  return (rows + block_rows - 1) / block_rows;
}

/// Calls work(Block) for every block, on any thread, in any order; returns when all are done.
/// Blocks are left out once the run is cancelled, and Cancelled is thrown here; an exception of `work` is passed on.
/// `meanwhile` as in Pool::for_each.
template <class Work>
void for_blocks(Run& run, std::size_t rows, std::size_t block_rows, Work&& work,
                const std::function<void()>& meanwhile = {}) {
  run.check_cancelled();
  const auto task = [&](std::size_t index) {
    if (run.cancelled()) return;
    work(Block{index, index * block_rows, std::min(rows, (index + 1) * block_rows)});
  };
  run.pool().for_each(block_count(rows, block_rows), task, meanwhile);
  run.check_cancelled();
}

/// for_blocks whose work returns a value; the values come back in block order.
template <class T, class Work>
std::vector<T> map_blocks(Run& run, std::size_t rows, std::size_t block_rows, Work&& work) {
  std::vector<T> results(block_count(rows, block_rows));
  for_blocks(run, rows, block_rows, [&](Block block) { results[block.index] = work(block); });
  return results;
}

}  // namespace ruas
