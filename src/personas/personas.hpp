// Segments → personas: who stands behind each segment, in sentences that keep their numbers. METHODS §10.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/segment_letters.hpp"
#include "features/prepare.hpp"
#include "parallel/run.hpp"
#include "personas/naming.hpp"
#include "personas/portrait.hpp"
#include "personas/sentences.hpp"
#include "personas/traits.hpp"
#include "segmentation/segmentation.hpp"
#include "table/table.hpp"

namespace ruas {

struct Persona {
  PersonaName name;
  Portrait portrait;
  PersonaSentence line;  // share of customers, and of revenue where it is known
  PersonaSentence confidence;
  std::vector<PersonaSection> sections;
  std::vector<Trait> traits;           // all of them, in the order of the columns
  std::size_t typical_row = SIZE_MAX;  // of the table; kNobody for an empty segment
  std::uint64_t size = 0;
  double share = 0;
  double revenue = 0;        // NaN without a revenue column
  double revenue_share = 0;  // NaN where no revenue is above 0 in all
  double mean_confidence = 0;
};

/// One persona per segment, in their order. `revenue` is a number column of the table, or −1. Stage reported:
/// "stage.personas". The same bits at any number of threads.
std::vector<Persona> personas_of(const Table& table, const Prepared& prepared,
                                 const Segmentation& segmentation, const SegmentLetters& letters,
                                 std::span<const DescribedColumn> columns,
                                 int revenue, Run& run);

/// The persona as it is where revenue may not be told: neither its line nor what to offer speaks of it.
void leave_out_revenue(Persona& persona);

}  // namespace ruas
