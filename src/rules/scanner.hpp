// A cursor over one line of text, for parse_rules.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ruas {

/// Every take… skips blanks first, and leaves the cursor where it was when it does not find what it looks
/// for.
class Scanner {
 public:
  explicit Scanner(std::string_view line) : line_(line) {}

  bool at_end();
  /// Of the next character that is no blank, counted from 1.
  std::size_t position();

  bool take_symbol(std::string_view symbol);
  /// One or more words, capitals or not, that end where a word ends.
  bool take_words(std::string_view words);
  bool take_any(std::span<const std::string_view> alternatives);
  /// "…" with "" for a quotation mark inside; nothing where there is none or it does not end.
  std::optional<std::string> take_quoted();
  /// The longest of the names that stands here and ends where a word ends; its index.
  std::optional<std::size_t> take_longest(std::span<const std::string> names);
  /// Up to the next blank, bracket, comma or comparison sign; may be empty.
  std::string_view take_bare();

 private:
  void skip_blanks();
  bool ends_word(std::size_t at) const;

  std::string_view line_;
  std::size_t at_ = 0;
};

}  // namespace ruas
