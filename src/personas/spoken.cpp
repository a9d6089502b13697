#include "personas/spoken.hpp"

#include <cmath>

namespace ruas {

double spoken(const Trait& trait, double number, bool at_most) {
  if (trait.column.topic == Topic::gap) return std::floor(number + 0.5);
  if (trait.evidence.statistic != Statistic::median) return number;
  switch (trait.column.topic) {
    case Topic::orders:
    case Topic::recency:
    case Topic::tenure:
    case Topic::age:
      return at_most ? std::floor(number) : std::ceil(number);
    default:
      return number;
  }
}

}  // namespace ruas
