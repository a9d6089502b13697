#include "explanation/binned_columns.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ruas {
namespace {

constexpr std::size_t kSampledValues = 10'000;
constexpr std::size_t kBinRows = 8'192;

/// Different values of a regular sample of the rows, rising. Every n-th row: which rows come does not depend
/// on their values.
std::vector<double> sampled_values(const NumberColumn& column, std::span<const std::uint32_t> rows) {
  const std::size_t step = std::max<std::size_t>(1, rows.size() / kSampledValues);
  std::vector<double> values;
  for (std::size_t i = 0; i < rows.size(); i += step)
    if (!column.is_missing(rows[i])) values.push_back(column.values[rows[i]]);
  std::sort(values.begin(), values.end());
  return values;
}

/// Between neighbouring values at equal steps of rank.
std::vector<double> borders_of(const NumberColumn& column, std::span<const std::uint32_t> rows) {
  const std::vector<double> values = sampled_values(column, rows);
  std::vector<double> borders;
  for (std::size_t bin = 1; bin < kMostBins; ++bin) {
    const std::size_t place = values.size() * bin / kMostBins;
    if (place == 0 || place >= values.size()) continue;
    const auto above = std::upper_bound(values.begin(), values.end(), values[place - 1]);
    if (above == values.end()) break;
    const double border = shortest_between(values[place - 1], *above);
    if (borders.empty() || border > borders.back()) borders.push_back(border);
  }
  return borders;
}

void bin_numbers(const NumberColumn& column, std::span<const std::uint32_t> rows, Run& run,
                 BinnedColumn& out) {
  out.borders = borders_of(column, rows);
  out.bins = out.borders.size() + 1;
  out.yes_or_no = out.borders.size() == 1 && std::all_of(rows.begin(), rows.end(), [&](std::uint32_t row) {
                    return column.is_missing(row) || column.values[row] == 0 || column.values[row] == 1;
                  });
  for_blocks(run, rows.size(), kBinRows, [&](Block block) {
    for (std::size_t i = block.begin; i < block.end; ++i) {
      const auto border = std::lower_bound(out.borders.begin(), out.borders.end(), column.values[rows[i]]);
      out.bin_of[i] =
          column.is_missing(rows[i]) ? 0 : static_cast<std::uint8_t>(border - out.borders.begin());
    }
  });
}

/// The most frequent labels have a bin each, in the order of the column.
void bin_labels(const CategoryColumn& column, std::span<const std::uint32_t> rows, Run& run,
                BinnedColumn& out) {
  std::vector<std::uint64_t> counts(column.labels.size(), 0);
  bool any_missing = false;
  for (const std::uint32_t row : rows) {
    if (column.is_missing(row))
      any_missing = true;
    else
      ++counts[column.codes[row]];
  }
  std::vector<std::uint32_t> by_count(counts.size());
  std::iota(by_count.begin(), by_count.end(), 0U);
  std::stable_sort(by_count.begin(), by_count.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
  while (!by_count.empty() && counts[by_count.back()] == 0) by_count.pop_back();
  const bool rarer = by_count.size() > kMostBins - 2;
  if (rarer) by_count.resize(kMostBins - 2);
  std::sort(by_count.begin(), by_count.end());

  const auto last = static_cast<std::uint8_t>(by_count.size());
  std::vector<std::uint8_t> bin_of_code(counts.size(), last);
  for (std::size_t bin = 0; bin < by_count.size(); ++bin) {
    bin_of_code[by_count[bin]] = static_cast<std::uint8_t>(bin);
    out.labels.push_back(column.labels[by_count[bin]]);
  }
  const auto missing = static_cast<std::uint8_t>(last + (rarer ? 1 : 0));
  out.last_is_missing = any_missing;
  out.bins = static_cast<std::size_t>(missing) + (any_missing ? 1 : 0);
  for_blocks(run, rows.size(), kBinRows, [&](Block block) {
    for (std::size_t i = block.begin; i < block.end; ++i)
      out.bin_of[i] = column.is_missing(rows[i]) ? missing : bin_of_code[column.codes[rows[i]]];
  });
}

}  // namespace

double shortest_between(double low, double high) {
  // A step is tens / parts, both exact powers of ten: whole numbers divided by one are written shortly.
  constexpr double kMostExact = 1e22;
  const double width = high - low;
  double tens = 1, parts = 1;
  while (tens * 10 <= width && tens < kMostExact) tens *= 10;
  while (parts * width < 1 && parts < kMostExact) parts *= 10;
  while (parts <= kMostExact) {
    const double candidate = std::ceil(low / tens * parts) * tens / parts;
    if (candidate >= low && candidate < high) return candidate;
    if (tens > 1) tens /= 10;
    else parts *= 10;
  }
  return low;
}

std::vector<BinnedColumn> bin_columns(const Table& table, std::span<const std::size_t> columns,
                                      std::span<const std::uint32_t> rows, Run& run) {
  std::vector<BinnedColumn> binned;
  for (const std::size_t index : columns) {
    const Column& column = table.column(index);
    if (column.type() != ColumnType::number && column.type() != ColumnType::category) continue;
    BinnedColumn& out = binned.emplace_back();
    out.name = column.name;
    out.categorical = column.type() == ColumnType::category;
    out.bin_of.resize(rows.size());
    if (out.categorical)
      bin_labels(std::get<CategoryColumn>(column.values), rows, run, out);
    else
      bin_numbers(std::get<NumberColumn>(column.values), rows, run, out);
  }
  return binned;
}

bool can_be_asked(const BinnedColumn& column, std::size_t bin) {
  if (!column.categorical) return bin < column.borders.size();
  return bin < column.labels.size() || (column.last_is_missing && bin + 1 == column.bins);
}

Condition condition_of(const BinnedColumn& column, std::size_t bin, bool yes) {
  if (column.yes_or_no) return between(column.name, yes ? 0 : 1, yes ? 0 : 1);
  if (!column.categorical)
    return compare(column.name, yes ? Predicate::at_most : Predicate::above, column.borders[bin]);
  if (bin >= column.labels.size()) return yes ? missing(column.name) : present(column.name);
  if (yes) return one_of(column.name, {column.labels[bin]});
  Condition other = none_of(column.name, {column.labels[bin]});
  // A missing cell is another answer too, but satisfies no comparison.
  return column.last_is_missing ? any_of({std::move(other), missing(column.name)}) : other;
}

}  // namespace ruas
