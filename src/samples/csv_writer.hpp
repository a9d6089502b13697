// Writes rows of plain cells (no delimiter, quote or line end inside) in pieces of about 64 KiB.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "base/dates.hpp"

namespace ruas::samples {

class CsvWriter {
 public:
  explicit CsvWriter(ByteSink& sink) : sink_(sink) { buffer_.reserve(2 * kPiece); }

  void text(std::string_view cell) {
    separate();
    buffer_ += cell;
  }
  void blank() { separate(); }
  void number(std::int64_t value) {
    separate();
    append(value);
  }
  /// A letter or two and a number filled up with zeros: "SP-000042".
  void code(std::string_view prefix, std::uint64_t value, std::size_t digits) {
    separate();
    buffer_ += prefix;
    append_padded(value, digits);
  }
  /// ISO 8601.
  void date(std::int32_t day) {
    separate();
    const CivilDate civil = civil_from_days(day);
    append_padded(static_cast<std::uint64_t>(civil.year), 4);
    buffer_ += '-';
    append_padded(static_cast<std::uint64_t>(civil.month), 2);
    buffer_ += '-';
    append_padded(static_cast<std::uint64_t>(civil.day), 2);
  }
  /// part / whole, rounded to three decimals; 0 where the whole is 0.
  void share(std::int64_t part, std::int64_t whole) {
    separate();
    const std::int64_t thousandths = whole == 0 ? 0 : (2000 * part + whole) / (2 * whole);
    append(thousandths / 1000);
    if (thousandths % 1000 == 0) return;
    buffer_ += '.';
    append_padded(static_cast<std::uint64_t>(thousandths % 1000), 3);
    while (buffer_.back() == '0') buffer_.pop_back();
  }

  Status end_row() {
    buffer_ += '\n';
    first_ = true;
    return buffer_.size() < kPiece ? Status(Done{}) : flush();
  }
  Status flush() {
    Status written = sink_.write(buffer_);
    buffer_.clear();
    return written;
  }

 private:
  static constexpr std::size_t kPiece = std::size_t{1} << 16;

  void separate() {
    if (!first_) buffer_ += ',';
    first_ = false;
  }
  void append(std::int64_t value) {
    char digits[20];
    buffer_.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  void append_padded(std::uint64_t value, std::size_t width) {
    char digits[20];
    const auto length =
        static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, value).ptr - digits);
    if (length < width) buffer_.append(width - length, '0');
    buffer_.append(digits, length);
  }

  ByteSink& sink_;
  std::string buffer_;
  bool first_ = true;
};

}  // namespace ruas::samples
