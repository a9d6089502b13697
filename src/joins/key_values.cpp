#include "joins/key_values.hpp"

#include <bit>

#include "base/number_format.hpp"
#include "profile/hash.hpp"

namespace ruas {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Texts of the codes that occur, as `spelling` reads them.
class SpelledKeys {
 public:
  SpelledKeys(const KeyValues& keys, KeySpelling spelling)
      : keys_(keys), folded_(spelling == KeySpelling::folded) {
    if (!folded_) return;
    texts_.resize(keys.codes());
    for (std::uint32_t code = 0; code < keys.codes(); ++code) texts_[code] = folded_key(keys.text(code));
  }
  std::string_view operator[](std::uint32_t code) const {
    return folded_ ? std::string_view(texts_[code]) : keys_.text(code);
  }

 private:
  const KeyValues& keys_;
  bool folded_;
  std::vector<std::string> texts_;
};

}  // namespace

/// Text → code; open addressing.
class KeyIndex {
 public:
  KeyIndex(const KeyValues& keys, KeySpelling spelling)
      : texts_(keys, spelling), slots_(std::bit_ceil(std::uint64_t{keys.values()} * 2 + 2)) {
    for (std::uint32_t code = 0; code < keys.codes(); ++code) {
      if (keys.rows(code) == 0) continue;
      Slot& slot = slots_[place_of(texts_[code])];
      if (slot.code != kMissingCode) merges_ = true;
      if (slot.code == kMissingCode) slot = {code, hash_of(texts_[code])};
    }
  }
  std::uint32_t find(std::string_view text) const { return slots_[place_of(text)].code; }
  bool merges() const { return merges_; }

 private:
  struct Slot {
    std::uint32_t code = kMissingCode;
    std::uint32_t hash = 0;
  };

  static std::uint32_t hash_of(std::string_view text) { return static_cast<std::uint32_t>(hash_text(text)); }

  std::size_t place_of(std::string_view text) const {
    const std::uint32_t hash = hash_of(text);
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].code != kMissingCode && !(slots_[at].hash == hash && texts_[slots_[at].code] == text))
      at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  SpelledKeys texts_;
  std::vector<Slot> slots_;
  bool merges_ = false;
};

KeyValues::KeyValues(const Column& column, Run& run)
    : column_(column), codes_(codes_of(column, run)), rows_(codes_.count), first_rows_(codes_.count) {
  for (std::size_t row = 0; row < codes_.of_row.size(); ++row) {
    const std::uint32_t code = codes_.of_row[row];
    if (code == kMissingCode) {
      ++blanks_;
    } else if (rows_[code]++ == 0) {
      first_rows_[code] = static_cast<std::uint32_t>(row);
      ++values_;
    }
  }
  const auto* number = std::get_if<NumberColumn>(&column.values);
  if (!number) return;
  numbers_.reserve(codes_.count);
  for (const std::uint32_t row : first_rows_) numbers_.push_back(shortest_number(number->values[row] + 0.0));
}

KeyValues::~KeyValues() = default;

std::uint32_t KeyValues::find(std::string_view text) const {
  if (!index_) index_ = std::make_unique<KeyIndex>(*this, KeySpelling::exact);
  return index_->find(text);
}

std::string_view KeyValues::text(std::uint32_t code) const {
  if (const auto* category = std::get_if<CategoryColumn>(&column_.values)) return category->labels[code];
  if (const auto* text = std::get_if<TextColumn>(&column_.values)) return (*text)[first_rows_[code]];
  return numbers_[code];
}

std::string folded_key(std::string_view key) {
  while (!key.empty() && key.front() == ' ') key.remove_prefix(1);
  while (!key.empty() && key.back() == ' ') key.remove_suffix(1);
  std::string folded;
  for (std::size_t i = 0; i < key.size(); ++i) {
    const char before = folded.empty() ? ' ' : folded.back();
    const bool leads = !is_digit(before) && before != '.' && before != ',';
    if (key[i] == '0' && leads && i + 1 < key.size() && is_digit(key[i + 1])) continue;
    folded += lower(key[i]);
  }
  return folded;
}

KeyMatch match_keys(const KeyValues& from, const KeyValues& to, KeySpelling spelling) {
  const SpelledKeys from_texts(from, spelling);
  const KeyIndex index(to, spelling);
  KeyMatch match{std::vector<std::uint32_t>(from.codes(), kMissingCode), index.merges()};
  for (std::uint32_t code = 0; code < from.codes(); ++code)
    if (from.rows(code) > 0) match.to_code[code] = index.find(from_texts[code]);
  return match;
}

}  // namespace ruas
