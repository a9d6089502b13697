#include "insight/segment_tallies.hpp"

#include <span>

#include "features/used_rows.hpp"

namespace ruas {
namespace {

constexpr std::size_t kTallyRows = 8192;
constexpr std::size_t kLabelRows = 131072;  // a tally of labels may be long: fewer blocks

using Labels = std::span<const std::uint8_t>;

Labels labels_in(const Segmentation& segmentation, Block block) {
  return Labels(segmentation.labels).subspan(block.begin, block.end - block.begin);
}

template <class Value>
[[gnu::noinline]] void add_values(std::span<const Value> values, Labels labels, std::span<double> sums) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double value = static_cast<double>(values[i]);
    sums[labels[i]] += value == value ? value : 0;
  }
}

[[gnu::noinline]] void add_squares(std::span<const double> values, Labels labels,
                                   std::span<const double> means, std::span<double> squares) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double difference = values[i] - means[labels[i]];
    squares[labels[i]] += difference * difference;
  }
}

[[gnu::noinline]] void count_rows(Labels labels, std::span<std::uint64_t> counts) {
  for (const std::uint8_t label : labels) ++counts[label];
}

[[gnu::noinline]] void count_labels(std::span<const std::uint32_t> codes, std::span<const std::uint32_t> rows,
                                    Labels segments, std::size_t labels, std::span<std::uint64_t> counts) {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (const std::uint32_t code = codes[rows[i]]; code != kMissingCode)
      ++counts[segments[i] * labels + code];
}

std::vector<std::uint64_t> rows_per_segment(Labels labels, std::size_t k) {
  std::vector<std::uint64_t> counts(k);
  count_rows(labels, counts);
  return counts;
}

/// Adds up block sums in block order.
std::vector<Sum> merge(const std::vector<std::vector<Sum>>& parts, std::size_t k) {
  std::vector<Sum> sums(k);
  for (const std::vector<Sum>& part : parts) {
    for (std::size_t segment = 0; segment < k; ++segment) {
      sums[segment].rows += part[segment].rows;
      sums[segment].total += part[segment].total;
    }
  }
  return sums;
}

template <class Value>
std::vector<Sum> sums_of(std::span<const Value> values, Labels labels, std::size_t k) {
  const std::vector<std::uint64_t> rows = rows_per_segment(labels, k);
  std::vector<double> totals(k);
  add_values(values, labels, totals);
  std::vector<Sum> sums(k);
  for (std::size_t segment = 0; segment < k; ++segment) sums[segment] = {rows[segment], totals[segment]};
  return sums;
}

/// Mean first, then squares around it, while the block is in the cache.
void add_spreads(std::span<const double> values, Labels labels, const std::vector<std::uint64_t>& rows,
                 std::span<Spread> spreads) {
  std::vector<double> means(rows.size());
  std::vector<double> squares(rows.size());
  add_values(values, labels, means);
  for (std::size_t segment = 0; segment < rows.size(); ++segment)
    if (rows[segment] > 0) means[segment] /= static_cast<double>(rows[segment]);
  add_squares(values, labels, means, squares);
  for (std::size_t segment = 0; segment < rows.size(); ++segment)
    spreads[segment] = {rows[segment], means[segment], squares[segment]};
}

}  // namespace

std::vector<Sum> tally_confidence(const Segmentation& segmentation, Run& run) {
  const bool has_confidence = !segmentation.confidence.empty();
  const std::size_t rows = segmentation.labels.size();
  return merge(map_blocks<std::vector<Sum>>(
                   run, rows, kTallyRows,
                   [&](Block block) {
                     const Labels labels = labels_in(segmentation, block);
                     std::span<const float> confidence;
                     if (has_confidence)
                       confidence = std::span(segmentation.confidence).subspan(block.begin, labels.size());
                     return sums_of(confidence, labels, segmentation.k);
                   }),
               segmentation.k);
}

std::vector<Sum> tally_number(const NumberColumn& column, const Prepared& prepared,
                              const Segmentation& segmentation, Run& run) {
  const auto parts = map_blocks<std::vector<Sum>>(run, prepared.rows.size(), kTallyRows, [&](Block block) {
    std::vector<double> scratch(block.end - block.begin);
    return sums_of(values_over(column, prepared.rows, block, scratch), labels_in(segmentation, block),
                   segmentation.k);
  });
  return merge(parts, segmentation.k);
}

std::vector<Spread> tally_spreads(const Table& table, const Prepared& prepared,
                                  const Segmentation& segmentation, Run& run) {
  std::vector<const NumberColumn*> numbers;
  for (const PreparedColumn& column : prepared.columns)
    if (!column.categorical)
      numbers.push_back(&std::get<NumberColumn>(table.column(column.table_column).values));

  const std::size_t k = segmentation.k;
  std::vector<Spread> spreads(numbers.size() * k);
  if (numbers.empty()) return spreads;
  const auto parts = map_blocks<std::vector<Spread>>(run, prepared.rows.size(), kTallyRows, [&](Block block) {
    const Labels labels = labels_in(segmentation, block);
    const std::vector<std::uint64_t> rows = rows_per_segment(labels, k);
    std::vector<Spread> part(numbers.size() * k);
    std::vector<double> scratch(labels.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
      add_spreads(values_over(*numbers[i], prepared.rows, block, scratch), labels, rows,
                  std::span(part).subspan(i * k, k));
    return part;
  });
  for (const std::vector<Spread>& part : parts)
    for (std::size_t i = 0; i < spreads.size(); ++i) spreads[i].merge(part[i]);
  return spreads;
}

std::vector<std::uint64_t> tally_labels(const CategoryColumn& column, const Prepared& prepared,
                                        const Segmentation& segmentation, Run& run) {
  const std::size_t labels = column.labels.size();
  std::vector<std::uint64_t> counts(labels * segmentation.k);
  const auto parts =
      map_blocks<std::vector<std::uint64_t>>(run, prepared.rows.size(), kLabelRows, [&](Block block) {
        std::vector<std::uint64_t> part(counts.size());
        count_labels(column.codes, std::span(prepared.rows).subspan(block.begin, block.end - block.begin),
                     labels_in(segmentation, block), labels, part);
        return part;
      });
  for (const std::vector<std::uint64_t>& part : parts)
    for (std::size_t i = 0; i < counts.size(); ++i) counts[i] += part[i];
  return counts;
}

}  // namespace ruas
