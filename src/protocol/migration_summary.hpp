// What became of the segments: the Strategy screen's “Over time” and `ruas migrate`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

/// Customers who went from one segment to another; "" is nowhere: came, or gone.
struct TransitionRow {
  std::string from, to;
  std::uint64_t customers = 0;
  double share = 0;  // of all who were in `from`; of all who came where it is nowhere
  double revenue_before = 0, revenue_after = 0;
};

struct MoverRow {
  std::string name;
  std::string from, to;
  double revenue_before = 0, revenue_after = 0;
};

struct DriftRow {
  std::string column;
  double index = 0;          // PSI
  bool flagged = false;      // above 0.2
  std::uint64_t filled = 0;  // later cells without a known value
};

/// How well a few questions name the segment: shares of the customers, 0–1.
struct RuleFidelitySummary {
  double before = 0, after = 0;
  bool lost = false;  // more than 10 points: the old rules no longer describe the segments
};

/// METHODS §15.
struct MigrationSummary {
  std::string file;                     // the later one; empty: two equally long stretches of the same orders
  std::string before_from, before_to;   // ISO days, both counted, where stretches are compared
  std::string after_from, after_to;
  std::uint64_t before = 0, after = 0;  // customers with a segment
  std::uint64_t in_both = 0, stayed = 0, came = 0, gone = 0;
  std::uint64_t without_segment = 0;    // later customers in no segment, now or before: not followed
  std::vector<std::string> segments;
  std::vector<TransitionRow> transitions;  // that occur, by segment
  std::vector<MoverRow> movers;            // who changed segment or went, by revenue before, at most 50
  std::vector<DriftRow> drift;             // largest first
  /// Columns the segments were found by that the file gives as of today only: not used to compare stretches.
  std::vector<std::string> left_out;
  RuleFidelitySummary rules;
  std::string currency;                    // of the revenues; empty: the file does not say
};

}  // namespace ruas::protocol
