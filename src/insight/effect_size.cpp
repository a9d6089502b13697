#include "insight/effect_size.hpp"

#include <limits>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

double variance_of(const Share& share) {
  const double p = (static_cast<double>(share.count) + 0.5) / (static_cast<double>(share.rows) + 1);
  return p * (1 - p);
}

}  // namespace

double standardised_difference(const Spread& group, const Spread& rest) {
  if (group.count == 0 || rest.count == 0) return kUndefined;
  double deviation = square_root((group.variance() + rest.variance()) / 2);
  if (!(deviation > 0)) {
    Spread all = group;
    all.merge(rest);
    deviation = all.standard_deviation();
  }
  return deviation > 0 ? (group.mean - rest.mean) / deviation : kUndefined;
}

double standardised_difference(const Share& group, const Share& rest) {
  if (group.rows == 0 || rest.rows == 0) return kUndefined;
  return (group.value() - rest.value()) / square_root((variance_of(group) + variance_of(rest)) / 2);
}

}  // namespace ruas
