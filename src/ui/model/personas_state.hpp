// What the Personas and Campaign screens remember.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/message.hpp"
#include "protocol/campaign_summary.hpp"
#include "protocol/persona_summary.hpp"
#include "ui/model/strategy_state.hpp"

namespace ruas::ui {

struct PersonasWork {
  std::optional<protocol::PersonasSummary> described;
  std::uint32_t revision = 0;  // SegmentsFound::revision of `described`
  std::size_t shown = 0;
  std::optional<std::size_t> beside;          // compared with
  std::string opened;                         // the sentence whose number is shown: "A/who.age"
  std::vector<protocol::PersonaEdit> edits;   // the user's own words
};

struct CampaignWork {
  protocol::SplitSettings settings;
  std::optional<protocol::SplitSummary> split;
  std::uint32_t revision = 0;                        // SegmentsFound::revision of `split`
  std::vector<protocol::SegmentMessage> messages;    // the first is for everybody without one of their own
  std::string letter;                                // whose message is written; empty: everybody's
  std::optional<protocol::MessagesSummary> preview;
  FileBeside split_file;  // who was treated, where the results do not say
  FileBeside results;                // measured last, or refused; empty: the sample's
  protocol::ResultColumns columns;   // what the user says of them
  std::vector<protocol::ResultFileColumn> file_columns;  // of the results, to choose from
  std::string arm_column;                                // of the results, as read
  std::optional<protocol::CampaignSummary> measured;
  Message measure_refused;
};

}  // namespace ruas::ui
