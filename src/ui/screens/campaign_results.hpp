// What came of a campaign: the files that say it, and the effect per segment.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/campaign_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_campaign_results(Ui& ui, const CampaignView& view, Actions& actions);

}  // namespace ruas::ui
