// One column of a table, typed. A missing value is a value of its own in each type, so that a column is one array.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ruas {

enum class ColumnType { number, date, category, text };

inline constexpr double kMissingNumber = std::numeric_limits<double>::quiet_NaN();
inline constexpr std::int64_t kMissingDate = std::numeric_limits<std::int64_t>::min();
inline constexpr std::uint32_t kMissingCode = std::numeric_limits<std::uint32_t>::max();

/// Numbers; NaN is missing. Infinities never occur: ingest reports them as unreadable.
struct NumberColumn {
  std::vector<double> values;

  std::size_t size() const { return values.size(); }
  bool is_missing(std::size_t row) const { return std::isnan(values[row]); }
};

/// Moments in seconds since 1970-01-01 00:00, without time zone.
struct DateColumn {
  std::vector<std::int64_t> seconds;
  bool has_time = false;  // some value is not midnight

  std::size_t size() const { return seconds.size(); }
  bool is_missing(std::size_t row) const { return seconds[row] == kMissingDate; }
};

/// Few distinct words, each stored once. Labels are in order of first appearance in the file.
struct CategoryColumn {
  std::vector<std::uint32_t> codes;  // index into labels, or kMissingCode
  std::vector<std::string> labels;

  std::size_t size() const { return codes.size(); }
  bool is_missing(std::size_t row) const { return codes[row] == kMissingCode; }
};

/// Free text and identifiers, back to back in one buffer. Empty is missing.
class TextColumn {
 public:
  std::size_t size() const { return ends_.size(); }
  bool is_missing(std::size_t row) const { return begin_of(row) == ends_[row]; }
  std::string_view operator[](std::size_t row) const {
    const std::uint64_t begin = begin_of(row);
    return std::string_view(bytes_).substr(begin, ends_[row] - begin);
  }
  void push_back(std::string_view text) {
    bytes_.append(text);
    ends_.push_back(bytes_.size());
  }
  /// Appends many values at once: `bytes` holds them back to back, `ends` where each ends in it.
  void append(std::string_view bytes, std::span<const std::uint32_t> ends) {
    const std::uint64_t base = bytes_.size();
    bytes_.append(bytes);
    for (const std::uint32_t end : ends) ends_.push_back(base + end);
  }
  void reserve(std::size_t rows, std::size_t bytes) {
    ends_.reserve(rows);
    bytes_.reserve(bytes);
  }

 private:
  std::uint64_t begin_of(std::size_t row) const { return row == 0 ? 0 : ends_[row - 1]; }

  std::string bytes_;
  std::vector<std::uint64_t> ends_;
};

struct Column {
  std::string name;  // unique in its table
  std::variant<NumberColumn, DateColumn, CategoryColumn, TextColumn> values;

  ColumnType type() const { return static_cast<ColumnType>(values.index()); }
  std::size_t size() const {
    return std::visit([](const auto& column) { return column.size(); }, values);
  }
  bool is_missing(std::size_t row) const {
    return std::visit([row](const auto& column) { return column.is_missing(row); }, values);
  }
};

}  // namespace ruas
