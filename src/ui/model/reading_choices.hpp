// How the file was read, what says so, and what it could be read as instead.
#pragma once

#include <vector>

#include "ui/model/data_view.hpp"
#include "ui/model/phrases.hpp"

namespace ruas::ui {

/// Encoding, delimiter, header, decimal mark, date order, in this order.
std::vector<ReadChoiceView> reading_choices(const OpenData& data, const Phrases& phrases);
/// Detections that no choice speaks of.
std::vector<std::string> further_evidence(const protocol::FileSummary& summary, const Phrases& phrases);

}  // namespace ruas::ui
