#include <algorithm>
#include <cmath>
#include <vector>

#include "base/mathematics.hpp"
#include "profile/moments.hpp"
#include "profile/quartiles.hpp"
#include "quality/checks.hpp"
#include "quality/offers.hpp"

namespace ruas {
namespace {

// |x − median| > 3.5 · 1.4826 · MAD (Iglewicz & Hoaglin 1993); 1.4826 makes the MAD of normal values their
// deviation.
constexpr double kFactor = 3.5 * 1.4826;
constexpr double kSkewed = 2;                  // from here on the rule looks at logarithms
constexpr std::uint64_t kFewestDistinct = 12;  // scales of few steps have no extremes
constexpr double kMany = 0.01;

struct Range {
  double low;
  double high;
};

double median_of(const std::vector<double>& values) {
  return quartiles_of(values, moments_of(values)).median;
}

/// ln(1 + x), mirrored below 0, so that refunds do not forbid it.
double signed_logarithm(double x) {
  return x < 0 ? -logarithm_1p(-x) : logarithm_1p(x);
}
double signed_exponential(double x) {
  return x < 0 ? 1 - exponential(-x) : exponential(x) - 1;
}

/// Where values stop being extreme, in the column's own unit; all numbers where more than half the values are
/// the same.
Range usual_range(const ColumnProfile& column, const NumberColumn& numbers) {
  const bool logged = std::fabs(column.skewness) > kSkewed;
  const double median = logged ? signed_logarithm(column.median) : column.median;
  std::vector<double> distances(numbers.size());
  for (std::size_t row = 0; row < numbers.size(); ++row) {
    const double value = numbers.values[row];
    distances[row] = std::fabs((logged ? signed_logarithm(value) : value) - median);  // NaN stays NaN
  }
  const double reach = kFactor * median_of(distances);
  if (!(reach > 0)) return {kNoLowBound, kNoHighBound};
  if (!logged) return {median - reach, median + reach};
  return {std::max(signed_exponential(median - reach), kNoLowBound),
          std::min(signed_exponential(median + reach), kNoHighBound)};
}

[[gnu::noinline]] std::uint64_t count_outside(const std::vector<double>& values, Range range) {
  std::uint64_t count = 0;
  for (const double value : values) count += (value < range.low) | (value > range.high);
  return count;
}

bool can_have_extremes(const Subject& subject, std::size_t index) {
  const ColumnProfile& column = subject.profile.columns[index];
  if (column.type != ColumnType::number || column.looks_like_identifier || column.distinct < kFewestDistinct)
    return false;
  switch (subject.meanings[index].role.value) {
    case Role::attribute:
    case Role::amount:
    case Role::quantity:
    case Role::price:
      return true;
    default:
      return false;
  }
}

}  // namespace

Checked check_extreme(const Subject& subject, std::size_t index) {
  if (!can_have_extremes(subject, index)) return {};
  const ColumnProfile& column = subject.profile.columns[index];
  const auto& numbers = std::get<NumberColumn>(subject.column(index).values);
  const Range range = usual_range(column, numbers);
  Finding finding = make_finding(FindingKind::extreme_values, Severity::notice, column.name);
  finding.count = count_outside(numbers.values, range);
  finding.of = column.present;
  if (finding.count == 0) return {};
  if (finding.share() > kMany) finding.severity = Severity::warning;
  finding.example_rows = first_rows_where(numbers.size(), [&](std::size_t row) {
    return numbers.values[row] < range.low || numbers.values[row] > range.high;
  });
  const bool high = column.maximum > range.high;
  finding.what = Message(high ? "quality.found_extreme_high" : "quality.found_extreme_low")
                     .with("column", column.name)
                     .with("count", finding.count)
                     .with("share", finding.share())
                     .with("limit", high ? range.high : range.low)
                     .with("value", high ? column.maximum : column.minimum);
  finding.fixes.push_back(
      with_range(offer_cells(FixKind::limit_to_range, column.name, "quality.fix_limit", finding.count),
                 range.low, range.high));
  finding.fixes.push_back(with_range(offer_rows(FixKind::leave_rows_out_outside, column.name, finding.count),
                                     range.low, range.high));
  Checked checked;
  checked.findings.push_back(std::move(finding));
  return checked;
}

}  // namespace ruas
