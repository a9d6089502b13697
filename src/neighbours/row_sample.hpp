// A seeded random sample of the rows of a matrix, where there are too many to compare all of them.
#pragma once

#include <cstdint>
#include <vector>

#include "features/matrix.hpp"

namespace ruas {

/// `count` rows, rising, never the head of the file; empty where `matrix` has no more than that: all of them
/// are meant then.
std::vector<std::uint64_t> sample_rows(const FeatureMatrix& matrix, std::size_t count, std::uint64_t seed);

}  // namespace ruas
