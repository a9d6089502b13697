#include "insight/concentration.hpp"

#include <algorithm>

namespace ruas {

std::vector<double> revenue_rising(std::span<const double> revenue) {
  std::vector<double> rising;
  for (const double value : revenue)
    if (value > 0) rising.push_back(value);
  std::sort(rising.begin(), rising.end());
  return rising;
}

Concentration concentration(std::span<const double> revenue) {
  const std::vector<double> rising = revenue_rising(revenue);
  Concentration found;
  found.customers = rising.size();
  found.left_out = revenue.size() - rising.size();
  if (rising.empty()) return found;
  double weighted = 0;  // Σ i·x₍ᵢ₎, i from 1
  for (std::size_t i = 0; i < rising.size(); ++i) {
    found.total += rising[i];
    weighted += static_cast<double>(i + 1) * rising[i];
  }
  for (const double value : rising) found.herfindahl += (value / found.total) * (value / found.total);
  const auto n = static_cast<double>(rising.size());
  found.gini = 2 * weighted / (n * found.total) - (n + 1) / n;
  found.effective_customers = 1 / found.herfindahl;
  if (rising.size() > 1) found.herfindahl_normalised = (found.herfindahl - 1 / n) / (1 - 1 / n);
  return found;
}

double share_of_largest(std::span<const double> rising, std::size_t count) {
  double total = 0, largest = 0;
  for (std::size_t i = 0; i < rising.size(); ++i) {
    total += rising[i];
    if (i + count >= rising.size()) largest += rising[i];
  }
  return total > 0 ? largest / total : 0;
}

}  // namespace ruas
