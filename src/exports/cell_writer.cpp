#include "exports/cell_writer.hpp"

#include <cstdint>

#include "ingest/encoding.hpp"

namespace ruas {
namespace {

/// Well-formed UTF-8 only: the first character of `text`, taken off it.
std::string_view take_character(std::string_view& text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) ++length;
  const std::string_view character = text.substr(0, length);
  text.remove_prefix(length);
  return character;
}

std::uint32_t code_point(std::string_view character) {
  const auto first = static_cast<unsigned char>(character[0]);
  if (character.size() == 1) return first;
  std::uint32_t code = first & (0x7Fu >> character.size());
  for (const char c : character.substr(1)) code = code << 6 | (static_cast<unsigned char>(c) & 0x3Fu);
  return code;
}

/// The byte that Windows-1252 has for a character, or "?".
char in_windows_1252(std::string_view character) {
  std::string decoded;
  for (int byte = 0x80; byte <= 0xFF; ++byte) {
    const char one = static_cast<char>(byte);
    decoded.clear();
    append_from_windows_1252({&one, 1}, decoded);
    if (decoded == character) return one;
  }
  return '?';
}

void append_unit(std::uint32_t unit, bool big_endian, std::string& out) {
  const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
  out += big_endian ? high : low;
  out += big_endian ? low : high;
}

void append_utf16(std::uint32_t code, bool big_endian, std::string& out) {
  if (code < 0x10000) return append_unit(code, big_endian, out);
  append_unit(0xD800 + ((code - 0x10000) >> 10), big_endian, out);
  append_unit(0xDC00 + ((code - 0x10000) & 0x3FF), big_endian, out);
}

}  // namespace

void CellWriter::put_encoded(std::string_view text) {
  std::string repaired;
  append_repaired_utf8(text, repaired);
  for (std::string_view rest = repaired; !rest.empty();) {
    const std::string_view character = take_character(rest);
    if (character.size() == 1)
      put_ascii(character);
    else if (encoding_ == Encoding::utf8)
      out_ += character;
    else if (encoding_ == Encoding::windows_1252)
      out_ += in_windows_1252(character);
    else
      append_utf16(code_point(character), encoding_ == Encoding::utf16_be, out_);
  }
}

}  // namespace ruas
