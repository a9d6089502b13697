// Files and plan → everything that follows from them, stage by stage. A stage is made again only where what it stands on
// has changed.
#pragma once

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// `before` may be null; its stages are used again where they still hold. At least one file.
Work work_on(const Files& files, const protocol::Plan& plan, const Work* before, Run& run);

}  // namespace ruas
