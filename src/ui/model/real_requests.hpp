// What the Segments screen asks about the segments found, and what becomes of the answers.
#pragma once

#include <string>

#include "ui/model/app_state.hpp"
#include "ui/model/sender.hpp"

namespace ruas::ui {

/// Every number of groups up to RealWork::k_max was tried on the columns of these segments.
bool numbers_tried(const AppState& state);
/// Customers were drawn anew for these segments.
bool stability_checked(const AppState& state);

/// Tries every number of groups, then draws customers anew; what is known already is not asked again.
void check_reality(AppState& state, Sender& sender);
void take_sweep(AppState& state, protocol::ValiditySummary&& how_many, Sender& sender);
/// What the explanation says of the segments' quality rests on stability too: it is asked for again.
void take_stability(AppState& state, protocol::StabilitySummary&& stability, Sender& sender);

void explain(AppState& state, Sender& sender);
/// Asks why the segments are as they are where that is shown, not known, and nothing else runs.
void explain_if_shown(AppState& state, Sender& sender);
void take_explanation(AppState& state, protocol::ExplanationSummary&& explanation);

/// Lays the points out anew: "pca" or "umap".
void draw_map(AppState& state, const std::string& projection, Sender& sender);
/// An early picture too.
void take_map(AppState& state, protocol::MapDrawn&& map);

/// From now on so many segments, by the method in use, or by k-means where that takes no number.
void use_number(AppState& state, std::uint32_t k);
/// Whether the segments shown were found by a method that takes their number: not RFM, rules or dense groups.
bool takes_number(const AppState& state);

/// Said on the screen instead of as a notice. True where the task is one of these.
bool refuse_real(AppState& state, Task task, Message why);

}  // namespace ruas::ui
