// From the bytes of a field to its text: quotes undone, UTF-8, missing or not.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/record_grammar.hpp"

namespace ruas {

/// How bytes from 0x80 up become UTF-8.
enum class Decoding { none, repair, windows_1252 };

/// Turns fields into text; keeps a buffer between calls, so each thread has its own.
class CellText {
 public:
  explicit CellText(Decoding decoding) : decoding_(decoding) {}

  /// Valid until the next call. Where the file holds the text as it is, a view into the file.
  std::string_view of(const CellSpan& cell);

 private:
  Decoding decoding_;
  std::string plain_;
  std::string decoded_;
};

/// Without the apostrophe that spreadsheets write before digits ("'00328", "'+62…") to keep them as text.
std::string_view without_text_mark(std::string_view text);

/// The words that stand for "no value". Empty and blank text always does.
class MissingTokens {
 public:
  explicit MissingTokens(const std::vector<std::string>& tokens);

  bool matches(std::string_view text) const {
    if (text.empty()) return true;
    return may_start_[static_cast<unsigned char>(text.front())] && matches_slowly(text);
  }

 private:
  bool matches_slowly(std::string_view text) const;

  std::vector<std::string> tokens_;    // lower case, trimmed
  std::array<bool, 256> may_start_{};  // first bytes of tokens in either case, and blanks
};

}  // namespace ruas
