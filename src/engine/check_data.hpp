// What is wrong with the data, for the page.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

protocol::QualitySummary check_data(const Work& work, Run& run);

/// The fixes that were applied and what each did; no findings.
protocol::QualitySummary changes_of(const Work& work);

}  // namespace ruas
