// Customers made from orders → scores, segments of the RFM map, and what the doctor says.
#pragma once

#include "base/result.hpp"
#include "engine/results.hpp"
#include "parallel/run.hpp"
#include "rfm/doctor.hpp"
#include "rfm/segments.hpp"

namespace ruas {

struct ScoredCustomers {
  RfmScores scores;
  SegmentMap map;
  RfmSegments segments;  // per customer
  protocol::RfmSummary summary;
};

/// Whether there are customers with money to score; else why not.
Status check_scorable(const SubjectTable& subject);

/// Errors: no customers made from orders, no money, a map that cannot be read, settings out of order.
Result<ScoredCustomers> score_customers(const Work& work, const protocol::RfmSettings& settings, Run& run);

}  // namespace ruas
