#include "migration/transitions.hpp"

namespace ruas {

Transitions transitions(std::span<const Passage> passages, std::size_t segments) {
  Transitions out;
  out.segments = segments;
  out.cells.resize((segments + 1) * (segments + 1));
  for (const Passage& passage : passages) {
    TransitionCell& cell = out.cells[out.place(passage.from) * (segments + 1) + out.place(passage.to)];
    ++cell.customers;
    cell.revenue_before += passage.revenue_before;
    cell.revenue_after += passage.revenue_after;
    if (passage.from == kNowhere || passage.to == kNowhere) continue;
    ++out.in_both;
    out.stayed += passage.from == passage.to;
  }
  return out;
}

}  // namespace ruas
