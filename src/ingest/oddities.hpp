// What was irregular about a file: counted, with the first lines of each kind.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "ingest/byte_scan.hpp"
#include "ingest/ingest.hpp"
#include "ingest/numbers.hpp"

namespace ruas {

enum class Oddity {
  preamble,
  empty_line,
  comment,
  short_row,
  long_row,
  misplaced_quote,
  unclosed_quote,
  nul_byte,
  invalid_utf8,
  text_mark,
  footer,
};
inline constexpr std::size_t kOddities = 11;
inline constexpr std::size_t kLinesShown = 10;

/// A count and its first line numbers, in the order of the file.
struct CountedLines {
  std::uint64_t count = 0;
  std::vector<std::uint64_t> lines;

  void add(std::uint64_t line) {
    ++count;
    if (lines.size() < kLinesShown) lines.push_back(line);
  }
  /// `later` happened behind everything counted here.
  void append(const CountedLines& later) {
    count += later.count;
    for (const std::uint64_t line : later.lines)
      if (lines.size() < kLinesShown) lines.push_back(line);
  }
};

/// The first line with each unit in a column; 0 where it does not occur.
using UnitLines = std::array<std::uint64_t, kUnits>;

class OddityLog {
 public:
  CountedLines& operator[](Oddity oddity) { return kinds_[static_cast<std::size_t>(oddity)]; }
  const CountedLines& operator[](Oddity oddity) const { return kinds_[static_cast<std::size_t>(oddity)]; }
  void append(const OddityLog& later) {
    for (std::size_t i = 0; i < kOddities; ++i) kinds_[i].append(later.kinds_[i]);
  }
  void clear() { kinds_ = {}; }

 private:
  std::array<CountedLines, kOddities> kinds_;
};

/// Physical line numbers of rising positions, counted only when one is asked for.
class LineCounter {
 public:
  LineCounter(const char* begin, std::uint64_t first_line) : at_(begin), line_(first_line) {}

  /// `position` is not before the one of the last call, and at the start of a record or inside it.
  std::uint64_t line_of(const char* position) {
    line_ += count_line_ends(at_, position);
    at_ = position;
    return line_;
  }

 private:
  const char* at_;
  std::uint64_t line_;
};

}  // namespace ruas
