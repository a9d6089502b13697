// Recency, frequency and monetary value as numbers and words: the RFM screen and `ruas rfm … --summary`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/message.hpp"

namespace ruas::protocol {

/// How customers are scored; METHODS §4.
struct RfmSettings {
  std::string scoring = "independent";  // "nested"
  bool fixed_frequency_bands = false;
  std::vector<double> frequency_bands{1, 2, 3, 5};  // the upper ends of the first four
  std::string map;  // text of rfm/segment_map.hpp; empty: the eleven segments
  friend bool operator==(const RfmSettings&, const RfmSettings&) = default;
};

struct RfmDimension {
  std::string column;  // of the customers
  std::vector<double> edges;           // four; null where they differ from group to group
  std::vector<std::uint64_t> counts;   // customers with score 1 … 5
};

struct RfmSegment {
  Message name;
  std::string key;  // as in the map
  std::uint64_t customers = 0;
  double share = 0;
  double revenue = 0;
  double revenue_share = 0;  // of positive net revenue
  double mean_recency = 0, mean_frequency = 0, mean_monetary = 0;
  std::vector<std::string> cells;  // "555"
  bool impossible = false;         // none of its cells can occur on this file
};

struct RfmSummary {
  std::uint64_t customers = 0;
  std::uint64_t scored = 0;
  std::uint64_t not_scored = 0;
  std::string analysis_date;
  RfmSettings settings;
  std::string map_text;  // the map in use
  RfmDimension recency, frequency, monetary;
  std::vector<std::uint64_t> cells;         // 125: (recency − 1)·25 + (frequency − 1)·5 + monetary − 1
  std::vector<std::int64_t> cell_segments;  // index into segments; −1: uncovered
  std::vector<RfmSegment> segments;         // in the order of the map
  double gini = 0, hhi = 0;                 // of net revenue; METHODS §12
  std::vector<Message> notes;               // fewer than five scores …
  std::vector<Message> doctor;              // what the doctor has to say about the map
};

}  // namespace ruas::protocol
