// Columns whose values are written in more than one way: told with counts, so that nothing is half read in
// silence.
#pragma once

#include <string>
#include <vector>

#include "ingest/built_column.hpp"
#include "ingest/review.hpp"

namespace ruas {

/// What is mixed in a finished column of that name: currencies, decimal marks, orders and forms of dates,
/// time zones; or what kept a column of dates or numbers from being one.
std::vector<Irregularity> find_mixtures(const BuiltColumn& column, const ColumnVerdict& verdict,
                                        const std::string& name);

/// The units beside the numbers of a column that mixes them, the most frequent first; none where it does not.
std::vector<UnitSeen> mixed_units(const BuiltColumn& column);

}  // namespace ruas
