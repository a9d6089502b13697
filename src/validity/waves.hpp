// Independent tasks shared out over the pool a few at a time, with progress between.
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "segmentation/progress_span.hpp"

namespace ruas {

/// Tasks per wave: enough to keep four threads busy, few enough that cancelling is felt and results fit into
/// memory.
inline constexpr std::size_t kWaveTasks = 4;

/// work(task) for task = 0 … count − 1, on any thread; after each wave take(result) on this one, in the order
/// of the tasks. A task may stop early once the run is cancelled: Cancelled is then thrown here, and its
/// result is not taken.
template <class T, class Work, class Take>
void for_waves(std::size_t count, const ProgressSpan& progress, Work&& work, Take&& take) {
  for (std::size_t first = 0; first < count; first += kWaveTasks) {
    const std::size_t end = std::min(count, first + kWaveTasks);
    for (T& result : map_blocks<T>(progress.run(), end - first, 1,
                                   [&](Block block) { return work(first + block.index); }))
      take(std::move(result));
    progress.report(static_cast<double>(end) / static_cast<double>(count));
  }
}

/// All results, in the order of the tasks.
template <class T, class Work>
std::vector<T> map_in_waves(std::size_t count, const ProgressSpan& progress, Work&& work) {
  std::vector<T> results;
  for_waves<T>(count, progress, work, [&](T&& result) { results.push_back(std::move(result)); });
  return results;
}

}  // namespace ruas
