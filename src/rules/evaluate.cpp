#include "rules/evaluate.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <span>
#include <vector>

#include "base/dates.hpp"

namespace ruas {
namespace {

constexpr std::size_t kWordRows = RowSet::kWordRows;
constexpr std::size_t kBlockRows = 1024 * kWordRows;

using Words = std::span<std::uint64_t>;

/// One bit per row of the block, set where `holds(row)`.
template <class Holds>
void mark(Block block, Words words, Holds holds) {
  for (std::size_t w = 0; w < words.size(); ++w) {
    const std::size_t first = block.begin + w * kWordRows;
    const std::size_t count = std::min(kWordRows, block.end - first);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < count; ++i) bits |= std::uint64_t{holds(first + i)} << i;
    words[w] = bits;
  }
}

/// A condition with its columns looked up: what is asked of each block.
class Matcher {
 public:
  Matcher(const Condition& condition, const Table& table)
      : condition_(condition), column_(table.find(condition.column)) {
    for (const Condition& part : condition.parts) parts_.emplace_back(part, table);
    if (const auto* category = column_ ? std::get_if<CategoryColumn>(&column_->values) : nullptr)
      look_up(*category);
  }

  void match(Block block, Words words) const {
    switch (condition_.predicate) {
      case Predicate::all_of:
      case Predicate::any_of:
        return match_parts(block, words);
      case Predicate::missing:
        return mark(block, words, [this](std::size_t row) { return column_->is_missing(row); });
      case Predicate::present:
        return mark(block, words, [this](std::size_t row) { return !column_->is_missing(row); });
      case Predicate::one_of:
      case Predicate::none_of:
        return match_labels(block, words);
      default:
        return condition_.date ? match_days(block, words) : match_numbers(block, words);
    }
  }

 private:
  /// Whether each label passes; the last entry is for missing cells.
  void look_up(const CategoryColumn& category) {
    for (const std::string& label : category.labels) passes_.push_back(passes(label) ? 1 : 0);
    passes_.push_back(0);
  }

  bool passes(std::string_view label) const {
    const auto& labels = condition_.labels;
    return (std::find(labels.begin(), labels.end(), label) != labels.end()) ==
           (condition_.predicate == Predicate::one_of);
  }

  void match_parts(Block block, Words words) const {
    const bool all = condition_.predicate == Predicate::all_of;
    mark(block, words, [all](std::size_t) { return all; });
    std::vector<std::uint64_t> of_part(words.size());
    for (const Matcher& part : parts_) {
      part.match(block, of_part);
      for (std::size_t w = 0; w < words.size(); ++w)
        words[w] = all ? words[w] & of_part[w] : words[w] | of_part[w];
    }
  }

  void match_labels(Block block, Words words) const {
    if (const auto* text = std::get_if<TextColumn>(&column_->values))
      return mark(block, words,
                  [&](std::size_t row) { return !text->is_missing(row) && passes((*text)[row]); });
    const auto& codes = std::get<CategoryColumn>(column_->values).codes;
    const std::size_t missing = passes_.size() - 1;
    mark(block, words,
         [&](std::size_t row) { return passes_[codes[row] == kMissingCode ? missing : codes[row]] != 0; });
  }

  /// NaN compares false, so that a missing number satisfies nothing.
  void match_numbers(Block block, Words words) const {
    const double* const x = std::get<NumberColumn>(column_->values).values.data();
    const double value = condition_.value, upper = condition_.upper;
    switch (condition_.predicate) {
      case Predicate::below:
        return mark(block, words, [=](std::size_t row) { return x[row] < value; });
      case Predicate::at_most:
        return mark(block, words, [=](std::size_t row) { return x[row] <= value; });
      case Predicate::above:
        return mark(block, words, [=](std::size_t row) { return x[row] > value; });
      case Predicate::at_least:
        return mark(block, words, [=](std::size_t row) { return x[row] >= value; });
      default:
        return mark(block, words, [=](std::size_t row) { return x[row] >= value && x[row] <= upper; });
    }
  }

  /// Whole days: a moment belongs to the day it is in.
  void match_days(Block block, Words words) const {
    const auto midnight = [](double day) { return static_cast<std::int64_t>(day) * kSecondsPerDay; };
    std::int64_t from = kMissingDate + 1, end = std::numeric_limits<std::int64_t>::max();
    const double value = condition_.value;
    switch (condition_.predicate) {
      case Predicate::below:
        end = midnight(value);
        break;
      case Predicate::at_most:
        end = midnight(value + 1);
        break;
      case Predicate::above:
        from = midnight(value + 1);
        break;
      case Predicate::at_least:
        from = midnight(value);
        break;
      default:
        from = midnight(value);
        end = midnight(condition_.upper + 1);
    }
    const std::int64_t* const seconds = std::get<DateColumn>(column_->values).seconds.data();
    mark(block, words, [=](std::size_t row) { return seconds[row] >= from && seconds[row] < end; });
  }

  const Condition& condition_;
  const Column* column_;
  std::vector<Matcher> parts_;
  std::vector<std::uint8_t> passes_;
};

}  // namespace

RowSet matching_rows(const Condition& condition, const Table& table, Run& run) {
  const Matcher matcher(condition, table);
  RowSet set(table.rows());
  for_blocks(run, table.rows(), kBlockRows, [&](Block block) {
    matcher.match(
        block, set.words().subspan(block.begin / kWordRows, block_count(block.end - block.begin, kWordRows)));
  });
  return set;
}

}  // namespace ruas
