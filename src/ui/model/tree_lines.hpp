// The tree that explains the segments as lines of a picture.
#pragma once

#include <vector>

#include "protocol/summaries.hpp"
#include "ui/model/phrases.hpp"
#include "ui/model/why_view.hpp"

namespace ruas::ui {

/// Every question above its answers, "yes" first. Empty where the tree is not whole.
std::vector<TreeLine> tree_lines(const protocol::SegmentationSummary& summary, const Phrases& phrases);

}  // namespace ruas::ui
