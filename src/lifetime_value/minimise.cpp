#include "lifetime_value/minimise.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ruas {
namespace {

constexpr double kSufficientDecrease = 1e-4;
constexpr double kCurvature = 0.9;
constexpr double kLongestStep = 2;  // in one coordinate: parameters are logarithms
constexpr int kMostHalvings = 40;
/// Near the minimum the value falls by less than its rounding; there the slope alone decides (Hager & Zhang
/// 2005).
constexpr double kRounding = 0x1p-49;
/// Where rounding stops the descent, a gradient of this size is as good as none.
constexpr double kRoundingGradient = 1e-6;

using Vector = std::vector<double>;

struct Point {
  Vector at;
  Vector gradient;
  double value;
};

double dot(const Vector& a, const Vector& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

double largest(const Vector& values) {
  double most = 0;
  for (const double value : values) most = std::max(most, std::fabs(value));
  return most;
}

/// The inverse of the second derivatives, as far as the gradients seen so far tell.
class InverseHessian {
 public:
  explicit InverseHessian(std::size_t size) : size_(size), values_(size * size) { reset(); }

  void reset() {
    std::fill(values_.begin(), values_.end(), 0.0);
    for (std::size_t i = 0; i < size_; ++i) values_[i * size_ + i] = 1;
  }

  Vector times(const Vector& v) const {
    Vector result(size_);
    for (std::size_t i = 0; i < size_; ++i)
      for (std::size_t j = 0; j < size_; ++j) result[i] += values_[i * size_ + j] * v[j];
    return result;
  }

  void update(const Vector& step, const Vector& change) {
    const double curvature = dot(step, change);
    if (!(curvature > 0)) return;
    const Vector turned = times(change);
    const double scale = (1 + dot(change, turned) / curvature) / curvature;
    for (std::size_t i = 0; i < size_; ++i)
      for (std::size_t j = 0; j < size_; ++j)
        values_[i * size_ + j] +=
            scale * step[i] * step[j] - (turned[i] * step[j] + step[i] * turned[j]) / curvature;
  }

 private:
  std::size_t size_;
  Vector values_;
};

Point evaluate(const Objective& objective, Vector at) {
  Point point{std::move(at), {}, 0};
  point.gradient.resize(point.at.size());
  point.value = objective(point.at, point.gradient);
  return point;
}

Point along(const Objective& objective, const Point& from, const Vector& direction, double length) {
  Vector at = from.at;
  for (std::size_t i = 0; i < at.size(); ++i) at[i] += length * direction[i];
  return evaluate(objective, std::move(at));
}

/// The first point found that is low enough and flat enough; the start itself where there is none.
Point search_line(const Objective& objective, const Point& from, const Vector& direction) {
  const double slope = dot(from.gradient, direction);
  const double slack = kRounding * std::fabs(from.value);
  double low = 0;
  double high = std::numeric_limits<double>::infinity();
  double length = std::min(1.0, kLongestStep / largest(direction));
  Point best = from;
  for (int i = 0; i < kMostHalvings; ++i) {
    Point point = along(objective, from, direction, length);
    if (!(point.value <= from.value + kSufficientDecrease * length * slope + slack)) {
      high = length;
    } else {
      low = length;
      const bool flat = dot(point.gradient, direction) >= kCurvature * slope;
      best = std::move(point);
      if (flat || length * largest(direction) >= kLongestStep) return best;
    }
    length = std::isinf(high) ? 2 * low : (low + high) / 2;
  }
  return best;
}

}  // namespace

Minimum minimise(const Objective& objective, std::vector<double> start, const MinimiseOptions& options) {
  InverseHessian inverse(start.size());
  Point point = evaluate(objective, std::move(start));
  int iteration = 0;
  bool fresh = true;  // the inverse is still the identity
  for (; iteration < options.max_iterations && largest(point.gradient) > options.gradient_tolerance;
       ++iteration) {
    if (largest(point.at) > options.bound || !std::isfinite(point.value)) break;
    Vector direction = inverse.times(point.gradient);
    for (double& value : direction) value = -value;
    Point next = search_line(objective, point, direction);
    if (next.at == point.at) {
      if (fresh) break;
      inverse.reset();
      fresh = true;
      continue;
    }
    Vector step(point.at.size()), change(point.at.size());
    for (std::size_t i = 0; i < step.size(); ++i) {
      step[i] = next.at[i] - point.at[i];
      change[i] = next.gradient[i] - point.gradient[i];
    }
    inverse.update(step, change);
    fresh = false;
    point = std::move(next);
  }
  const bool converged = std::isfinite(point.value) && largest(point.at) <= options.bound &&
                         largest(point.gradient) <= kRoundingGradient && iteration < options.max_iterations;
  return {std::move(point.at), point.value, iteration, converged};
}

}  // namespace ruas
