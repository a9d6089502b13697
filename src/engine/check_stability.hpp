// Whether the segments come back when customers are drawn anew: any method, by fitting it again.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "validity/stability.hpp"

namespace ruas {

/// The method of `found` runs on each resample with the same settings, k included, and fewer starts. Stage reported:
/// "stage.stability". Error: those of finding the method.
Result<Stability> check_stability(const Work& work, const FoundSegments& found, Run& run);

protocol::StabilitySummary summarise(const Stability& stability, const Segmentation& segmentation);

}  // namespace ruas
