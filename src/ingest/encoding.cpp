#include "ingest/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace ruas {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

void append_utf8(char32_t c, std::string& out) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

/// Bytes of the well-formed sequence at the start of `text`, 0 where there is none (Unicode, table 3-7).
std::size_t sequence_length(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() < length) return 0;
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < low || byte(1) > high) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if (byte(i) < 0x80 || byte(i) > 0xBF) return 0;
  return length;
}

char16_t unit_at(std::string_view text, std::size_t at, bool big_endian) {
  const auto first = static_cast<unsigned char>(text[at]), second = static_cast<unsigned char>(text[at + 1]);
  return static_cast<char16_t>(big_endian ? first << 8 | second : second << 8 | first);
}

/// UTF-16 without a mark: text in Latin letters has zeros in every other byte, and hardly any in the rest.
bool zeros_alternate(std::string_view text, std::size_t zero_at) {
  std::size_t zeros = 0, others = 0;
  for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
    zeros += text[i + zero_at] == '\0';
    others += text[i + 1 - zero_at] == '\0';
  }
  const std::size_t units = text.size() / 2;
  return units >= 4 && zeros * 4 > units * 3 && others * 10 < units;
}

}  // namespace

std::size_t byte_order_mark(std::string_view beginning, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return beginning.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    case Encoding::utf16_le:
      return beginning.starts_with("\xFF\xFE") ? 2 : 0;
    case Encoding::utf16_be:
      return beginning.starts_with("\xFE\xFF") ? 2 : 0;
    case Encoding::windows_1252:
      return 0;
  }
  return 0;
}

DetectedEncoding detect_encoding(std::string_view beginning) {
  for (const Encoding encoding : {Encoding::utf8, Encoding::utf16_le, Encoding::utf16_be})
    if (const std::size_t mark = byte_order_mark(beginning, encoding)) return {encoding, mark};
  const std::string_view sample = beginning.substr(0, 4096);
  if (zeros_alternate(sample, 1)) return {Encoding::utf16_le, 0};
  if (zeros_alternate(sample, 0)) return {Encoding::utf16_be, 0};
  return {Encoding::utf8, 0};
}

Utf8Evidence examine_utf8(std::string_view text) {
  Utf8Evidence evidence;
  for (std::size_t at = 0; at < text.size();) {
    std::uint64_t eight;
    while (at + 8 <= text.size() &&
           (std::memcpy(&eight, text.data() + at, 8), eight & 0x8080808080808080) == 0)
      at += 8;
    if (at == text.size()) break;
    const std::size_t length = sequence_length(text.substr(at));
    evidence.characters += length > 1;
    evidence.invalid += length == 0;
    at += std::max<std::size_t>(length, 1);
  }
  return evidence;
}

void append_repaired_utf8(std::string_view text, std::string& out) {
  while (!text.empty()) {
    const std::size_t length = sequence_length(text);
    if (length == 0)
      append_utf8(kReplacement, out);
    else
      out.append(text, 0, length);
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
}

void append_from_windows_1252(std::string_view text, std::string& out) {
  static constexpr std::array<char16_t, 32> kFrom0x80 = {
      0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(byte >= 0x80 && byte < 0xA0 ? kFrom0x80[byte - 0x80] : byte, out);
  }
}

std::size_t append_from_utf16(std::string_view text, bool big_endian, bool last, std::string& out) {
  std::size_t at = 0;
  while (at + 2 <= text.size()) {
    const char16_t unit = unit_at(text, at, big_endian);
    if (unit < 0xD800 || unit > 0xDFFF) {
      append_utf8(unit, out);
      at += 2;
      continue;
    }
    if (unit < 0xDC00 && at + 4 > text.size() && !last) break;
    const char16_t low = unit < 0xDC00 && at + 4 <= text.size() ? unit_at(text, at + 2, big_endian) : u'\0';
    if (low >= 0xDC00 && low <= 0xDFFF) {
      append_utf8(0x10000 + (static_cast<char32_t>(unit - 0xD800) << 10) + (low - 0xDC00), out);
      at += 4;
    } else {
      append_utf8(kReplacement, out);
      at += 2;
    }
  }
  return last ? text.size() : at;
}

void append_narrowed_utf16(std::string_view text, bool big_endian, std::string& out) {
  for (std::size_t at = 0; at + 2 <= text.size(); at += 2) {
    const char16_t unit = unit_at(text, at, big_endian);
    out += unit < 0x80 ? static_cast<char>(unit) : '\xFF';
  }
}

}  // namespace ruas
