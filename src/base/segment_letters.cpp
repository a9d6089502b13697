#include "base/segment_letters.hpp"

#include <algorithm>
#include <numeric>

namespace ruas {
namespace {

constexpr std::size_t kLetters = 26;
constexpr std::size_t kLongest = 3;  // 18,278 of them: more than any file has segments for

}  // namespace

// Letters count from 1 (A) to 26 (Z), with no zero: AA follows Z.

std::string segment_letter(std::size_t number) {
  std::string letter;
  for (std::size_t rest = number + 1; rest > 0; rest = (rest - 1) / kLetters)
    letter.insert(letter.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
  return letter;
}

std::optional<std::size_t> letter_number(std::string_view letter) {
  if (letter.empty() || letter.size() > kLongest) return std::nullopt;
  std::size_t counted = 0;
  for (const char c : letter) {
    if (c < 'A' || c > 'Z') return std::nullopt;
    counted = counted * kLetters + static_cast<std::size_t>(c - 'A') + 1;
  }
  return counted - 1;
}

SegmentLetters::SegmentLetters(std::size_t segments) : numbers_(segments) {
  std::iota(numbers_.begin(), numbers_.end(), std::size_t{0});
}

std::vector<std::string> SegmentLetters::all() const {
  std::vector<std::string> letters;
  for (const std::size_t number : numbers_) letters.push_back(segment_letter(number));
  return letters;
}

std::optional<std::size_t> SegmentLetters::find(std::string_view letter) const {
  const std::optional<std::size_t> number = letter_number(letter);
  const auto at = number ? std::find(numbers_.begin(), numbers_.end(), *number) : numbers_.end();
  return at == numbers_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - numbers_.begin()));
}

std::vector<std::size_t> SegmentLetters::free_numbers(std::size_t count) const {
  std::vector<std::size_t> free;
  for (std::size_t number = 0; free.size() < count; ++number)
    if (std::find(numbers_.begin(), numbers_.end(), number) == numbers_.end()) free.push_back(number);
  return free;
}

}  // namespace ruas
