// What is said of each segment, whoever made it: a method, or a person's own hand.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// Of the groups; outliers are none. Stage reported: "stage.silhouette".
Silhouette judge_groups(const FeatureMatrix& matrix, const Segmentation& segmentation, std::uint64_t seed,
                        Run& run);

/// Names and silhouettes are by segment; nothing is said of what has neither.
std::vector<protocol::SegmentSummary> describe_segments(const SubjectTable& subject, const Prepared& prepared,
                                                        const Segmentation& segmentation,
                                                        const SegmentLetters& letters,
                                                        const std::vector<Message>& names,
                                                        const std::vector<double>& silhouettes, Run& run);

}  // namespace ruas
