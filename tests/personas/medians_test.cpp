#include "personas/medians.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

#include "base/random.hpp"

namespace ruas {
namespace {

double plain_median(std::vector<double> values) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  if (values.empty()) return std::nan("");
  std::sort(values.begin(), values.end());
  const double lower = values[(values.size() - 1) / 2];
  return lower + (values[values.size() / 2] - lower) / 2;
}

void expect_medians(const std::vector<double>& values, const std::vector<std::uint8_t>& labels,
                    std::size_t k) {
  std::vector<std::uint32_t> rows(values.size());
  std::iota(rows.begin(), rows.end(), 0u);
  const std::vector<double> medians = segment_medians(values, rows, labels, k);
  ASSERT_EQ(medians.size(), k + 1);
  for (std::size_t group = 0; group <= k; ++group) {
    std::vector<double> of_group;
    for (std::size_t i = 0; i < values.size(); ++i)
      if (group == k || labels[i] == group) of_group.push_back(values[i]);
    const double expected = plain_median(of_group);
    if (std::isnan(expected))
      EXPECT_TRUE(std::isnan(medians[group])) << group;
    else
      EXPECT_EQ(medians[group], expected) << group;
  }
}

TEST(SegmentMedians, AreThoseOfSorting) {
  Random random(7);
  for (const std::size_t rows : {1u, 2u, 3u, 10u, 999u, 20000u}) {
    std::vector<double> even, skewed, few;
    std::vector<std::uint8_t> labels;
    for (std::size_t i = 0; i < rows; ++i) {
      even.push_back(random.uniform());
      skewed.push_back(i % 97 == 0 ? 1e12 * random.uniform() : random.uniform());
      few.push_back(static_cast<double>(random.below(3)));
      labels.push_back(static_cast<std::uint8_t>(random.below(4)));
    }
    expect_medians(even, labels, 5);  // the fifth is empty
    expect_medians(skewed, labels, 5);
    expect_medians(few, labels, 5);
  }
}

TEST(SegmentMedians, LeaveMissingValuesOut) {
  const double none = std::nan("");
  expect_medians({none, 3, none, 1, 2, none}, {0, 0, 1, 1, 0, 1}, 2);
  expect_medians({none, none}, {0, 0}, 1);
  expect_medians({}, {}, 1);
}

TEST(SegmentMedians, StandRangesBeyondDouble) {
  const double most = std::numeric_limits<double>::max();
  expect_medians({-most, most, 0, 1, 2}, {0, 0, 0, 0, 0}, 1);
  expect_medians({5e-324, 0, 5e-324}, {0, 0, 0}, 1);
  expect_medians({4, 4, 4}, {0, 1, 0}, 2);
}

}  // namespace
}  // namespace ruas
