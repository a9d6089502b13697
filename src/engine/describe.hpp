// Answers about single rows and about a hand-picked set of them.
#pragma once

#include <cstdint>
#include <span>

#include "engine/results.hpp"
#include "protocol/commands.hpp"
#include "protocol/events.hpp"

namespace ruas {

/// Rows first … first + count − 1 as text; fewer at the end of the table, none past it. At most 1,000 at a time.
protocol::RowsRead read_rows(const OpenedFile& file, const protocol::ReadRows& request);

/// One row with its segment where `found` has one. `found` may be null.
protocol::RowDescribed describe_row(const OpenedFile& file, const FoundSegments* found, std::uint64_t row);

/// The chosen table rows against all other segmented rows. Rows that were not segmented are passed over.
protocol::SelectionDescribed describe_selection(const OpenedFile& file, const FoundSegments& found,
                                                std::span<const std::uint32_t> table_rows, Run& run);

}  // namespace ruas
