// The segments found + what the user changes by hand → segments like any other.
#pragma once

#include <vector>

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/segment_edits.hpp"

namespace ruas {

/// The segments as the method found them, before any change by hand.
const Grouping& as_found(const FoundSegments& found);

/// These changes and no others, always from the segments as they were found. What was asked about the
/// segments stays where the same people are in them. Errors: those of apply_edits; `found` is as before.
Result<Grouping> edit_segments(const Work& work, const FoundSegments& found,
                               const std::vector<protocol::SegmentEdit>& edits, Run& run);

/// Puts them in force. True where only names differ.
bool put_in_force(Grouping&& edited, FoundSegments& found);

/// The changes in force.
std::vector<protocol::SegmentEdit> edits_of(const Grouping& grouping);

}  // namespace ruas
