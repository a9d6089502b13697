// A table that Ruas made, such as customers from their orders, as a file of its own.
#pragma once

#include <span>

#include "base/bytes.hpp"
#include "exports/segmented_csv.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas {

/// RFC 4180 in UTF-8: commas, CR LF, decimal points, dates as 2024-04-03; missing cells are empty. The added columns stand
/// behind the table's. Stage reported: the caller's. Errors: the sink's.
Status write_table(const Table& table, std::span<const AppendedColumn> added, ByteSink& sink, Run& run);
/// The same rows in that order.
Status write_table(const Table& table, std::span<const AppendedColumn> added, std::span<const std::uint64_t> order,
                   ByteSink& sink, Run& run);

}  // namespace ruas
