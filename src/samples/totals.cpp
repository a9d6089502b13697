#include "samples/totals.hpp"

#include <algorithm>
#include <array>

namespace ruas::samples {

Totals add_up(std::span<const OrderLine> lines) {
  Totals totals;
  std::array<std::int64_t, 256> by_category{};
  const OrderLine* previous = nullptr;
  for (const OrderLine& line : lines) {
    if (line.refund()) {
      totals.refunded -= line.amount();
      continue;
    }
    if (previous == nullptr || previous->order != line.order) ++totals.orders;
    previous = &line;
    totals.gross += line.amount();
    if (line.reduction > 0) totals.on_promotion += line.amount();
    totals.last_order = std::max(totals.last_order, line.day);
    by_category[line.category] += line.amount();
  }
  totals.favourite = static_cast<std::size_t>(std::max_element(by_category.begin(), by_category.end()) -
                                              by_category.begin());
  return totals;
}

}  // namespace ruas::samples
