// Why customers are in their segments: tree, rules, associations, proxies and Kotler's five, for the page and the file.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Uses the stability in `found` where it was checked. Tree and rules come from at most 65,536 random rows. Stage reported:
/// "stage.explain".
protocol::ExplanationSummary explain_segments(const Work& work, const FoundSegments& found, Run& run);

}  // namespace ruas
