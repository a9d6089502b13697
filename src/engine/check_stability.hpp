// Whether the segments come back when customers are drawn anew: any method, by fitting it again.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "validity/stability.hpp"

namespace ruas {

/// The method of `found` runs on each resample with the same settings, k included, and fewer starts. Stage reported:
/// "stage.stability". Not for a method that follows fixed rules: there is nothing to find again. Error: those of finding the method.
Result<Stability> check_stability(const Work& work, const FoundSegments& found, Run& run);

/// Whether the same customers always land in the same segment: the method says so, and none was split by what is learnt.
bool follows_fixed_rules(const FoundSegments& found);

protocol::StabilitySummary summarise(const Stability& stability, const Grouping& of);

}  // namespace ruas
