// The subject as the market room sees it: revenue and segment per customer, and how the revenue spreads over
// categories, places and channels.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "customers/spending.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"

namespace ruas {

struct MarketView {
  std::span<const double> revenue;     // per row of the subject
  std::vector<std::uint8_t> segments;  // per row of the subject, or kNoSegment
  std::size_t segment_count = 0;
  SegmentLetters letters;
};

/// `found` may be null. Error: no column of revenue.
Result<MarketView> market_view(const Work& work, const FoundSegments* found);

struct LabelledSpending {
  Spending spending;
  std::vector<std::string> labels;
  std::string column;
  bool whole_customers = false;  // each customer comes with one label, not read from their orders
};

/// By the column of that role: category, place or channel. From the lines of the orders where there are any,
/// else from the customers' own column. Error: no such column of words.
Result<LabelledSpending> spending_by(const Work& work, Role role, Run& run);

/// What the file calls a customer: by the identifier, which unlike a name is no personal data; else "#" and
/// the row's number.
std::string name_of_row(const Table& table, std::span<const ColumnMeaning> meanings, std::uint64_t row);

}  // namespace ruas
