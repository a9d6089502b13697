// Engine results → the summaries that the page shows and the command line writes.
#pragma once

#include <vector>

#include "engine/results.hpp"
#include "hierarchy/dendrogram.hpp"
#include "protocol/summaries.hpp"
#include "validity/sweep_k.hpp"
#include "validity/verdict.hpp"

namespace ruas {

/// The parts of a segmentation summary that follow from one result each.
std::vector<protocol::PreparationSummary> summarise(const std::vector<PreparedColumn>& columns);
std::vector<protocol::LeftOutSummary> summarise(const std::vector<LeftOutColumn>& columns);
std::vector<protocol::TrialSummary> summarise(const std::vector<KTrial>& trials);
/// Of segments of so many rows.
protocol::ChanceSummary summarise(const Chance& chance, std::uint64_t rows);
protocol::SegmentSummary summarise(const SegmentProfile& profile);
/// How each feature lies on the axes of the flat map. `columns` are those the projection was made of.
std::vector<protocol::LoadingSummary> summarise(const Projection& projection, const std::vector<PreparedColumn>& columns);
/// `place_of` as in FoundSegments: the segments are the clusters when the tree is cut into as many.
protocol::TreeSummary summarise(const Dendrogram& tree, const std::vector<std::uint8_t>& place_of);

}  // namespace ruas
