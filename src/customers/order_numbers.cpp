#include "customers/order_numbers.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>

#include "base/dates.hpp"
#include "profile/hash.hpp"

namespace ruas {
namespace {

constexpr std::size_t kBlockRows = 65536;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool begins_with_digit(std::string_view number) {
  return !number.empty() && is_digit(number[0]);
}

bool begins_with_c(std::string_view number) {
  return number.size() > 1 && (number[0] == 'C' || number[0] == 'c') && is_digit(number[1]);
}

/// How many numbers are digits, and how many a C before digits.
struct Styles {
  std::uint64_t digits = 0;
  std::uint64_t cancelled = 0;

  void add(std::string_view number) {
    digits += begins_with_digit(number);
    cancelled += begins_with_c(number);
  }
};

std::uint32_t high_bits(std::uint64_t hash) {
  return static_cast<std::uint32_t>(hash >> 32);
}

}  // namespace

OrderNumbers::OrderNumbers(const Table& table, const TransactionPlan& plan, OrderRule rule, Run& run)
    : rule_(rule), seconds_(std::get_if<DateColumn>(&table.column(plan.date).values)->seconds) {
  if (plan.order) column_ = &table.column(*plan.order);
  if (column_) find_cancellations(run);
  shorten_exactly(run);
}

void OrderNumbers::find_cancellations(Run& run) {
  Styles all;
  if (const auto* category = std::get_if<CategoryColumn>(&column_->values)) {
    for (const std::string& label : category->labels) {
      all.add(label);
      label_cancels_.push_back(begins_with_c(label));
    }
  } else if (const auto* text = std::get_if<TextColumn>(&column_->values)) {
    const auto blocks = map_blocks<Styles>(run, text->size(), kBlockRows, [&](Block block) {
      Styles styles;
      for (std::size_t row = block.begin; row < block.end; ++row) styles.add((*text)[row]);
      return styles;
    });
    for (const Styles& block : blocks) {
      all.digits += block.digits;
      all.cancelled += block.cancelled;
    }
  }
  cancels_ = all.cancelled > 0 && all.cancelled < all.digits;
}

bool OrderNumbers::begins_like_a_cancellation(std::size_t row) const {
  if (column_->is_missing(row)) return false;
  if (const auto* category = std::get_if<CategoryColumn>(&column_->values))
    return label_cancels_[category->codes[row]] != 0;
  return begins_with_c((*std::get_if<TextColumn>(&column_->values))[row]);
}

void OrderNumbers::shorten_exactly(Run& run) {
  if (rule_ == OrderRule::by_line || rule_ == OrderRule::by_day) {
    exact_ = true;
  } else if (rule_ == OrderRule::by_moment) {
    exact_ = lie_close(extent_of(seconds_, run));
  } else if (const auto* number = std::get_if<NumberColumn>(&column_->values)) {
    const Extent extent = extent_of(number->values, run);
    exact_ = extent.complete && lie_close(extent);
    if (exact_) close_ = {number->values, smallest_};
  }
}

bool OrderNumbers::lie_close(const Extent& extent) {
  if (!extent.whole || !(extent.width() < 0x1p32)) return false;
  smallest_ = extent.minimum;
  return true;
}

std::uint32_t OrderNumbers::hash_of_any(std::size_t row, std::int32_t day) const {
  if (rule_ == OrderRule::by_line) return static_cast<std::uint32_t>(row);
  if (rule_ == OrderRule::by_moment) return shortened(seconds_[row]);
  if (rule_ == OrderRule::by_day || column_->is_missing(row)) return static_cast<std::uint32_t>(day);
  if (const auto* number = std::get_if<NumberColumn>(&column_->values)) return shortened(number->values[row]);
  if (const auto* category = std::get_if<CategoryColumn>(&column_->values)) return category->codes[row];
  if (const auto* date = std::get_if<DateColumn>(&column_->values)) return shortened(date->seconds[row]);
  return high_bits(hash_text((*std::get_if<TextColumn>(&column_->values))[row]));
}

std::uint32_t OrderNumbers::short_hash(double number) {
  return high_bits(mix_bits(std::bit_cast<std::uint64_t>(number + 0.0)));
}

std::uint32_t OrderNumbers::shortened(std::int64_t seconds) const {
  if (exact_) return static_cast<std::uint32_t>(static_cast<double>(seconds) - smallest_);
  return high_bits(mix_bits(static_cast<std::uint64_t>(seconds)));
}

bool OrderNumbers::same_number(std::size_t a, std::size_t b) const {
  switch (rule_) {
    case OrderRule::by_line:
      return a == b;
    case OrderRule::by_moment:
      return seconds_[a] == seconds_[b];
    case OrderRule::by_day:
      return true;  // the hash is the day
    case OrderRule::by_number:
    case OrderRule::automatic:
      break;
  }
  if (column_->is_missing(a) || column_->is_missing(b))
    return column_->is_missing(a) && column_->is_missing(b) &&
           days_from_seconds(seconds_[a]) == days_from_seconds(seconds_[b]);
  if (const auto* category = std::get_if<CategoryColumn>(&column_->values))
    return category->codes[a] == category->codes[b];
  if (const auto* number = std::get_if<NumberColumn>(&column_->values))
    return number->values[a] == number->values[b];
  if (const auto* date = std::get_if<DateColumn>(&column_->values))
    return date->seconds[a] == date->seconds[b];
  const auto& text = *std::get_if<TextColumn>(&column_->values);
  return text[a] == text[b];
}

}  // namespace ruas
