#include "market/concentration.hpp"

#include <algorithm>

namespace ruas {

std::vector<double> revenue_rising(std::span<const double> revenue) {
  std::vector<double> rising;
  rising.reserve(revenue.size());
  for (const double value : revenue)
    if (value > 0) rising.push_back(value);
  std::sort(rising.begin(), rising.end());
  return rising;
}

Concentration concentration_of_rising(std::span<const double> rising) {
  Concentration found;
  found.customers = rising.size();
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

Concentration concentration(std::span<const double> revenue) {
  Concentration found = concentration_of_rising(revenue_rising(revenue));
  found.left_out = revenue.size() - found.customers;
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

std::vector<LorenzPoint> lorenz_curve(std::span<const double> rising, std::size_t most) {
  std::vector<LorenzPoint> curve;
  if (rising.empty()) return curve;
  const std::size_t steps = std::min(most, rising.size());
  const auto n = static_cast<double>(rising.size());
  curve.reserve(steps + 1);
  curve.push_back({0, 0});
  double sum = 0;
  std::size_t customer = 0;
  for (std::size_t step = 1; step <= steps; ++step) {
    for (const std::size_t end = rising.size() * step / steps; customer < end; ++customer)
      sum += rising[customer];
    curve.push_back({static_cast<double>(customer) / n, sum});
  }
  for (LorenzPoint& point : curve) point.revenue /= sum;
  return curve;
}

ConcentrationBand borrowed_band(double herfindahl) {
  if (herfindahl < 0.1) return ConcentrationBand::low;
  return herfindahl <= 0.18 ? ConcentrationBand::moderate : ConcentrationBand::high;
}

}  // namespace ruas
