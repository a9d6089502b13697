#include "quality/cell_fixes.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/dates.hpp"
#include "profile/moments.hpp"
#include "profile/quartiles.hpp"

namespace ruas {
namespace {

using Changed = std::optional<std::uint64_t>;

/// Calls change(value) for each number that is there; counts those that are then another one.
template <class Change>
Changed change_numbers(Column& column, const Change& change) {
  auto* numbers = std::get_if<NumberColumn>(&column.values);
  if (!numbers) return {};
  std::uint64_t changed = 0;
  for (double& value : numbers->values) {
    if (std::isnan(value)) continue;
    const double after = change(value);
    changed += !(after == value);
    value = after;
  }
  return changed;
}

Changed empty_dates(DateColumn& dates, double low, double high) {
  std::uint64_t changed = 0;
  for (std::int64_t& moment : dates.seconds) {
    if (moment == kMissingDate) continue;
    const auto day = static_cast<double>(days_from_seconds(moment));
    if (day >= low && day <= high) continue;
    moment = kMissingDate;
    ++changed;
  }
  return changed;
}

Changed empty_outside(Column& column, double low, double high) {
  if (auto* dates = std::get_if<DateColumn>(&column.values)) return empty_dates(*dates, low, high);
  return change_numbers(column,
                        [&](double value) { return value < low || value > high ? kMissingNumber : value; });
}

Changed fill_with_median(Column& column) {
  auto* numbers = std::get_if<NumberColumn>(&column.values);
  if (!numbers) return {};
  const Moments moments = moments_of(numbers->values);
  if (moments.count == 0) return {};
  const double median = quartiles_of(numbers->values, moments).median;
  std::uint64_t changed = 0;
  for (double& value : numbers->values) {
    if (!std::isnan(value)) continue;
    value = median;
    ++changed;
  }
  return changed;
}

Changed fill_with_code(CategoryColumn& column, std::uint32_t code) {
  std::uint64_t changed = 0;
  for (std::uint32_t& cell : column.codes) {
    if (cell != kMissingCode) continue;
    cell = code;
    ++changed;
  }
  return changed;
}

/// The number of a label, a new one where there is none yet.
std::uint32_t code_of(CategoryColumn& column, std::string_view label) {
  const auto found = std::find(column.labels.begin(), column.labels.end(), label);
  if (found == column.labels.end()) {
    column.labels.emplace_back(label);
    return static_cast<std::uint32_t>(column.labels.size() - 1);
  }
  return static_cast<std::uint32_t>(found - column.labels.begin());
}

/// The first of the labels that most cells have.
std::optional<std::uint32_t> most_frequent(const CategoryColumn& column) {
  std::vector<std::uint64_t> counts(column.labels.size());
  for (const std::uint32_t code : column.codes)
    if (code != kMissingCode) ++counts[code];
  const auto most = std::max_element(counts.begin(), counts.end());
  if (most == counts.end() || *most == 0) return {};
  return static_cast<std::uint32_t>(most - counts.begin());
}

Changed merge_labels(CategoryColumn& column, const std::vector<std::pair<std::string, std::string>>& labels) {
  std::vector<std::uint32_t> becomes(column.labels.size());
  for (std::uint32_t code = 0; code < becomes.size(); ++code) becomes[code] = code;
  for (const auto& [from, to] : labels) {
    const auto found = std::find(column.labels.begin(), column.labels.end(), from);
    if (found == column.labels.end()) continue;
    const auto code = static_cast<std::size_t>(found - column.labels.begin());
    const std::uint32_t target = code_of(column, to);
    becomes.resize(column.labels.size(), target);
    becomes[code] = target;
  }
  std::uint64_t changed = 0;
  for (std::uint32_t& cell : column.codes) {
    if (cell == kMissingCode || becomes[cell] == cell) continue;
    cell = becomes[cell];
    ++changed;
  }
  return changed;
}

Changed change_labels(CategoryColumn& column, const Fix& fix) {
  if (fix.kind == FixKind::merge_labels) return merge_labels(column, fix.labels);
  if (fix.kind == FixKind::fill_with_label) return fill_with_code(column, code_of(column, fix.text));
  const std::optional<std::uint32_t> code = most_frequent(column);
  if (fix.kind != FixKind::fill_with_most_frequent || !code) return {};
  return fill_with_code(column, *code);
}

}  // namespace

Changed change_cells(Column& column, const Fix& fix) {
  switch (fix.kind) {
    case FixKind::fill_with_median:
      return fill_with_median(column);
    case FixKind::empty_outside:
      return empty_outside(column, fix.low, fix.high);
    case FixKind::empty_equal:
      return change_numbers(column, [&](double value) { return value == fix.low ? kMissingNumber : value; });
    case FixKind::limit_to_range:
      return change_numbers(column, [&](double value) { return std::clamp(value, fix.low, fix.high); });
    default:
      break;
  }
  auto* category = std::get_if<CategoryColumn>(&column.values);
  return category ? change_labels(*category, fix) : Changed();
}

}  // namespace ruas
