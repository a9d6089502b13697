// The user's own rules as a method like any other.
#pragma once

#include "engine/method.hpp"

namespace ruas {

/// Only columns known of every row take part in the picture: a rule sets nobody aside.
Result<Prepared> prepare_rules(const Work& work, const protocol::FindSegments& request, Run& run);

/// Rules nobody is left for make no segment; the rest is one where there is any. Errors: those of rules_of
/// and segment_by_rules; everybody in one segment.
Result<FittedSegments> fit_rules(const MethodInput& input, Run& run);

}  // namespace ruas
