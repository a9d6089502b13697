// Which figures about a group of customers may be shown to others: reports, persona cards, exports. METHODS
// §16.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace ruas {

struct DisclosureRule {
  std::uint64_t fewest_customers = 10;  // in a cell that is shown; 3–30, see disclosure_rule
  double most_of_one = 0.5;             // share of a cell's money that one customer may hold, 0–1
};

inline constexpr std::uint64_t kLowestFewest = 3;
inline constexpr std::uint64_t kHighestFewest = 30;

/// The user's choice, brought into 3–30.
DisclosureRule disclosure_rule(std::uint64_t fewest_customers);

enum class Disclosure {
  shown,
  dominated,  // shown with a warning: who knows one customer's figure knows most of the cell
  masked
};

/// One figure of a report: a count, a share, a mean or a sum over some customers.
struct DisclosureCell {
  std::uint64_t customers = 0;
  double largest_share = std::numeric_limits<double>::quiet_NaN();  // of its money; NaN: not about money
};

/// A figure that stands alone. Cells of nobody are shown: there is no one to protect.
Disclosure disclosure(const DisclosureCell& cell, const DisclosureRule& rule);

/// The cells of one breakdown whose total is known (segments of all customers, labels of a segment). Where
/// the masked cells together are so few that subtracting the shown ones from the total would give them away,
/// the smallest shown ones are masked too (secondary suppression), of equals the later.
std::vector<Disclosure> disclose_breakdown(std::span<const DisclosureCell> cells, const DisclosureRule& rule);

/// Per group, how much of its positive money the one customer with the most holds, 0–1; NaN where there is
/// none. `labels` says each customer's group, 0 … groups − 1; others are in none. Missing money counts as none.
std::vector<double> largest_shares(std::span<const double> money, std::span<const std::uint8_t> labels,
                                   std::size_t groups);

}  // namespace ruas
