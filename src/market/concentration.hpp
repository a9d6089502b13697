// How much of the revenue hangs on how few: of customers, segments, categories, places or channels. METHODS
// §12.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace ruas {

struct Concentration {
  std::uint64_t customers =
      0;  // (or segments, channels …) with revenue above 0: everything below is of these
  std::uint64_t left_out = 0;        // revenue of 0 or below, or missing
  double total = 0;                  // Σ of the positive revenues
  double herfindahl = 0;             // HHI/10⁴ = Σ s², 0–1
  double herfindahl_normalised = 0;  // H* = (H − 1/n)/(1 − 1/n); 0 for one customer
  double effective_customers = 0;    // 1/H
  double gini = 0;                   // 2 Σ i·x₍ᵢ₎/(n Σx) − (n + 1)/n, x rising
};

/// Of revenue per customer, in any order; NaN is missing. All 0 where nobody has revenue above 0.
Concentration concentration(std::span<const double> revenue);

/// The same of revenue_rising, where it is at hand already; `left_out` is 0.
Concentration concentration_of_rising(std::span<const double> rising);

/// The positive revenues from the smallest to the largest. Time O(n log n).
std::vector<double> revenue_rising(std::span<const double> revenue);

/// Share of the total that the `count` largest have together (CR1, CR2 …), 0–1; `rising` as revenue_rising
/// gives it.
double share_of_largest(std::span<const double> rising, std::size_t count);

struct LorenzPoint {
  double customers = 0;  // share of the customers, the poorest first, 0–1
  double revenue = 0;    // share of the revenue they bring together, 0–1
};

/// The curve from (0, 0) to (1, 1): every customer up to `most` of them, else `most` + 1 evenly spaced points
/// that lie on it. Empty where nobody has revenue.
std::vector<LorenzPoint> lorenz_curve(std::span<const double> rising, std::size_t most = 100);

/// Bands of the US merger guidelines of 2023 for HHI: below 1,000, to 1,800, above. Borrowed: they were made
/// for markets.
enum class ConcentrationBand { low, moderate, high };
ConcentrationBand borrowed_band(double herfindahl);

/// That there are customers of this share of revenue and more is disclosed in accounts (ASC 280-10-50-42).
inline constexpr double kMajorCustomerShare = 0.1;

}  // namespace ruas
