#include "profile/header_words.hpp"

#include <algorithm>

namespace ruas {
namespace {

enum class Kind { separator, digit, small, capital };

Kind kind_of(char c) {
  if (c >= '0' && c <= '9') return Kind::digit;
  if (c >= 'A' && c <= 'Z') return Kind::capital;
  if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) return Kind::small;
  return Kind::separator;
}

/// Whether a word ends before name[at]; at > 0.
bool is_boundary(std::string_view name, std::size_t at) {
  const Kind before = kind_of(name[at - 1]);
  const Kind here = kind_of(name[at]);
  if (before == Kind::separator || here == Kind::separator) return true;
  if ((before == Kind::digit) != (here == Kind::digit)) return true;
  if (here != Kind::capital) return false;
  if (before == Kind::small) return true;
  // The last capital of a run starts the next word: "IDPelanggan" is ID and Pelanggan.
  return at + 1 < name.size() && kind_of(name[at + 1]) == Kind::small;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

}  // namespace

std::vector<std::string> header_words(std::string_view name) {
  std::vector<std::string> words;
  bool open = false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (i > 0 && is_boundary(name, i)) open = false;
    if (kind_of(name[i]) == Kind::separator) continue;
    if (!open) words.emplace_back();
    open = true;
    words.back() += lower(name[i]);
  }
  return words;
}

bool has_word(std::span<const std::string> words, std::initializer_list<std::string_view> wanted) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::find(wanted.begin(), wanted.end(), word) != wanted.end();
  });
}

}  // namespace ruas
