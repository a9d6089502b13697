// Step 4: how each column is probably written, from the first records. Parsing verifies it on every cell
// (review.hpp).
#pragma once

#include <string>
#include <vector>

#include "ingest/cell_text.hpp"
#include "ingest/column_format.hpp"
#include "ingest/layout.hpp"

namespace ruas {

struct ProposedColumn {
  ColumnFormat format;
  bool repeats_values =
      false;  // some value of the sample occurs twice, so the column is no unique identifier
};

std::vector<ProposedColumn> propose_formats(const Layout& layout, const ReadOptions& options,
                                            const MissingTokens& missing);

/// What the file as a whole speaks for: the user's choice, else the marks and orders that most columns need,
/// else a decimal comma where semicolons part the fields, and the day before the month.
FileHabits file_habits(const std::vector<ColumnTally>& columns, const Dialect& chosen, char delimiter);

}  // namespace ruas
