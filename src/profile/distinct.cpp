#include "profile/distinct.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>

#include "profile/hash.hpp"

namespace ruas {
namespace {

constexpr std::size_t kStretchRows = 8192;

std::uint64_t key_of(double value) {
  return std::bit_cast<std::uint64_t>(value + 0.0);
}  // −0 + 0 is 0
std::uint64_t key_of(std::int64_t value) {
  return static_cast<std::uint64_t>(value);
}
bool is_missing(double value) {
  return std::isnan(value);
}
bool is_missing(std::int64_t value) {
  return value == kMissingDate;
}

template <class Value>
[[gnu::noinline]] void insert_stretch(std::span<const Value> values, std::uint64_t limit, KeySet& seen) {
  Value previous{};
  bool first = true;
  for (const Value value : values) {
    if (is_missing(value) || (!first && value == previous)) continue;
    first = false;
    previous = value;
    if (seen.insert(key_of(value)) && seen.size() >= limit) return;
  }
}

template <class Value>
std::uint64_t count_distinct_of(std::span<const Value> values, std::uint64_t limit) {
  KeySet seen(std::min<std::uint64_t>(limit, values.size()));
  for (std::size_t i = 0; i < values.size() && seen.size() < limit; i += kStretchRows)
    insert_stretch(values.subspan(i, std::min(kStretchRows, values.size() - i)), limit, seen);
  return seen.size();
}

/// Shorter first, then by bytes: the order in which running numbers rise, with or without leading zeros.
bool rises(std::string_view before, std::string_view after) {
  return before.size() != after.size() ? before.size() < after.size() : before < after;
}

/// Which texts were seen, as rows of their column.
class TextSet {
 public:
  explicit TextSet(const TextColumn& column) : column_(column), slots_(1024) {}

  std::uint64_t size() const { return size_; }

  bool insert(std::size_t row) {
    if (size_ * 2 >= slots_.size()) grow();
    const std::string_view text = column_[row];
    const std::uint64_t hash = hash_text(text);
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].row_from_1 != 0; at = (at + 1) & (slots_.size() - 1))
      if (slots_[at].tag == tag && column_[slots_[at].row_from_1 - 1] == text) return false;
    slots_[at] = {tag, static_cast<std::uint32_t>(row + 1)};
    ++size_;
    return true;
  }

 private:
  struct Slot {
    std::uint32_t tag = 0;         // part of the hash: most comparisons end here
    std::uint32_t row_from_1 = 0;  // 0: free
  };

  void grow() {
    std::vector<Slot> larger(slots_.size() * 4);
    for (const Slot& slot : slots_) {
      if (slot.row_from_1 == 0) continue;
      std::size_t at = hash_text(column_[slot.row_from_1 - 1]) & (larger.size() - 1);
      while (larger[at].row_from_1 != 0) at = (at + 1) & (larger.size() - 1);
      larger[at] = slot;
    }
    slots_ = std::move(larger);
  }

  const TextColumn& column_;
  std::vector<Slot> slots_;
  std::uint64_t size_ = 0;
};

struct TextOrder {
  std::uint64_t present = 0;
  bool rising = true;
  std::string_view last;
};

[[gnu::noinline]] void follow_order(const TextColumn& column, std::size_t begin, std::size_t end,
                                    TextOrder& order) {
  for (std::size_t row = begin; row < end; ++row) {
    const std::string_view text = column[row];
    if (text.empty()) continue;
    order.rising = order.rising && (order.present == 0 || rises(order.last, text));
    order.last = text;
    ++order.present;
  }
}

/// Rows before the end at which nothing more can be learnt: a text was repeated and the limit is reached.
[[gnu::noinline]] bool insert_texts(const TextColumn& column, std::size_t begin, std::size_t end,
                                    std::uint64_t limit, TextSet& seen, bool& repeated) {
  for (std::size_t row = begin; row < end; ++row) {
    if (column.is_missing(row)) continue;
    if (!seen.insert(row)) repeated = true;
    if (repeated && seen.size() >= limit) return false;
  }
  return true;
}

[[gnu::noinline]] bool strictly_monotone(std::span<const double> values) {
  bool rising = true;
  bool falling = true;
  double previous = std::nan("");
  for (const double value : values) {
    if (std::isnan(value)) continue;
    if (value <= previous) rising = false;
    if (value >= previous) falling = false;
    if (!rising && !falling) return false;
    previous = value;
  }
  return true;
}

bool all_different_in_bitmap(std::span<const double> values, double minimum, double maximum) {
  std::vector<std::uint64_t> bits(static_cast<std::size_t>(maximum - minimum) / 64 + 1);
  for (const double value : values) {
    if (std::isnan(value)) continue;
    const auto place = static_cast<std::size_t>(value - minimum);
    const std::uint64_t bit = std::uint64_t{1} << (place % 64);
    if (bits[place / 64] & bit) return false;
    bits[place / 64] |= bit;
  }
  return true;
}

}  // namespace

KeySet::KeySet(std::uint64_t expected) : slots_(std::bit_ceil(2 * expected + 2), kEmpty) {}

bool KeySet::insert(std::uint64_t key) {
  std::size_t at = mix_bits(key) & (slots_.size() - 1);
  for (; slots_[at] != kEmpty; at = (at + 1) & (slots_.size() - 1))
    if (slots_[at] == key) return false;
  slots_[at] = key;
  if (++size_ * 2 > slots_.size()) grow();
  return true;
}

void KeySet::grow() {
  std::vector<std::uint64_t> larger(slots_.size() * 2, kEmpty);
  for (const std::uint64_t key : slots_) {
    if (key == kEmpty) continue;
    std::size_t at = mix_bits(key) & (larger.size() - 1);
    while (larger[at] != kEmpty) at = (at + 1) & (larger.size() - 1);
    larger[at] = key;
  }
  slots_ = std::move(larger);
}

std::uint64_t count_distinct(std::span<const double> values, std::uint64_t limit) {
  return count_distinct_of(values, limit);
}

std::uint64_t count_distinct(std::span<const std::int64_t> seconds, std::uint64_t limit) {
  return count_distinct_of(seconds, limit);
}

TextVariety variety_of(const TextColumn& column, std::uint64_t limit) {
  TextOrder order;
  for (std::size_t row = 0; row < column.size(); row += kStretchRows)
    follow_order(column, row, std::min(row + kStretchRows, column.size()), order);
  if (order.present == 0) return {};
  if (order.rising) return {order.present, std::min(order.present, limit), true};

  TextSet seen(column);
  bool repeated = false;
  for (std::size_t row = 0; row < column.size(); row += kStretchRows)
    if (!insert_texts(column, row, std::min(row + kStretchRows, column.size()), limit, seen, repeated)) break;
  return {order.present, std::min(seen.size(), limit), !repeated};
}

bool all_different(std::span<const double> whole_numbers, double minimum, double maximum) {
  if (strictly_monotone(whole_numbers)) return true;
  if (maximum - minimum < 64.0 * static_cast<double>(whole_numbers.size()))
    return all_different_in_bitmap(whole_numbers, minimum, maximum);
  std::vector<double> sorted;
  sorted.reserve(whole_numbers.size());
  for (const double value : whole_numbers)
    if (!std::isnan(value)) sorted.push_back(value);
  std::sort(sorted.begin(), sorted.end());
  return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

}  // namespace ruas
