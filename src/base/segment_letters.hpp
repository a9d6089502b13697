// What segments are called: A … Z, AA, AB, … A letter belongs to the people of a segment, not to its place:
// where some segments are merged or not found again, theirs are left out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ruas {

/// 0 → "A", 25 → "Z", 26 → "AA".
std::string segment_letter(std::size_t number);

/// "A" → 0; nothing where it is no letter.
std::optional<std::size_t> letter_number(std::string_view letter);

/// The letter of each segment by its place, all different.
class SegmentLetters {
 public:
  SegmentLetters() = default;
  explicit SegmentLetters(std::size_t segments);  // A, B, C …
  explicit SegmentLetters(std::vector<std::size_t> numbers) : numbers_(std::move(numbers)) {}

  std::size_t size() const { return numbers_.size(); }
  std::size_t number(std::size_t segment) const { return numbers_[segment]; }
  std::string of(std::size_t segment) const { return segment_letter(numbers_[segment]); }
  std::vector<std::string> all() const;
  /// The segment with that letter.
  std::optional<std::size_t> find(std::string_view letter) const;
  /// The first `count` numbers that no segment has.
  std::vector<std::size_t> free_numbers(std::size_t count) const;

 private:
  std::vector<std::size_t> numbers_;
};

}  // namespace ruas
