#include "features/used_rows.hpp"

#include <numeric>

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 16384;

[[gnu::noinline]] void strike_out_missing(std::span<const double> values, std::span<std::uint8_t> complete) {
  for (std::size_t i = 0; i < values.size(); ++i) complete[i] &= values[i] == values[i] ? 1 : 0;
}

[[gnu::noinline]] void gather(std::span<const double> values, std::span<const std::uint32_t> rows,
                              std::span<double> into) {
  for (std::size_t i = 0; i < rows.size(); ++i) into[i] = values[rows[i]];
}

[[gnu::noinline]] void number_rows(std::span<std::uint32_t> rows, std::size_t first) {
  std::iota(rows.begin(), rows.end(), static_cast<std::uint32_t>(first));
}

}  // namespace

std::vector<std::uint32_t> complete_rows(const Table& table, std::span<const std::size_t> columns, Run& run) {
  std::vector<const NumberColumn*> numbers;
  for (const std::size_t index : columns)
    if (const auto* number = std::get_if<NumberColumn>(&table.column(index).values))
      numbers.push_back(number);

  std::vector<std::uint8_t> complete(table.rows(), 1);
  const std::vector<std::size_t> counts =
      map_blocks<std::size_t>(run, table.rows(), kBlockRows, [&](Block block) {
        const std::size_t length = block.end - block.begin;
        const std::span<std::uint8_t> flags(complete.data() + block.begin, length);
        for (const NumberColumn* number : numbers)
          strike_out_missing(std::span(number->values).subspan(block.begin, length), flags);
        return std::accumulate(flags.begin(), flags.end(), std::size_t{0});
      });

  std::vector<std::size_t> starts(counts.size() + 1);
  std::inclusive_scan(counts.begin(), counts.end(), starts.begin() + 1);
  std::vector<std::uint32_t> rows(starts.back());
  for_blocks(run, table.rows(), kBlockRows, [&](Block block) {
    const std::span<std::uint32_t> part(rows.data() + starts[block.index], counts[block.index]);
    if (part.size() == block.end - block.begin) return number_rows(part, block.begin);
    std::size_t next = 0;
    for (std::size_t row = block.begin; row < block.end; ++row)
      if (complete[row]) part[next++] = static_cast<std::uint32_t>(row);
  });
  return rows;
}

std::span<const double> values_over(const NumberColumn& column, std::span<const std::uint32_t> rows,
                                    Block block, std::span<double> scratch) {
  const std::size_t length = block.end - block.begin;
  if (rows.size() == column.values.size()) return std::span(column.values).subspan(block.begin, length);
  gather(column.values, rows.subspan(block.begin, length), scratch.first(length));
  return scratch.first(length);
}

}  // namespace ruas
