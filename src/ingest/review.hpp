// Between two passes: does the whole column bear out how it was read?
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "ingest/parse_file.hpp"

namespace ruas {

/// How a column was read in the last pass, and how it is to be read.
struct ColumnVerdict {
  ColumnFormat format;        // of the finished column
  bool read_again = false;    // from the file; else the cells in memory are enough
  bool names_things = false;  // digits kept as text because they are identifiers
  ColumnTally observed{};     // what words could be, where all of them were looked at; else empty
};

struct Review {
  FileHabits habits;
  std::vector<ColumnVerdict> columns;
  bool read_again() const;
};

/// `settled`: columns whose format is not to be put in question again.
Review review_columns(const ParsedFile& file, const Layout& layout,
                      const std::vector<ProposedColumn>& proposed, const std::vector<bool>& settled,
                      const Dialect& dialect, Run& run);

}  // namespace ruas
