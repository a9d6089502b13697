// A column of the table while it grows, chunk by chunk in the order of the file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ingest/chunk_parser.hpp"
#include "table/column.hpp"

namespace ruas {

struct BuiltColumn {
  ColumnFormat format;
  std::vector<double> numbers;
  std::vector<std::int64_t> moments;
  std::vector<std::uint32_t> codes;
  Dictionary labels;
  TextColumn text;

  ColumnTally tally;
  CountedLines unreadable;
  UnitLines unit_lines{};
  std::string example;  // the first value of a column of dates

  /// Room for that many rows, so that growing does not hold everything twice.
  void reserve(std::size_t rows);
  /// A category with more than kMostLabels labels becomes text.
  void append(const ChunkColumn& chunk);

  /// Words so far: the type is decided when all have been seen.
  bool is_open() const { return format.type == ColumnType::category || format.type == ColumnType::text; }
  std::size_t rows() const;

  /// Calls use(text, cells) for each present value of an open column; equal ones may come as one. Stops at
  /// false.
  template <class Use>
  void for_each_value(Use&& use) const;

  /// Category → text.
  void spell_out();
};

template <class Use>
void BuiltColumn::for_each_value(Use&& use) const {
  if (format.type == ColumnType::text) {
    for (std::size_t row = 0; row < text.size(); ++row)
      if (!text.is_missing(row) && !use(text[row], std::uint64_t{1})) return;
    return;
  }
  std::vector<std::uint64_t> cells(labels.size());
  for (const std::uint32_t code : codes)
    if (code != kMissingCode) ++cells[code];
  for (std::uint32_t code = 0; code < labels.size(); ++code)
    if (!use(labels.label(code), cells[code])) return;
}

}  // namespace ruas
