#include "campaigns/proportions.hpp"

#include <algorithm>
#include <cmath>

#include "base/mathematics.hpp"
#include "base/special_functions.hpp"
#include "campaigns/normal.hpp"

namespace ruas {
namespace {

constexpr double kZ = 1.959963984540054;  // 97.5 % quantile of the standard normal

double log_binomial(double n, double k) { return log_gamma(n + 1) - log_gamma(k + 1) - log_gamma(n - k + 1); }

}  // namespace

Interval wilson_interval(const Responses& responses) {
  if (responses.n == 0) return {0, 1};
  const auto n = static_cast<double>(responses.n);
  const double p = responses.rate();
  const double middle = p + kZ * kZ / (2 * n);
  const double half = kZ * square_root(p * (1 - p) / n + kZ * kZ / (4 * n * n));
  const double divisor = 1 + kZ * kZ / n;
  return {std::max(0.0, (middle - half) / divisor), std::min(1.0, (middle + half) / divisor)};
}

Interval newcombe_interval(const Responses& treated, const Responses& control) {
  const Interval t = wilson_interval(treated);
  const Interval c = wilson_interval(control);
  const double p1 = treated.rate();
  const double p2 = control.rate();
  const double below = square_root((p1 - t.low) * (p1 - t.low) + (c.high - p2) * (c.high - p2));
  const double above = square_root((t.high - p1) * (t.high - p1) + (p2 - c.low) * (p2 - c.low));
  return {std::max(-1.0, p1 - p2 - below), std::min(1.0, p1 - p2 + above)};
}

double pooled_z(const Responses& treated, const Responses& control) {
  const auto n1 = static_cast<double>(treated.n);
  const auto n2 = static_cast<double>(control.n);
  const double pooled = static_cast<double>(treated.count + control.count) / (n1 + n2);
  const double variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
  return variance > 0 ? (treated.rate() - control.rate()) / square_root(variance) : 0;
}

double two_sided_p(double z) { return 2 * normal_cdf(-std::fabs(z)); }

double fisher_p(const Responses& treated, const Responses& control) {
  const std::uint64_t responded = treated.count + control.count;
  const auto n1 = static_cast<double>(treated.n);
  const auto n2 = static_cast<double>(control.n);
  const auto m = static_cast<double>(responded);
  const double all = log_binomial(n1 + n2, m);
  const auto log_probability = [&](std::uint64_t count) {
    const auto k = static_cast<double>(count);
    return log_binomial(n1, k) + log_binomial(n2, m - k) - all;
  };
  // R's tolerance for "as likely": rounding must not part tables that are equal.
  const double threshold = log_probability(treated.count) + 1e-7;
  const std::uint64_t least = responded > control.n ? responded - control.n : 0;
  const std::uint64_t most = std::min(treated.n, responded);
  double p = 0;
  for (std::uint64_t count = least; count <= most; ++count)
    if (const double each = log_probability(count); each <= threshold) p += exponential(each);
  return std::min(p, 1.0);
}

bool needs_exact_test(const Responses& treated, const Responses& control) {
  const double all = static_cast<double>(treated.n + control.n);
  const auto responded = static_cast<double>(treated.count + control.count);
  const double fewest_people = static_cast<double>(std::min(treated.n, control.n));
  return fewest_people * std::min(responded, all - responded) / all < 5;
}

}  // namespace ruas
