#include "campaigns/power.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr double kZAlpha = 1.959963984540054;   // two-sided 5 %
constexpr double kZBeta = 0.8416212335729143;   // 80 %

}  // namespace

std::uint64_t customers_per_arm(double p1, double p2) {
  if (p1 == p2) return 0;
  const double mean = (p1 + p2) / 2;
  const double root = kZAlpha * square_root(2 * mean * (1 - mean)) + kZBeta * square_root(p1 * (1 - p1) + p2 * (1 - p2));
  return static_cast<std::uint64_t>(std::floor(root * root / ((p1 - p2) * (p1 - p2)) + 0.5));
}

double smallest_detectable_effect(double rate, std::uint64_t n1, std::uint64_t n2) {
  if (n1 == 0 || n2 == 0) return std::nan("");
  const double spread = 1 / static_cast<double>(n1) + 1 / static_cast<double>(n2);
  return (kZAlpha + kZBeta) * square_root(rate * (1 - rate) * spread);
}

void adjust_by_holm(std::span<double> p) {
  std::vector<std::uint64_t> order;
  for (std::uint64_t i = 0; i < p.size(); ++i)
    if (!std::isnan(p[i])) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::uint64_t a, std::uint64_t b) { return p[a] < p[b]; });
  double highest = 0;
  for (std::uint64_t rank = 0; rank < order.size(); ++rank) {
    double& value = p[order[rank]];
    highest = std::max(highest, std::min(1.0, value * static_cast<double>(order.size() - rank)));
    value = highest;
  }
}

}  // namespace ruas
