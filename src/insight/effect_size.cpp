#include "insight/effect_size.hpp"

#include <algorithm>
#include <limits>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint64_t kFewRows = 30;
constexpr double kLeastScatter = 1.0 / 16;  // of the variance of all rows: a quarter of its deviation

double variance_of(const Share& share) {
  const double p = (static_cast<double>(share.count) + 0.5) / (static_cast<double>(share.rows) + 1);
  return p * (1 - p);
}

/// The square of what a difference is counted in: the scatter within both groups, or that of all rows where
/// one is too small or too even to have a scatter worth the name.
double unit_variance(bool few, double group, double rest, double all) {
  const bool even = std::min(group, rest) < kLeastScatter * all;
  return few || even ? all : (group + rest) / 2;
}

}  // namespace

double standardised_difference(const Spread& group, const Spread& rest) {
  if (group.count == 0 || rest.count == 0) return kUndefined;
  Spread all = group;
  all.merge(rest);
  const bool few = std::min(group.count, rest.count) < kFewRows;
  const double variance = unit_variance(few, group.variance(), rest.variance(), all.variance());
  const double beside = rest.count < kFewRows ? all.mean : rest.mean;
  return variance > 0 ? (group.mean - beside) / square_root(variance) : kUndefined;
}

double standardised_difference(const Share& group, const Share& rest) {
  if (group.rows == 0 || rest.rows == 0) return kUndefined;
  const Share all{group.count + rest.count, group.rows + rest.rows};
  const bool few = std::min(group.rows, rest.rows) < kFewRows;
  const double variance = unit_variance(few, variance_of(group), variance_of(rest), variance_of(all));
  const double beside = rest.rows < kFewRows ? all.value() : rest.value();
  return (group.value() - beside) / square_root(variance);
}

}  // namespace ruas
