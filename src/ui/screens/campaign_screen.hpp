// Offers, messages, who is left alone, and what came of it.
#pragma once

#include "ui/model/actions.hpp"
#include "ui/model/campaign_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

void draw_campaign_screen(Ui& ui, const CampaignView& view, Actions& actions);

}  // namespace ruas::ui
