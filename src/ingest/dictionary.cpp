#include "ingest/dictionary.hpp"

#include <algorithm>
#include <cstring>

namespace ruas {
namespace {

/// The finaliser of SplitMix64 (Steele, Lea & Flood 2014).
std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

}  // namespace

std::uint64_t hash_bytes(std::string_view text) {
  std::uint64_t hash = text.size() * 0x9e3779b97f4a7c15;
  std::uint64_t word;
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::memcpy(&word, text.data() + at, 8);
    hash = mix(hash ^ word);
  }
  word = 0;
  for (std::size_t i = 0; at + i < text.size(); ++i)
    word |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[at + i])) << (8 * i);
  return mix(hash ^ word);
}

std::uint32_t Dictionary::code_of(std::string_view text) {
  if ((ends_.size() + 1) * 2 > slots_.size()) grow();
  const auto hash = static_cast<std::uint32_t>(hash_bytes(text));
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  for (; slots_[at].code_plus_1 != 0; at = (at + 1) & mask)
    if (slots_[at].hash == hash && label(slots_[at].code_plus_1 - 1) == text)
      return slots_[at].code_plus_1 - 1;
  bytes_.append(text);
  ends_.push_back(bytes_.size());
  slots_[at] = {hash, size()};
  return size() - 1;
}

void Dictionary::grow() {
  std::vector<Slot> old(std::max<std::size_t>(64, slots_.size() * 2));
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.code_plus_1 == 0) continue;
    std::size_t at = slot.hash & mask;
    while (slots_[at].code_plus_1 != 0) at = (at + 1) & mask;
    slots_[at] = slot;
  }
}

void Dictionary::clear() {
  std::fill(slots_.begin(), slots_.end(), Slot{});
  bytes_.clear();
  ends_.clear();
}

}  // namespace ruas
