// What the Campaign screen shows, in words and ready to draw.
#pragma once

#include <string>
#include <vector>

#include "ui/model/app_state.hpp"
#include "ui/palette.hpp"

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
  std::string treated, control, difference, interval, spend, p;
  std::string details;  // these but the difference, in lines: where columns have no room
  std::string verdict;
  double value = 0;  // difference over the largest one, −1 … 1
};

/// One thing to say of a result file: its name, what there is, and which is chosen (0: as suggested).
struct ResultChoice {
  std::string label;
  std::string protocol::ResultColumns::*member = nullptr;
  std::vector<std::string> options;
  std::size_t chosen = 0;
};

struct FieldChoice {
  std::string name;     // in braces
  std::string message;  // with it at the end
};

struct CampaignView {
  bool found = false;
  bool waiting = false;
  protocol::SplitSettings settings;
  std::string hold_error, rate_error;  // why no split is made with these
  std::vector<CampaignSegmentRow> segments;
  std::vector<SegmentMark> marks;  // per segment
  std::string split_line;
  std::vector<std::string> notes;
  std::vector<std::string> letters;  // "Everybody", "A · …": whose message is written
  std::size_t letter = 0;
  std::string letter_code;  // empty: everybody's
  std::string message;
  std::string message_hint;         // of a segment without a message of its own
  std::string message_placeholder;  // what it reads instead
  std::string message_error;
  std::vector<FieldChoice> fields;  // to be put into the message
  std::vector<MessagePreview> previews;
  std::string written;
  std::string download;  // of everybody's messages, or of one segment's
  std::vector<std::string> gaps;
  bool has_campaign = false;  // the sample's own can be measured
  std::string split_file;     // says who was treated; empty: none is chosen
  bool measuring = false;
  std::string measure_refused;
  bool asks_for_columns = false;  // the results do not say by themselves what is what
  protocol::ResultColumns columns;
  std::vector<ResultChoice> choices;
  bool measured = false;
  std::string verdict, spend_verdict;
  std::vector<EffectRow> effects;
  bool has_spend = false;
  std::vector<std::string> read_as;  // which columns and words were taken for what
  std::vector<std::string> result_notes;
};

CampaignView campaign_view(const AppState& state);

}  // namespace ruas::ui
