// How much of the revenue hangs on how few customers. METHODS §12.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

struct Concentration {
  std::uint64_t customers = 0;       // with revenue above 0: everything below is of these
  std::uint64_t left_out = 0;        // revenue of 0 or below, or missing
  double total = 0;                  // Σ of the positive revenues
  double herfindahl = 0;             // HHI/10⁴ = Σ s², 0–1
  double herfindahl_normalised = 0;  // H* = (H − 1/n)/(1 − 1/n); 0 for one customer
  double effective_customers = 0;    // 1/H
  double gini = 0;                   // 2 Σ i·x₍ᵢ₎/(n Σx) − (n + 1)/n, x rising
};

/// Of revenue per customer, in any order; NaN is missing. All 0 where nobody has revenue above 0.
Concentration concentration(std::span<const double> revenue);

/// Share of the total that the `count` largest have together, 0–1; `rising` as revenue_rising gives it.
double share_of_largest(std::span<const double> rising, std::size_t count);

/// The positive revenues from the smallest to the largest.
std::vector<double> revenue_rising(std::span<const double> revenue);

}  // namespace ruas
