// The whole page, drawn from the model.
#pragma once

#include <cstdint>
#include <optional>

#include "ui/map_state.hpp"
#include "ui/map_view.hpp"
#include "ui/model/actions.hpp"
#include "ui/model/app_state.hpp"
#include "ui/model/campaign_view.hpp"
#include "ui/model/criteria_view.hpp"
#include "ui/model/data_view.hpp"
#include "ui/model/personas_view.hpp"
#include "ui/model/lookalikes_view.hpp"
#include "ui/model/over_time_view.hpp"
#include "ui/model/rfm_view.hpp"
#include "ui/model/segments_view.hpp"
#include "ui/model/shell_view.hpp"
#include "ui/model/strategy_view.hpp"
#include "ui/model/value_view.hpp"
#include "ui/ui.hpp"

namespace ruas::ui {

/// Draws the state and collects what the user does. Keeps only what follows from the state (the view-models
/// of its newest revision) and where one looks on the map. Main thread.
class Screens {
 public:
  /// `painter` may be null (no points are painted), and must outlive the screens.
  explicit Screens(MapPainter* painter) : map_view_(painter) {}
  Screens(const Screens&) = delete;
  Screens& operator=(const Screens&) = delete;

  /// True where something still moves, so that the next frame looks different.
  bool draw(Ui& ui, const AppState& state, Actions& actions);

 private:
  void refresh(const AppState& state);
  bool has_rfm_inspector() const;
  void draw_work(Ui& ui, const AppState& state, Actions& actions);
  void draw_inspector(Ui& ui, const AppState& state, Actions& actions);

  std::uint64_t revision_ = 0;  // of the view-models below
  ShellView shell_;
  std::optional<DataView> data_;
  std::optional<SegmentsView> segments_;
  struct RfmViews {
    RfmView scores;
    ValueView value;
  };
  struct StrategyViews {
    StrategyView market;
    GrowthView growth;
    OverTimeView over_time;
  };
  std::optional<CriteriaView> criteria_;
  std::optional<RfmViews> rfm_;
  std::optional<PersonasView> personas_;
  std::optional<CampaignView> campaign_;
  std::optional<StrategyViews> strategy_;

  MapState map_state_;
  MapView map_view_;
  bool map_moves_ = false;
};

}  // namespace ruas::ui
