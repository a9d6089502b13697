#include "ingest/byte_scan.hpp"

namespace ruas {
namespace {

using scan::Bytes;

std::uint64_t sum(Bytes counts) {
  std::uint64_t total = 0;
  for (int i = 0; i < 16; ++i) total += counts[i];
  return total;
}

bool any(Bytes found) {
  return scan::first_set(found) < 16;
}

/// 0xFF at every byte that ends a line: LF, or CR that no LF follows.
Bytes line_ends_at(const char* at, Bytes bytes) {
  const Bytes next = scan::load(at + 1);
  return scan::equal(bytes, scan::all('\n')) |
         (scan::equal(bytes, scan::all('\r')) & ~scan::equal(next, scan::all('\n')));
}

bool ends_line(const char* at) {
  return *at == '\n' || (*at == '\r' && at[1] != '\n');
}

}  // namespace

ByteSurvey survey_bytes(const char* begin, const char* end) {
  ByteSurvey survey;
  Bytes quotes{}, high{};
  const char* at = begin;
  while (end - at >= 16) {
    // Lanes of 8 bits hold up to 255 counts before they must be emptied.
    Bytes lines{}, low{}, nuls{}, blanks{};
    for (int round = 0; round < 255 && end - at >= 16; ++round, at += 16) {
      const Bytes bytes = scan::load(at);
      const Bytes feed = scan::equal(bytes, scan::all('\n')) | scan::equal(bytes, scan::all('\r'));
      lines -= line_ends_at(at, bytes);
      low -= reinterpret_cast<Bytes>(bytes < scan::all(' '));
      nuls -= scan::equal(bytes, scan::all('\0'));
      blanks -= scan::equal(bytes, scan::all('\t')) | feed;
      quotes |= scan::equal(bytes, scan::all('"'));
      high |= bytes;
    }
    survey.line_ends += sum(lines);
    survey.nuls += sum(nuls);
    survey.controls += sum(low) - sum(nuls) - sum(blanks);
  }
  survey.has_quotes = any(quotes);
  survey.has_non_ascii = any(high & scan::all('\x80'));
  for (; at < end; ++at) {
    const auto byte = static_cast<std::uint8_t>(*at);
    survey.line_ends += ends_line(at);
    survey.nuls += byte == 0;
    survey.controls += byte < ' ' && byte != 0 && byte != '\t' && byte != '\n' && byte != '\r';
    survey.has_quotes |= byte == '"';
    survey.has_non_ascii |= byte >= 0x80;
  }
  return survey;
}

std::uint64_t count_line_ends(const char* begin, const char* end) {
  std::uint64_t count = 0;
  const char* at = begin;
  while (end - at >= 16) {
    Bytes lines{};
    for (int round = 0; round < 255 && end - at >= 16; ++round, at += 16)
      lines -= line_ends_at(at, scan::load(at));
    count += sum(lines);
  }
  for (; at < end; ++at) count += ends_line(at);
  return count;
}

}  // namespace ruas
