// The first records of a file as text: what detection looks at before the whole file is read.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "ingest/cell_text.hpp"
#include "ingest/dialect.hpp"
#include "ingest/record_grammar.hpp"

namespace ruas {

struct SampleRecord {
  std::vector<std::string> cells;
  bool empty_line = false;
  bool comment = false;    // set by mark_comments
  std::string_view bytes;  // in the window

  bool is_row() const { return !empty_line && !comment; }
};

/// At most `most_records` records from `begin` on, fewer where they hold more than a million cells or 4 MiB.
std::vector<SampleRecord> sample_records(const Window& window, const char* begin, const Grammar& grammar,
                                         Decoding decoding, std::size_t most_records);

/// Tells remarks from rows: what begins with `chosen`; without a choice "#" where the records that begin with
/// it are shorter than the others (one may not be: a header). The sample does not need to hold a remark for
/// "#" to be one further below.
CommentRule mark_comments(std::vector<SampleRecord>& records, const Choice<std::string>& chosen);

/// The number of cells that most rows have; the larger one where two are as frequent. 0 without records.
std::size_t usual_width(const std::vector<SampleRecord>& records, std::size_t from);

}  // namespace ruas
