// One step of k-prototypes: from the rows of each segment to its prototype.
#pragma once

#include "mixed/mixed_rows.hpp"
#include "mixed/prototypes.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Means of the numbers and most frequent levels (the lowest of equals) of the rows of each segment. An empty
/// segment becomes the row farthest from its prototype, each another one. `before` says k and γ.
Prototypes prototypes_of(const MixedRows& rows, const NearestPrototypes& nearest, const Prototypes& before,
                         Run& run);

}  // namespace ruas
