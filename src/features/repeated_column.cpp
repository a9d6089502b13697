#include "features/repeated_column.hpp"

#include <algorithm>
#include <cmath>
#include <variant>
#include <vector>

namespace ruas {
namespace {

/// Of a deviation: above what rounding leaves of a copy, and below a cent of a column whose largest amount is
/// in the millions.
constexpr double kSameNumber = 1e-10;
/// Pairs grow with the square: of more columns than anybody chooses between, only the first are compared.
constexpr std::size_t kMostCompared = 500;

/// In fewer rows two columns may go together by chance; in two rows all do.
constexpr std::uint64_t kFewestRows = 10;

/// A copy has as many gaps and as many different values.
bool may_be_copies(const ColumnProfile& a, const ColumnProfile& b) {
  return a.type == b.type && a.present >= kFewestRows && a.present == b.present && a.missing == b.missing &&
         a.distinct == b.distinct;
}

/// `sign` is 1, or −1 for a copy that falls where the other rises.
bool same_numbers(const NumberColumn& a, const ColumnProfile& about_a, const NumberColumn& b,
                  const ColumnProfile& about_b, double sign) {
  if (!(about_a.standard_deviation > 0) || !(about_b.standard_deviation > 0)) return false;
  const double per_a = 1 / about_a.standard_deviation;
  const double per_b = sign / about_b.standard_deviation;
  for (std::size_t row = 0; row < a.values.size(); ++row) {
    const double x = (a.values[row] - about_a.mean) * per_a;
    const double y = (b.values[row] - about_b.mean) * per_b;
    if (x != x && y != y) continue;  // missing in both
    if (!(std::fabs(x - y) <= kSameNumber * (1 + std::fabs(x)))) return false;
  }
  return true;
}

/// One label of the one always stands beside one label of the other.
bool same_groups(const CategoryColumn& a, const CategoryColumn& b) {
  constexpr std::uint32_t kUnseen = kMissingCode - 1;
  std::vector<std::uint32_t> in_b(a.labels.size(), kUnseen), in_a(b.labels.size(), kUnseen);
  for (std::size_t row = 0; row < a.codes.size(); ++row) {
    const std::uint32_t one = a.codes[row], other = b.codes[row];
    if (one == kMissingCode || other == kMissingCode) {
      if (one != other) return false;
      continue;
    }
    if (in_b[one] == kUnseen && in_a[other] == kUnseen) in_b[one] = other, in_a[other] = one;
    if (in_b[one] != other || in_a[other] != one) return false;
  }
  return true;
}

bool are_copies(const Table& table, const Profile& profile, std::size_t one, std::size_t other) {
  const ColumnProfile& a = profile.columns[one];
  const ColumnProfile& b = profile.columns[other];
  if (!may_be_copies(a, b)) return false;
  const auto& values = table.column(one).values;
  if (const auto* numbers = std::get_if<NumberColumn>(&values)) {
    const auto& others = std::get<NumberColumn>(table.column(other).values);
    return same_numbers(*numbers, a, others, b, 1) || same_numbers(*numbers, a, others, b, -1);
  }
  const auto* labels = std::get_if<CategoryColumn>(&values);
  return labels && same_groups(*labels, std::get<CategoryColumn>(table.column(other).values));
}

}  // namespace

std::optional<std::size_t> repeated_column(const Table& table, const Profile& profile,
                                           std::span<const std::size_t> earlier, std::size_t column) {
  for (const std::size_t other : earlier.first(std::min(earlier.size(), kMostCompared)))
    if (are_copies(table, profile, other, column)) return other;
  return std::nullopt;
}

}  // namespace ruas
