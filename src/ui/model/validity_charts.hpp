// The indices of a sweep as curves, laid out.
#pragma once

#include <cstdint>
#include <vector>

#include "protocol/validity_summary.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/validity_view.hpp"

namespace ruas::ui {

inline constexpr double kStrong = 0.8;  // as the engine asks of prediction strength, METHODS §7

/// One chart per index. An index that has no value for a number of groups has a gap there.
std::vector<IndexChart> index_charts(const protocol::ValiditySummary& summary, std::uint32_t k_in_use,
                                     const Phrases& phrases);

}  // namespace ruas::ui
