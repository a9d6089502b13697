// What the Strategy screen remembers: the market as it is now, how many customers are thought away, and the
// lookalikes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "base/message.hpp"
#include "protocol/lookalike_summary.hpp"
#include "protocol/market_summary.hpp"

namespace ruas::ui {

enum class StrategyTab { concentration, type, growth };

/// What an answer of the engine was made from: it is out of date once one of the two differs.
struct MadeFrom {
  std::uint32_t reading = 0;   // OpenData::reading
  std::uint32_t segments = 0;  // SegmentsFound::revision; 0: none
  friend bool operator==(const MadeFrom&, const MadeFrom&) = default;
};

struct StrategyWork {
  StrategyTab tab = StrategyTab::concentration;
  std::optional<protocol::MarketSummary> market;
  Message refused;  // why there is none; empty: there is, or it was not asked for
  MadeFrom made_from;
  std::string dimension = "customer";  // shown as curve and table
  std::size_t leaving = 1;             // largest customers thought away
  protocol::LookalikeSettings settings;
  std::optional<protocol::LookalikeSummary> lookalikes;
  Message lookalikes_refused;
  std::uint32_t lookalikes_reading = 0;  // OpenData::reading
};

}  // namespace ruas::ui
