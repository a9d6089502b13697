// A column of labels seen in every segment.
#pragma once

#include <vector>

#include "personas/traits.hpp"

namespace ruas {

/// Of each segment the level that tells of it, as measure_traits says. `column` is a category.
std::vector<Trait> category_traits(const Column& column, const DescribedColumn& described,
                                   const Prepared& prepared, const Segmentation& segmentation, Run& run);

/// Numbers that stand for labels as a category, in the order of the numbers. For a handful of different ones.
Column labels_of_codes(const Column& column);

}  // namespace ruas
