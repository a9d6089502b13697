#include "rules/scanner.hpp"

#include <algorithm>

namespace ruas {
namespace {

constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kEndsBare = " \t\r(),<>=!\"";

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal_but_for_capitals(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (lower(a[i]) != lower(b[i])) return false;
  return true;
}

/// Letters, digits and everything beyond ASCII.
bool in_word(char c) {
  return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

void Scanner::skip_blanks() {
  while (at_ < line_.size() && kBlanks.find(line_[at_]) != std::string_view::npos) ++at_;
}

bool Scanner::at_end() {
  skip_blanks();
  return at_ == line_.size();
}

std::size_t Scanner::position() {
  skip_blanks();
  std::size_t characters = 1;
  for (const char c : line_.substr(0, at_)) characters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return characters;
}

bool Scanner::ends_word(std::size_t at) const {
  return at >= line_.size() || !in_word(line_[at]) || (at > 0 && !in_word(line_[at - 1]));
}

bool Scanner::take_symbol(std::string_view symbol) {
  skip_blanks();
  if (!line_.substr(at_).starts_with(symbol)) return false;
  at_ += symbol.size();
  return true;
}

bool Scanner::take_words(std::string_view words) {
  const std::size_t start = at_;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find(' '));
    words.remove_prefix(std::min(words.size(), word.size() + 1));
    skip_blanks();
    if (!equal_but_for_capitals(line_.substr(at_, word.size()), word) || !ends_word(at_ + word.size())) {
      at_ = start;
      return false;
    }
    at_ += word.size();
  }
  return true;
}

bool Scanner::take_any(std::span<const std::string_view> alternatives) {
  for (const std::string_view words : alternatives)
    if (take_words(words)) return true;
  return false;
}

std::optional<std::string> Scanner::take_quoted() {
  skip_blanks();
  if (at_ == line_.size() || line_[at_] != '"') return std::nullopt;
  std::string text;
  for (std::size_t i = at_ + 1; i < line_.size(); ++i) {
    if (line_[i] == '"' && (i + 1 == line_.size() || line_[i + 1] != '"')) {
      at_ = i + 1;
      return text;
    }
    text += line_[i];
    i += line_[i] == '"';
  }
  return std::nullopt;
}

std::optional<std::size_t> Scanner::take_longest(std::span<const std::string> names) {
  skip_blanks();
  std::optional<std::size_t> longest;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string& name = names[i];
    if (name.empty() || !equal_but_for_capitals(line_.substr(at_, name.size()), name) ||
        !ends_word(at_ + name.size()))
      continue;
    const bool exact = line_.substr(at_, name.size()) == name;
    if (!longest || name.size() > names[*longest].size() || (exact && name.size() == names[*longest].size()))
      longest = i;
  }
  if (longest) at_ += names[*longest].size();
  return longest;
}

std::string_view Scanner::take_bare() {
  skip_blanks();
  const std::string_view rest = line_.substr(at_);
  const std::string_view taken = rest.substr(0, rest.find_first_of(kEndsBare));
  at_ += taken.size();
  return taken;
}

}  // namespace ruas
