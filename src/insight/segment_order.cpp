#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

#include "insight/segment_profiles.hpp"

namespace ruas {
namespace {

/// What decides a segment's place.
struct Standing {
  double worth = 0;  // revenue, else rows
  std::uint64_t size = 0;
  std::size_t first_row = std::numeric_limits<std::size_t>::max();
};

constexpr std::size_t kStretchRows = 8192;

[[gnu::noinline]] void add_revenue(std::span<const double> revenue, std::span<const std::uint32_t> rows,
                                   std::span<const std::uint8_t> labels, std::span<double> sums) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const double value = revenue[rows[i]];
    sums[labels[i]] += value == value ? value : 0;
  }
}

[[gnu::noinline]] void count_labels(std::span<const std::uint8_t> labels, std::size_t first,
                                    std::span<Standing> standings) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Standing& standing = standings[labels[i]];
    if (standing.size++ == 0) standing.first_row = first + i;
  }
}

[[gnu::noinline]] void relabel(std::span<std::uint8_t> labels, std::span<const std::uint8_t> place_of) {
  for (std::uint8_t& label : labels) label = place_of[label];
}

std::vector<Standing> standings_of(const Segmentation& segmentation, const Table& table,
                                   const std::vector<std::uint32_t>& rows, int revenue) {
  std::vector<Standing> standings(segmentation.k);
  const std::span<const std::uint8_t> labels = segmentation.labels;
  for (std::size_t i = 0; i < labels.size(); i += kStretchRows) {
    const std::size_t length = std::min(kStretchRows, labels.size() - i);
    count_labels(labels.subspan(i, length), i, standings);
    if (revenue < 0) continue;
    // Stretch by stretch, so that small amounts are not lost beside a large sum.
    std::vector<double> sums(segmentation.k);
    add_revenue(std::get<NumberColumn>(table.column(static_cast<std::size_t>(revenue)).values).values,
                std::span(rows).subspan(i, length), labels.subspan(i, length), sums);
    for (std::size_t segment = 0; segment < segmentation.k; ++segment)
      standings[segment].worth += sums[segment];
  }
  if (revenue < 0)
    for (Standing& standing : standings) standing.worth = static_cast<double>(standing.size);
  return standings;
}

/// Segments nobody is in come last, whatever the others lose.
bool comes_before(const Standing& a, const Standing& b) {
  if ((a.size == 0) != (b.size == 0)) return b.size == 0;
  return a.worth != b.worth ? a.worth > b.worth : a.first_row < b.first_row;
}

}  // namespace

std::vector<std::uint8_t> order_segments(Segmentation& segmentation, const Table& table, const std::vector<std::uint32_t>& rows,
                    int revenue) {
  const std::vector<Standing> standings = standings_of(segmentation, table, rows, revenue);
  std::vector<std::size_t> order(segmentation.k);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end() - (segmentation.has_outliers ? 1 : 0),
                   [&](std::size_t a, std::size_t b) { return comes_before(standings[a], standings[b]); });

  std::vector<std::uint8_t> place_of(segmentation.k);
  const std::size_t features = segmentation.k == 0 ? 0 : segmentation.centers.size() / segmentation.k;
  std::vector<double> centers;
  centers.reserve(segmentation.centers.size());
  for (std::size_t place = 0; place < order.size(); ++place) {
    place_of[order[place]] = static_cast<std::uint8_t>(place);
    const auto from = segmentation.centers.begin() + static_cast<std::ptrdiff_t>(order[place] * features);
    centers.insert(centers.end(), from, from + static_cast<std::ptrdiff_t>(features));
  }
  segmentation.centers = std::move(centers);
  const std::span<std::uint8_t> labels = segmentation.labels;
  for (std::size_t i = 0; i < labels.size(); i += kStretchRows)
    relabel(labels.subspan(i, std::min(kStretchRows, labels.size() - i)), place_of);
  return place_of;
}

}  // namespace ruas
