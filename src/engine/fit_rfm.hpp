// The segments of the RFM map as a method like any other: on the map of points, in the table, in the files.
#pragma once

#include "engine/method.hpp"

namespace ruas {

/// Recency, frequency and money and nothing else, for the map and the silhouette. Errors: no customers made
/// from orders.
Result<Prepared> prepare_rfm(const Work& work, const protocol::FindSegments& request, Run& run);

/// Segments nobody is in are left out. Errors: those of score_customers; nobody could be scored.
Result<FittedSegments> fit_rfm(const MethodInput& input, Run& run);

}  // namespace ruas
