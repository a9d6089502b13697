// What the RFM screen remembers: the scores and the forecast of the open customers, and what was asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/message.hpp"
#include "protocol/lifetime_summary.hpp"
#include "protocol/rfm_summary.hpp"

namespace ruas::ui {

enum class RfmTab { segments, value };

/// A square of the grid: scores 1 … 5.
struct RfmSquare {
  int recency = 5;
  int frequency = 5;
  friend bool operator==(const RfmSquare&, const RfmSquare&) = default;
};

struct RfmWork {
  RfmTab tab = RfmTab::segments;
  protocol::RfmSettings settings;  // as asked for; its map may be a draft that cannot be read
  std::optional<protocol::RfmSummary> scored;
  Message refused;                     // why the newest settings were not scored; empty: they were
  std::uint32_t reading = 0;           // OpenData::reading of `scored` or `refused`
  std::optional<int> money;            // the grid of one monetary score; nothing: of all five together
  std::optional<RfmSquare> square;     // shown in the inspector
  std::optional<std::size_t> segment;  // of the map, shown in the inspector
};

struct ValueWork {
  std::optional<protocol::LifetimeSummary> forecast;
  std::uint32_t reading = 0;  // OpenData::reading of `forecast`
};

}  // namespace ruas::ui
