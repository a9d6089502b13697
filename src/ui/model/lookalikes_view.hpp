// What the Strategy screen shows of growing: customers alike, and what segments do not buy or use yet.
#pragma once

#include <string>
#include <vector>

#include "ui/model/strategy_view.hpp"
#include "ui/palette.hpp"

namespace ruas::ui {

struct RankedRow {
  std::string name, likeness, percentile;
  double score = 0;
  std::optional<std::size_t> segment;
};

/// What a segment could buy besides.
struct OfferGapView {
  std::size_t segment = 0;
  std::string from, to, here, elsewhere, customers, lift;
};

/// Through what a segment could be reached besides.
struct ChannelGapView {
  std::size_t segment = 0;
  std::string channel, here, elsewhere, customers;
};

struct SeedOption {
  std::string label;
  SeedChoice choice;
};

struct GrowthView {
  protocol::LookalikeSettings settings;
  bool growth_known = false;                  // there is a trend to weigh
  bool weights_count = true;                  // the best are learnt from, and the weights say who they are
  std::string growth_hint, fit_hint;          // of how many it is known; why it does nothing
  std::vector<std::string> fit_columns;       // that a wish can be made of
  std::vector<std::string> fit_labels;        // of the column chosen
  std::size_t fit_column = 0, fit_label = 0;  // 0: none
  std::vector<SeedOption> seeds;
  std::size_t seed = 0;   // the one chosen
  std::string prospects;  // name of the second file; empty: none
  bool searching = false;
  std::string refused;
  bool found = false;
  std::string headline, verdict;
  bool better_than_chance = false;  // and the best-ranked tenth too
  std::vector<FactView> facts;
  ShareChartView lift;
  std::string title, traits_title;  // of the best, or of those chosen
  std::vector<std::string> notes;   // whom the search does not know
  std::vector<std::string> traits;
  std::vector<std::string> left_out;
  bool of_prospects = false;
  std::vector<std::string> prospect_notes;
  std::vector<RankedRow> ranked;
  std::vector<SegmentMark> marks;  // per segment
  bool stale = false;  // the data changed since
  std::string offers_absent, channels_absent;
  std::vector<OfferGapView> offers;
  std::vector<ChannelGapView> channels;
};

/// `state.data` must be there.
GrowthView growth_view(const AppState& state);

}  // namespace ruas::ui
