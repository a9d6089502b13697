// Who went from which segment to which, and what they were and are worth. METHODS §15.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

/// Segment of somebody who is not in the file, or not segmented.
inline constexpr std::uint8_t kNowhere = 255;

/// One customer in both files, or in one of them.
struct Passage {
  std::uint8_t from = kNowhere;
  std::uint8_t to = kNowhere;
  double revenue_before = 0;  // 0 where not known
  double revenue_after = 0;
};

struct TransitionCell {
  std::uint64_t customers = 0;
  double revenue_before = 0;
  double revenue_after = 0;
};

/// (segments + 1)² cells, row by row: from, to; the last of each is nowhere: who came, and who is gone.
struct Transitions {
  std::size_t segments = 0;
  std::vector<TransitionCell> cells;
  std::uint64_t in_both = 0;  // with a segment before and after
  std::uint64_t stayed = 0;   // in the same one

  const TransitionCell& cell(std::uint8_t from, std::uint8_t to) const {
    return cells[place(from) * (segments + 1) + place(to)];
  }
  std::size_t place(std::uint8_t segment) const { return segment == kNowhere ? segments : segment; }
};

Transitions transitions(std::span<const Passage> passages, std::size_t segments);

}  // namespace ruas
