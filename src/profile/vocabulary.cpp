#include "profile/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

#include "profile/header_words.hpp"
#include "profile/vocabulary_words.hpp"

namespace ruas {
namespace {

constexpr std::size_t kLongestPhrase = 3;  // words
constexpr std::size_t kShortestPart = 4;   // letters of a word inside a compound: "age" is in too many words
constexpr std::size_t kMostParts = 3;

const vocabulary::Phrase* find_phrase(std::string_view words) {
  const std::span<const vocabulary::Phrase> all = vocabulary::phrases();
  const auto found = std::lower_bound(
      all.begin(), all.end(), words,
      [](const vocabulary::Phrase& phrase, std::string_view wanted) { return phrase.words < wanted; });
  return found != all.end() && found->words == words ? &*found : nullptr;
}

/// Short words that are clear at the edge of a compound: "idpelanggan", "nohp", "tglorder".
bool may_be_part(std::string_view word) {
  static constexpr std::array<std::string_view, 7> kShort = {"id", "no", "hp", "tgl", "qty", "pos", "trx"};
  return word.size() >= kShortestPart || std::find(kShort.begin(), kShort.end(), word) != kShort.end();
}

/// Appends the known words that `word` is made of; false, and nothing appended, where a part is unknown.
bool split_compound(std::string_view word, std::size_t parts_left, std::vector<std::string>& parts) {
  if (word.empty()) return true;
  if (parts_left == 0) return false;
  for (std::size_t length = word.size(); length >= 2; --length) {
    const std::string_view head = word.substr(0, length);
    if (!may_be_part(head) || !find_phrase(head)) continue;
    parts.emplace_back(head);
    if (split_compound(word.substr(length), parts_left - 1, parts)) return true;
    parts.pop_back();
  }
  return false;
}

std::vector<std::string> known_parts(std::string_view name) {
  std::vector<std::string> words;
  for (std::string& word : header_words(name))
    if (find_phrase(word) || !split_compound(word, kMostParts, words)) words.push_back(std::move(word));
  return words;
}

std::string join(std::span<const std::string> words) {
  std::string joined;
  for (const std::string& word : words) (joined += joined.empty() ? "" : " ") += word;
  return joined;
}

}  // namespace

std::vector<Term> terms_of(std::string_view column_name) {
  const std::vector<std::string> words = known_parts(column_name);
  std::vector<Term> terms;
  for (std::size_t at = 0; at < words.size();) {
    std::size_t length = std::min(kLongestPhrase, words.size() - at);
    const vocabulary::Phrase* phrase = nullptr;
    for (; length > 0; --length)
      if ((phrase = find_phrase(join(std::span(words).subspan(at, length))))) break;
    if (phrase) terms.push_back({phrase->notion, std::string(phrase->words)});
    at += std::max<std::size_t>(1, length);
  }
  return terms;
}

bool holds(const std::vector<Term>& terms, Notion notion) {
  return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return term.notion == notion; });
}

}  // namespace ruas
