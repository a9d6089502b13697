// Segments → the personas of the page and the command line, with what may not be shown kept back and the
// user's own words put in.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"
#include "protocol/persona_summary.hpp"

namespace ruas {

protocol::PersonasSummary describe_personas(const Work& work, const FoundSegments& found,
                                            const protocol::DescribePersonas& request, Run& run);

}  // namespace ruas
