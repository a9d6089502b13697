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
#include "protocol/migration_summary.hpp"

namespace ruas::ui {

enum class StrategyTab { concentration, type, growth, time };

/// What an answer of the engine was made from: it is out of date once one of the two differs.
struct MadeFrom {
  std::uint32_t reading = 0;   // OpenData::reading
  std::uint32_t segments = 0;  // SegmentsFound::revision; 0: none
  std::uint32_t checks = 0;    // what is known of the segments besides: number, stability, rules
  friend bool operator==(const MadeFrom&, const MadeFrom&) = default;
};

/// Who the search learns from.
struct SeedChoice {
  enum class From { best, lasso, segment, by_hand };
  From from = From::best;
  std::string letter{};  // of the segment
  std::string names{};   // as typed
};

/// A file that is used beside the data, without being opened.
struct FileBeside {
  std::string handle, name;
  bool chosen() const { return !handle.empty(); }
};

/// What became of the segments found, in a newer file or in another window of the same orders.
struct OverTimeWork {
  std::optional<protocol::MigrationSummary> compared;
  Message refused;
  MadeFrom made_from;
  std::string from, to;  // of the window, as typed
};

struct StrategyWork {
  StrategyTab tab = StrategyTab::concentration;
  std::optional<protocol::MarketSummary> market;
  Message refused;  // why there is none; empty: there is, or it was not asked for
  MadeFrom made_from;
  std::string dimension = "customer";  // shown as curve and table
  std::size_t leaving = 1;             // largest customers thought away
  protocol::LookalikeSettings settings;
  SeedChoice seeds;
  std::optional<protocol::LookalikeSummary> lookalikes;
  Message lookalikes_refused;
  std::uint32_t lookalikes_reading = 0;  // OpenData::reading
  FileBeside prospects;                  // ranked instead of the customers
  OverTimeWork over_time;
};

}  // namespace ruas::ui
