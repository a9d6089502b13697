#include "profile/codes.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdio>
#include <limits>
#include <memory>
#include <utility>

#include "base/dates.hpp"
#include "base/number_format.hpp"
#include "profile/extent.hpp"
#include "profile/hash.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 65536;
constexpr std::size_t kPartitions = 256;
/// Whole numbers this close together are looked up in a table instead of a hash.
constexpr double kMostSpread = 1 << 22;

/// Whole numbers that lie close together, numbered through a table with a place for each. Numbers seen before
/// are looked up by all threads; what is new is numbered in the order of the file. The stretches double: most
/// customers appear early.
class CloseCodes {
 public:
  CloseCodes(std::span<const double> values, const Extent& extent)
      : values_(values),
        minimum_(extent.minimum),
        table_(static_cast<std::size_t>(extent.width()) + 1, kMissingCode) {
    codes_.owned.resize(values.size());
  }

  Codes number(Run& run) && {
    for (std::size_t begin = 0, end = kBlockRows; begin < values_.size(); begin = end, end *= 2)
      number_stretch(begin, std::min(end, values_.size()), run);
    return std::move(codes_);
  }

 private:
  using Rows = std::vector<std::uint32_t>;

  void number_stretch(std::size_t begin, std::size_t end, Run& run) {
    const auto unknown = map_blocks<Rows>(run, end - begin, kBlockRows, [&](Block block) {
      return look_up(begin + block.begin, begin + block.end);
    });
    for (const Rows& rows : unknown) number_in_order(rows);
  }

  /// Writes the codes of numbers known; returns the rows of the others.
  Rows look_up(std::size_t begin, std::size_t end) {
    Rows unknown;
    std::uint32_t* const codes = codes_.owned.data();
    for (std::size_t row = begin; row < end; ++row) {
      const bool missing = values_[row] != values_[row];
      codes[row] = missing ? kMissingCode : table_[place_of(row)];
      if (codes[row] == kMissingCode && !missing) unknown.push_back(static_cast<std::uint32_t>(row));
    }
    return unknown;
  }

  void number_in_order(const Rows& rows) {
    for (const std::uint32_t row : rows) {
      std::uint32_t& code = table_[place_of(row)];
      if (code == kMissingCode) {
        code = static_cast<std::uint32_t>(codes_.first_rows.size());
        codes_.first_rows.push_back(row);
      }
      codes_.owned[row] = code;
    }
  }

  std::size_t place_of(std::size_t row) const { return static_cast<std::uint32_t>(values_[row] - minimum_); }

  std::span<const double> values_;
  double minimum_;
  std::vector<std::uint32_t> table_;  // code by distance from the minimum; kMissingCode where not seen yet
  Codes codes_;
};

struct Numbers {
  std::span<const double> values;

  bool is_missing(std::size_t row) const { return std::isnan(values[row]); }
  bool same(std::size_t a, std::size_t b) const { return values[a] == values[b]; }
  std::uint64_t hash(std::size_t row) const {
    return mix_bits(std::bit_cast<std::uint64_t>(values[row] + 0.0));
  }
};

struct Dates {
  std::span<const std::int64_t> seconds;

  bool is_missing(std::size_t row) const { return seconds[row] == kMissingDate; }
  bool same(std::size_t a, std::size_t b) const { return seconds[a] == seconds[b]; }
  std::uint64_t hash(std::size_t row) const { return mix_bits(static_cast<std::uint64_t>(seconds[row])); }
};

struct Texts {
  const TextColumn& texts;

  bool is_missing(std::size_t row) const { return texts.is_missing(row); }
  bool same(std::size_t a, std::size_t b) const { return texts[a] == texts[b]; }
  std::uint64_t hash(std::size_t row) const { return hash_text(texts[row]); }
};

/// A row on its way to the partition of its hash.
struct Entry {
  std::uint32_t row;
  std::uint32_t hash;
};

/// Rows by partition of their hash, in the order of the file within each.
struct Partitioned {
  std::unique_ptr<Entry[]> entries;
  std::array<std::size_t, kPartitions + 1> begin{};

  std::span<const Entry> partition(std::size_t index) const {
    return {entries.get() + begin[index], begin[index + 1] - begin[index]};
  }
};

std::size_t partition_of(std::uint32_t hash) {
  return hash >> 24;
}

/// The hash of every row goes to `hashes`.
template <class Values>
Partitioned partition_rows(const Values& values, std::vector<std::uint32_t>& hashes, Run& run) {
  const std::size_t rows = hashes.size();
  using Counts = std::array<std::size_t, kPartitions>;
  auto places = map_blocks<Counts>(run, rows, kBlockRows, [&](Block block) {
    Counts counts{};
    for (std::size_t row = block.begin; row < block.end; ++row) {
      if (values.is_missing(row)) continue;
      hashes[row] = static_cast<std::uint32_t>(values.hash(row) >> 32);
      ++counts[partition_of(hashes[row])];
    }
    return counts;
  });
  Partitioned found;
  std::size_t place = 0;
  for (std::size_t partition = 0; partition < kPartitions; ++partition) {
    found.begin[partition] = place;
    for (Counts& block : places) place += std::exchange(block[partition], place);
  }
  found.begin[kPartitions] = place;
  found.entries = std::make_unique_for_overwrite<Entry[]>(place);
  for_blocks(run, rows, kBlockRows, [&](Block block) {
    Counts& next = places[block.index];
    for (std::size_t row = block.begin; row < block.end; ++row)
      if (!values.is_missing(row))
        found.entries[next[partition_of(hashes[row])]++] = {static_cast<std::uint32_t>(row), hashes[row]};
  });
  return found;
}

/// Writes to `first_row_of` for every row of the partition the first row with its value; returns those rows.
template <class Values>
std::vector<std::uint32_t> find_firsts(const Values& values, std::span<const Entry> partition,
                                       std::vector<std::uint32_t>& first_row_of) {
  constexpr std::uint32_t kFree = kMissingCode;
  std::vector<Entry> slots(std::bit_ceil(partition.size() * 2 + 1), Entry{kFree, 0});
  std::vector<std::uint32_t> firsts;
  for (const Entry& entry : partition) {
    std::size_t at = (entry.hash * 0x9e37'79b9u) & (slots.size() - 1);
    while (slots[at].row != kFree && !(slots[at].hash == entry.hash && values.same(slots[at].row, entry.row)))
      at = (at + 1) & (slots.size() - 1);
    if (slots[at].row == kFree) {
      slots[at] = entry;
      firsts.push_back(entry.row);
    }
    first_row_of[entry.row] = slots[at].row;
  }
  return firsts;
}

/// How many marked rows lie before one, in constant time.
class RankedRows {
 public:
  RankedRows(std::size_t rows, const std::vector<std::vector<std::uint32_t>>& marked)
      : words_((rows + 63) / 64), before_(words_.size() + 1) {
    for (const auto& part : marked)
      for (const std::uint32_t row : part) words_[row / 64] |= std::uint64_t{1} << row % 64;
    for (std::size_t i = 0; i < words_.size(); ++i)
      before_[i + 1] = before_[i] + static_cast<std::uint32_t>(std::popcount(words_[i]));
  }

  std::uint32_t rank(std::uint32_t row) const {
    const std::uint64_t earlier = words_[row / 64] & ((std::uint64_t{1} << row % 64) - 1);
    return before_[row / 64] + static_cast<std::uint32_t>(std::popcount(earlier));
  }
  std::uint32_t count() const { return before_.back(); }

 private:
  std::vector<std::uint64_t> words_;
  std::vector<std::uint32_t> before_;
};

template <class Values>
Codes codes_by_hash(const Values& values, std::size_t rows, Run& run) {
  Codes codes;
  codes.owned.resize(rows);
  const Partitioned partitioned = partition_rows(values, codes.owned, run);
  std::vector<std::vector<std::uint32_t>> firsts(kPartitions);
  for_blocks(run, kPartitions, 1, [&](Block block) {
    firsts[block.index] = find_firsts(values, partitioned.partition(block.index), codes.owned);
  });
  const RankedRows ranks(rows, firsts);
  codes.first_rows.resize(ranks.count());
  for (const auto& part : firsts)
    for (const std::uint32_t row : part) codes.first_rows[ranks.rank(row)] = row;
  for_blocks(run, rows, kBlockRows, [&](Block block) {
    for (std::size_t row = block.begin; row < block.end; ++row)
      codes.owned[row] = values.is_missing(row) ? kMissingCode : ranks.rank(codes.owned[row]);
  });
  return codes;
}

Codes codes_of_numbers(std::span<const double> values, Run& run) {
  const Extent extent = extent_of(values, run);
  if (extent.whole && !extent.is_empty() && extent.width() < kMostSpread)
    return CloseCodes(values, extent).number(run);
  return codes_by_hash(Numbers{values}, values.size(), run);
}

}  // namespace

Codes codes_of(const Column& column, Run& run) {
  if (const auto* category = std::get_if<CategoryColumn>(&column.values)) {
    Codes codes;
    codes.of_row = category->codes;
    codes.count = static_cast<std::uint32_t>(category->labels.size());
    return codes;
  }
  Codes codes;
  if (const auto* number = std::get_if<NumberColumn>(&column.values))
    codes = codes_of_numbers(number->values, run);
  else if (const auto* date = std::get_if<DateColumn>(&column.values))
    codes = codes_by_hash(Dates{date->seconds}, date->size(), run);
  else
    codes = codes_by_hash(Texts{*std::get_if<TextColumn>(&column.values)}, column.size(), run);
  codes.of_row = codes.owned;
  codes.count = static_cast<std::uint32_t>(codes.first_rows.size());
  return codes;
}

std::string label_of(const Column& column, const Codes& codes, std::uint32_t code) {
  if (const auto* category = std::get_if<CategoryColumn>(&column.values)) return category->labels[code];
  const std::uint32_t row = codes.first_rows[code];
  if (const auto* text = std::get_if<TextColumn>(&column.values)) return std::string((*text)[row]);
  if (const auto* number = std::get_if<NumberColumn>(&column.values))
    return shortest_number(number->values[row]);
  const CivilDate date =
      civil_from_days(days_from_seconds(std::get_if<DateColumn>(&column.values)->seconds[row]));
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
  return text;
}

}  // namespace ruas
