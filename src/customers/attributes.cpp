#include "customers/attributes.hpp"

#include <cstdint>
#include <limits>

#include "profile/codes.hpp"

namespace ruas {
namespace {

constexpr std::uint32_t kNoLine = std::numeric_limits<std::uint32_t>::max();

bool same_cell(const NumberColumn& column, std::size_t a, std::size_t b) { return column.values[a] == column.values[b]; }
bool same_cell(const DateColumn& column, std::size_t a, std::size_t b) { return column.seconds[a] == column.seconds[b]; }
bool same_cell(const CategoryColumn& column, std::size_t a, std::size_t b) { return column.codes[a] == column.codes[b]; }
bool same_cell(const TextColumn& column, std::size_t a, std::size_t b) { return column[a] == column[b]; }

/// One value per customer, seen in several lines of at least one.
template <class Values>
bool describes_customers(const Values& values, const Codes& customers) {
  std::vector<std::uint32_t> first_line(customers.count, kNoLine);
  bool compared = false;
  for (std::uint32_t row = 0; row < customers.of_row.size(); ++row) {
    const std::uint32_t customer = customers.of_row[row];
    if (customer == kMissingCode || values.is_missing(row)) continue;
    std::uint32_t& first = first_line[customer];
    if (first == kNoLine) {
      first = row;
      continue;
    }
    if (!same_cell(values, first, row)) return false;
    compared = true;
  }
  return compared;
}

}  // namespace

std::vector<std::size_t> columns_of_customers(const Table& transactions, std::size_t customer,
                                              std::span<const std::size_t> candidates, Run& run) {
  const Codes customers = codes_of(transactions.column(customer), run);
  const auto describes = map_blocks<char>(run, candidates.size(), 1, [&](Block block) {
    return std::visit([&](const auto& values) { return describes_customers(values, customers); },
                      transactions.column(candidates[block.begin]).values);
  });
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < candidates.size(); ++i)
    if (describes[i]) columns.push_back(candidates[i]);
  return columns;
}

}  // namespace ruas
