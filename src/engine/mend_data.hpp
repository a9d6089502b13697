// Joined data + the plan's fixes → mended data.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

MendedData mend_data(const JoinedData& joined, const Files& files, const std::vector<protocol::FixDecision>& fixes,
                     Run& run);

/// The protocol's words for a fix, both ways.
Fix fix_of(const protocol::FixDecision& decision);
protocol::FixDecision decision_of(const Fix& fix);

}  // namespace ruas
