#include "ingest/cell_text.hpp"

#include <algorithm>

#include "ingest/encoding.hpp"
#include "ingest/numbers.hpp"

namespace ruas {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}
char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

bool is_non_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// Appends [begin, end) without NUL bytes; "" as one quote where `undouble`.
void append_plain(const char* begin, const char* end, bool undouble, std::string& out) {
  for (const char* at = begin; at < end; ++at) {
    if (*at == '\0') continue;
    out += *at;
    if (undouble && *at == '"' && at + 1 < end && at[1] == '"') ++at;
  }
}

}  // namespace

std::string_view CellText::of(const CellSpan& cell) {
  std::string_view text(cell.begin, static_cast<std::size_t>(cell.end - cell.begin));
  if (cell.doubled || cell.tail || find_first_of(cell.begin, cell.end, '\0') != cell.end) {
    plain_.clear();
    append_plain(cell.begin, cell.end, cell.doubled, plain_);
    if (cell.tail) append_plain(cell.tail, cell.next, false, plain_);
    text = plain_;
  }
  if (decoding_ == Decoding::none || std::none_of(text.begin(), text.end(), is_non_ascii)) return text;
  decoded_.clear();
  if (decoding_ == Decoding::repair)
    append_repaired_utf8(text, decoded_);
  else
    append_from_windows_1252(text, decoded_);
  return decoded_;
}

std::string_view without_text_mark(std::string_view text) {
  if (text.size() < 2 || text.front() != '\'') return text;
  const std::string_view digits = text.substr(text[1] == '+' ? 2 : 1);
  const bool marks = !digits.empty() &&
                     std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
  return marks ? text.substr(1) : text;
}

MissingTokens::MissingTokens(const std::vector<std::string>& tokens) {
  for (const std::string& token : tokens) {
    std::string text(trim_blanks(token));
    std::transform(text.begin(), text.end(), text.begin(), lower);
    if (text.empty()) continue;
    may_start_[static_cast<unsigned char>(text.front())] = true;
    may_start_[static_cast<unsigned char>(upper(text.front()))] = true;
    tokens_.push_back(std::move(text));
  }
  // What trim_blanks takes away: blank, tab, NUL and the first bytes of the no-break spaces.
  for (const unsigned char blank : {0x20, 0x09, 0x00, 0xC2, 0xE2}) may_start_[blank] = true;
}

bool MissingTokens::matches_slowly(std::string_view text) const {
  text = trim_blanks(text);
  if (text.empty()) return true;
  return std::any_of(tokens_.begin(), tokens_.end(), [&](const std::string& token) {
    return std::equal(token.begin(), token.end(), text.begin(), text.end(),
                      [](char a, char b) { return a == lower(b); });
  });
}

}  // namespace ruas
