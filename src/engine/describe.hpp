// Answers about single rows and about a hand-picked set of them.
#pragma once

#include <cstdint>
#include <span>

#include "base/result.hpp"
#include "engine/results.hpp"
#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas {

/// Rows first … first + count − 1 as text; fewer at the end of the table, none past it. At most 1,000 at a time. Error: no
/// such table.
Result<protocol::RowsRead> read_rows(const Work& work, const protocol::ReadRows& request);

/// The first lines of a file as they stand in it. Errors: no such file; the file's own.
Result<protocol::LinesRead> read_lines(const Work& work, const protocol::ReadLines& request);

/// One row with its segment where `found` has one. `found` may be null.
protocol::RowDescribed describe_row(const SubjectTable& subject, const FoundSegments* found,
                                    const protocol::DescribeRow& request);

/// The chosen table rows against all other segmented rows. Rows that were not segmented are passed over.
protocol::SelectionDescribed describe_selection(const SubjectTable& subject, const FoundSegments& found,
                                                std::span<const std::uint32_t> table_rows, Run& run);

}  // namespace ruas
