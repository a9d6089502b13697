// What the Campaign screen shows, in words and ready to draw.
#pragma once

#include <string>
#include <vector>

#include "ui/model/app_state.hpp"

namespace ruas::ui {

struct CampaignSegmentRow {
  std::size_t segment = 0;
  std::string name;
  std::string offer;  // the first one
  std::string treat, hold, detectable;
  std::string arms;  // these in one sentence
};

struct MessagePreview {
  std::size_t segment = 0;
  std::string customer;
  std::string text;
};

struct EffectRow {
  std::string group;
  std::string treated, control, difference, interval, p;
  std::string verdict;
  double value = 0;  // difference over the largest one, −1 … 1
};

struct CampaignView {
  bool found = false;
  bool waiting = false;
  protocol::SplitSettings settings;
  std::vector<CampaignSegmentRow> segments;
  std::string split_line;
  std::vector<std::string> notes;
  std::vector<std::string> letters;  // "Everybody", "A · …": whose message is written
  std::size_t letter = 0;
  std::string letter_code;  // empty: everybody's
  std::string message;
  std::string message_error;
  std::string fields;  // that may stand in braces
  std::vector<MessagePreview> previews;
  std::string written;
  std::vector<std::string> gaps;
  bool has_campaign = false;  // the sample's own can be measured
  std::string split_file;     // says who was treated; empty: none is chosen
  bool measuring = false;
  std::string measure_refused;
  bool asks_for_columns = false;  // the results do not say by themselves what is what
  protocol::ResultColumns columns;
  bool measured = false;
  std::string verdict, spend_verdict;
  std::vector<EffectRow> effects;
  std::vector<std::string> result_notes;
};

CampaignView campaign_view(const AppState& state);

}  // namespace ruas::ui
