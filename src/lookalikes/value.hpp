// What a customer is worth to the business: the measure by which the best are chosen. METHODS §13.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ruas {

/// (rank − ½)/n in (0, 1), ties at their mean rank; NaN stays and does not count.
std::vector<double> percentile_ranks(std::span<const double> values);

/// One side of value (margin, growth, strategic fit), per customer, as a percentile rank; NaN where it is not
/// known.
struct ValuePart {
  std::span<const double> rank;
  double weight = 1;  // 0 or more
};

/// Weighted geometric mean of the parts; what is not known of a customer does not count for that customer
/// (the other weights then stand for all). NaN where nothing is known. All parts have one length.
std::vector<double> customer_value(std::span<const ValuePart> parts);

/// The customers of the highest tenth of values, at least one where anybody has a value, in rising order of
/// their place; of equals the first ones.
std::vector<std::size_t> top_decile(std::span<const double> value);

}  // namespace ruas
