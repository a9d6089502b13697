#include "ui/screens/screens.hpp"

#include "ui/model/phrases.hpp"
#include "ui/model/point_detail.hpp"
#include "ui/screens/campaign_screen.hpp"
#include "ui/screens/criteria_screen.hpp"
#include "ui/screens/data_inspector.hpp"
#include "ui/screens/data_screen.hpp"
#include "ui/screens/personas_screen.hpp"
#include "ui/screens/rfm_screen.hpp"
#include "ui/screens/segments_inspector.hpp"
#include "ui/screens/segments_screen.hpp"
#include "ui/screens/shell.hpp"
#include "ui/screens/start_screen.hpp"
#include "ui/screens/strategy_screen.hpp"
#include "ui/widgets.hpp"

namespace ruas::ui {
namespace {

std::string_view name_of(Screen screen) {
  switch (screen) {
    case Screen::start:
      return "start";
    case Screen::data:
      return "data";
    case Screen::segments:
      return "segments";
    case Screen::criteria:
      return "criteria";
    case Screen::rfm:
      return "rfm";
    case Screen::personas:
      return "personas";
    case Screen::campaign:
      return "campaign";
    case Screen::strategy:
      return "strategy";
  }
  return {};
}

}  // namespace

void Screens::refresh(const AppState& state) {
  if (revision_ == state.revision) return;
  revision_ = state.revision;
  shell_ = shell_view(state);
  data_.reset();
  segments_.reset();
  criteria_.reset();
  rfm_.reset();
  personas_.reset();
  campaign_.reset();
  strategy_.reset();
  if (state.data && state.screen == Screen::data) data_ = data_view(state);
  if (state.data && state.screen == Screen::segments) segments_ = segments_view(state);
  if (state.data && state.screen == Screen::criteria) criteria_ = criteria_view(state);
  if (state.data && state.screen == Screen::rfm) rfm_ = RfmViews{rfm_view(state), value_view(state)};
  if (state.data && state.screen == Screen::personas) personas_ = personas_view(state);
  if (state.data && state.screen == Screen::campaign) campaign_ = campaign_view(state);
  if (state.data && state.screen == Screen::strategy) strategy_ = StrategyViews{strategy_view(state), growth_view(state), over_time_view(state)};
}

bool Screens::has_rfm_inspector() const {
  return rfm_ && rfm_->scores.scored && rfm_->scores.tab == RfmTab::segments;
}

bool Screens::draw(Ui& ui, const AppState& state, Actions& actions) {
  refresh(state);
  map_moves_ = false;
  const Phrases phrases(state.language);
  const std::string steps_name = phrases.word("page.zone.steps");
  const std::string work_name = phrases.word("page.zone.work");
  const std::string inspector_name = phrases.word("page.zone.inspector");

  PageZones zones;
  zones.steps_name = steps_name;
  zones.work_name = work_name;
  zones.inspector_name = inspector_name;
  zones.screen = name_of(state.screen);
  zones.header = [&] { draw_header(ui, shell_, actions); };
  zones.steps = [&] { draw_steps(ui, shell_, actions); };
  zones.work = [&] { draw_work(ui, state, actions); };
  if (data_ || segments_ || has_rfm_inspector()) zones.inspector = [&] { draw_inspector(ui, state, actions); };
  page(ui, zones);
  return map_moves_;
}

void Screens::draw_work(Ui& ui, const AppState& state, Actions& actions) {
  draw_progress(ui, progress_view(state), actions);
  draw_notices(ui, shell_, actions);
  if (data_) {
    draw_data_screen(ui, *data_, actions);
  } else if (segments_) {
    const MapPlace map{state, map_state_, map_view_};
    map_moves_ = draw_segments_screen(ui, *segments_, map, actions);
  } else if (criteria_) {
    draw_criteria_screen(ui, *criteria_, actions);
  } else if (rfm_) {
    draw_rfm_screen(ui, rfm_->scores, rfm_->value, actions);
  } else if (personas_) {
    draw_personas_screen(ui, *personas_, actions);
  } else if (campaign_) {
    draw_campaign_screen(ui, *campaign_, actions);
  } else if (strategy_) {
    draw_strategy_screen(ui, strategy_->market, strategy_->growth, strategy_->over_time, actions);
  } else {
    draw_start_screen(ui, StartView{shell_.file, panel_is_open(state, Panel::privacy_proof)}, actions);
    if (ui.narrow()) draw_zoom(ui, shell_, actions);
  }
}

void Screens::draw_inspector(Ui& ui, const AppState& state, Actions& actions) {
  if (data_) draw_data_inspector(ui, *data_, actions);
  if (rfm_) draw_rfm_inspector(ui, rfm_->scores);
  if (segments_) draw_segments_inspector(ui, *segments_, point_detail(state), actions);
}

}  // namespace ruas::ui
