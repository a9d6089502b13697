// What sets rows apart, in sentences: shared by segments and selections.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "protocol/summaries.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/segments_view.hpp"

namespace ruas::ui {

/// Number columns whose mean is a share: those of nothing but 0 and 1, and the shares that the engine made of
/// orders.
using ShareColumns = std::set<std::string, std::less<>>;
ShareColumns share_columns(const AppState& state);

/// "income far higher: 412 against 180 on average", strongest first.
std::vector<std::string> apart_sentences(const std::vector<protocol::ColumnSummary>& columns,
                                         const std::vector<std::size_t>& top_differences,
                                         const ShareColumns& shares, const Phrases& phrases);
std::vector<ProfileRow> profile_rows(const std::vector<protocol::ColumnSummary>& columns,
                                     const ShareColumns& shares, const Phrases& phrases);
/// What a mean silhouette says, in the bands of METHODS §7; NaN where there is nothing to part.
VerdictView silhouette_verdict(const protocol::SegmentationSummary& summary, const Phrases& phrases);

}  // namespace ruas::ui
