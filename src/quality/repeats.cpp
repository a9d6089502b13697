#include "quality/repeats.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <span>

#include "profile/codes.hpp"
#include "profile/hash.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 8192;
constexpr std::size_t kRowsPerPart = 131'072;  // a part's slots stay in the cache
constexpr std::uint64_t kMissingKey = 0x7ff8'0000'0000'0001;

std::uint64_t key_of(const NumberColumn& column, std::size_t row) {
  const double value = column.values[row];
  return std::isnan(value) ? kMissingKey : std::bit_cast<std::uint64_t>(value + 0.0);  // −0 + 0 is 0
}
std::uint64_t key_of(const DateColumn& column, std::size_t row) {
  return static_cast<std::uint64_t>(column.seconds[row]);
}
std::uint64_t key_of(const CategoryColumn& column, std::size_t row) {
  return column.codes[row];
}
std::uint64_t key_of(const TextColumn& column, std::size_t row) {
  return hash_text(column[row]);
}

bool same(const NumberColumn& column, std::size_t a, std::size_t b) {
  return key_of(column, a) == key_of(column, b);
}
bool same(const DateColumn& column, std::size_t a, std::size_t b) {
  return column.seconds[a] == column.seconds[b];
}
bool same(const CategoryColumn& column, std::size_t a, std::size_t b) {
  return column.codes[a] == column.codes[b];
}
bool same(const TextColumn& column, std::size_t a, std::size_t b) {
  return column[a] == column[b];
}

bool same_value(const Column& column, std::size_t a, std::size_t b) {
  return std::visit([&](const auto& values) { return same(values, a, b); }, column.values);
}

template <class Values>
[[gnu::noinline]] void add_to_hashes(const Values& values, Block block, std::span<std::uint64_t> hashes) {
  for (std::size_t row = block.begin; row < block.end; ++row)
    hashes[row] = mix_bits(hashes[row] ^ key_of(values, row)) + 1;  // + 1: zeros in a row differ
}

/// Looks up the rows of one part of the hashes in the order of the file, and notes for each the first like
/// it. `parts` is a power of two.
template <class Same>
void look_up_part(std::span<const std::uint64_t> hashes, std::size_t part, std::size_t parts,
                  const Same& is_same, std::span<std::uint32_t> first_rows) {
  const auto belongs = [&](std::uint64_t hash) { return ((hash >> 40) & (parts - 1)) == part; };
  const auto rows = static_cast<std::size_t>(std::count_if(hashes.begin(), hashes.end(), belongs));
  std::vector<std::uint32_t> slots(std::bit_ceil(2 * rows + 2));  // row + 1; 0 is free
  for (std::size_t row = 0; row < hashes.size(); ++row) {
    if (!belongs(hashes[row])) continue;
    std::size_t at = hashes[row] & (slots.size() - 1);
    for (; slots[at] != 0; at = (at + 1) & (slots.size() - 1)) {
      const std::uint32_t other = slots[at] - 1;
      if (hashes[other] == hashes[row] && is_same(other, row)) break;
    }
    if (slots[at] == 0) slots[at] = static_cast<std::uint32_t>(row + 1);
    first_rows[row] = slots[at] - 1;
  }
}

}  // namespace

std::vector<std::uint32_t> first_rows_alike(std::span<const Column> columns, Run& run) {
  if (columns.empty()) return {};
  std::vector<std::uint64_t> hashes(columns.front().size());
  for_blocks(run, hashes.size(), kBlockRows, [&](Block block) {
    for (const Column& column : columns)
      std::visit([&](const auto& values) { add_to_hashes(values, block, hashes); }, column.values);
  });
  const auto is_same = [&](std::size_t a, std::size_t b) {
    return std::all_of(columns.begin(), columns.end(),
                       [&](const Column& column) { return same_value(column, a, b); });
  };
  std::vector<std::uint32_t> first_rows(hashes.size());
  const std::size_t parts = std::bit_ceil(hashes.size() / kRowsPerPart + 1);
  for_blocks(run, parts, 1,
             [&](Block part) { look_up_part(hashes, part.index, parts, is_same, first_rows); });
  return first_rows;
}

std::vector<std::uint32_t> first_rows_of_values(const Column& column, Run& run) {
  const Codes codes = codes_of(column, run);
  std::vector<std::uint32_t> first_of_code(codes.count, kMissingCode);
  std::vector<std::uint32_t> first_rows(column.size());
  for (std::uint32_t row = 0; row < first_rows.size(); ++row) {
    const std::uint32_t code = codes.of_row[row];
    if (code != kMissingCode && first_of_code[code] == kMissingCode) first_of_code[code] = row;
    first_rows[row] = code == kMissingCode ? row : first_of_code[code];
  }
  return first_rows;
}

std::uint64_t count_repeats(std::span<const std::uint32_t> first_rows) {
  std::uint64_t repeats = 0;
  for (std::size_t row = 0; row < first_rows.size(); ++row) repeats += first_rows[row] != row;
  return repeats;
}

}  // namespace ruas
