// The segmented rows as points, laid out as asked.
#pragma once

#include <functional>

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas {

/// `early` gets pictures on the way where all rows are drawn. Errors: an unknown projection, neighbours out
/// of bounds. Stage reported: "stage.project".
Result<protocol::MapDrawn> draw_map(const FoundSegments& found, const protocol::DrawMap& request,
                                    const std::function<void(protocol::MapDrawn&&)>& early, Run& run);

}  // namespace ruas
