// What is known of each segment, put to Kotler's five questions.
#pragma once

#include <vector>

#include "engine/results.hpp"
#include "protocol/explanation_summary.hpp"

namespace ruas {

/// `explanation` has its rules and associations already; stability is in the summary of `found` where it was checked.
std::vector<protocol::SegmentQualitySummary> judge_segments(const SubjectTable& subject, const FoundSegments& found,
                                                            const protocol::ExplanationSummary& explanation);

}  // namespace ruas
