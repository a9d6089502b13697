// What sets rows apart, in sentences: shared by segments and selections.
#pragma once

#include <string>
#include <vector>

#include "protocol/summaries.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/segments_view.hpp"

namespace ruas::ui {

/// "income far higher: 412 against 180 on average", strongest first.
std::vector<std::string> apart_sentences(const std::vector<protocol::ColumnSummary>& columns,
                                         const std::vector<std::size_t>& top_differences,
                                         const Phrases& phrases);
std::vector<ProfileRow> profile_rows(const std::vector<protocol::ColumnSummary>& columns,
                                     const Phrases& phrases);
/// What a mean silhouette says, in the bands of METHODS §7; NaN where there is nothing to part.
VerdictView silhouette_verdict(const protocol::SegmentationSummary& summary, const Phrases& phrases);

}  // namespace ruas::ui
