// The cube of scores as squares of recency and frequency, and the letters that segments wear in it.
#pragma once

#include <vector>

#include "ui/model/phrases.hpp"
#include "ui/model/rfm_view.hpp"

namespace ruas::ui {

/// Segments of the map that somebody is in, by revenue, as the segmentation orders them; ties keep the map's
/// order.
std::vector<std::size_t> inhabited_by_revenue(const protocol::RfmSummary& summary);

/// Per segment of the map: as in `found`, where those are the map's.
std::vector<Mark> marks_of(const protocol::RfmSummary& summary, const protocol::SegmentationSummary* found);

/// Customers of a cell, scores 1 … 5.
std::uint64_t customers_in(const protocol::RfmSummary& summary, int recency, int frequency, int monetary);
/// Segment of the map; −1: none.
std::int64_t segment_at(const protocol::RfmSummary& summary, int recency, int frequency, int monetary);

std::vector<SquareView> squares_of(const RfmWork& rfm, const std::vector<Mark>& marks,
                                   const Phrases& phrases);

}  // namespace ruas::ui
