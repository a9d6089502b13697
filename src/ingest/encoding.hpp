// Which encoding a file is in, and its text as UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "ingest/dialect.hpp"

namespace ruas {

struct DetectedEncoding {
  Encoding encoding;
  std::size_t mark_bytes;  // length of the byte order mark, 0 without
};

/// From the first bytes of a file: a byte order mark; else the zero bytes of UTF-16; else UTF-8 until text
/// that is none shows up (see Utf8Evidence).
DetectedEncoding detect_encoding(std::string_view beginning);
/// The mark of that encoding at the start of `beginning`, 0 without.
std::size_t byte_order_mark(std::string_view beginning, Encoding encoding);

/// Whether bytes from 0x80 up make sense as UTF-8, counted over a whole file.
struct Utf8Evidence {
  std::uint64_t characters = 0;  // well-formed sequences of two to four bytes
  std::uint64_t invalid = 0;     // bytes that belong to none

  Utf8Evidence& operator+=(const Utf8Evidence& other) {
    characters += other.characters;
    invalid += other.invalid;
    return *this;
  }
  /// Single damaged characters do not make a UTF-8 file another encoding; bytes that are mostly no UTF-8 do.
  bool speaks_for_windows_1252() const { return invalid > characters; }
};

Utf8Evidence examine_utf8(std::string_view text);

/// Appends `text` to `out`, each invalid byte as U+FFFD.
void append_repaired_utf8(std::string_view text, std::string& out);
/// Appends Windows-1252 text to `out` as UTF-8 (the five unassigned bytes as the C1 controls of the same
/// number, as the WHATWG Encoding Standard has it).
void append_from_windows_1252(std::string_view text, std::string& out);
/// Appends whole code units to `out` as UTF-8; a lone surrogate becomes U+FFFD. Returns how many bytes of
/// `text` were used: an unfinished unit or pair at the end is left unless `last`.
std::size_t append_from_utf16(std::string_view text, bool big_endian, bool last, std::string& out);
/// One byte per code unit, for finding structure: ASCII as itself, everything else as 0xFF. Even number of
/// bytes.
void append_narrowed_utf16(std::string_view text, bool big_endian, std::string& out);

}  // namespace ruas
