// Cells behind a record, in the file's own delimiter and encoding.
#pragma once

#include <string>
#include <string_view>

#include "ingest/dialect.hpp"

namespace ruas {

class CellWriter {
 public:
  CellWriter(const Dialect& dialect, std::string& out)
      : encoding_(dialect.encoding.value), delimiter_(dialect.delimiter.value), out_(out) {}

  /// A delimiter and the cell, UTF-8, in quotes where it needs them. What the file's encoding lacks becomes "?".
  void append(std::string_view text, bool quoted = false) {
    put(delimiter_);
    // Where runs of blanks part the columns, an empty cell is only seen in quotes.
    quoted |= text.empty() ? delimiter_ == ' ' : needs_quotes(text);
    if (quoted) put('"');
    if (is_ascii(text)) put_ascii(text);
    else put_encoded(text);
    if (quoted) put('"');
  }

  /// True where `record` (in the file's encoding) begins and ends with a quote, as in files that quote every
  /// cell.
  bool quotes_all(std::string_view record) const {
    const std::size_t unit = wide() ? 2 : 1;
    return record.size() >= 2 * unit && character(record.substr(0, unit)) == '"' &&
           character(record.substr(record.size() - unit)) == '"';
  }

 private:
  bool wide() const { return encoding_ == Encoding::utf16_le || encoding_ == Encoding::utf16_be; }

  static bool is_ascii(std::string_view text) {
    for (const char c : text)
      if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
  }
  bool needs_quotes(std::string_view text) const {
    for (const char c : text)
      if (c == delimiter_ || c == '"' || c == '\r' || c == '\n') return true;
    return false;
  }

  void put_ascii(std::string_view text) {
    for (const char c : text) {
      if (c == '"') put(c);  // doubled
      put(c);
    }
  }
  void put_encoded(std::string_view text);

  void put(char c) {
    if (encoding_ == Encoding::utf16_be) out_ += '\0';
    out_ += c;
    if (encoding_ == Encoding::utf16_le) out_ += '\0';
  }

  /// The ASCII character of one code unit, or a zero byte.
  char character(std::string_view unit) const {
    if (!wide()) return unit[0];
    const bool big_endian = encoding_ == Encoding::utf16_be;
    return unit[big_endian ? 0 : 1] == '\0' ? unit[big_endian ? 1 : 0] : '\0';
  }

  Encoding encoding_;
  char delimiter_;
  std::string& out_;
};

}  // namespace ruas
