#include "profile/quartiles.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "table/column.hpp"

namespace ruas {
namespace {

Quartiles quartiles_of(const std::vector<double>& values) {
  return ruas::quartiles_of(values, moments_of(values));
}

/// Type 7 by its definition.
double type_7(const std::vector<double>& sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  if (sorted[below] == sorted[above]) return sorted[below];
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

void expect_type_7(const std::vector<double>& values) {
  std::vector<double> sorted = values;
  std::erase_if(sorted, [](double value) { return std::isnan(value); });
  std::sort(sorted.begin(), sorted.end());
  const Quartiles quartiles = quartiles_of(values);
  EXPECT_EQ(quartiles.quartile_1, type_7(sorted, 0.25));
  EXPECT_EQ(quartiles.median, type_7(sorted, 0.5));
  EXPECT_EQ(quartiles.quartile_3, type_7(sorted, 0.75));
}

TEST(Quartiles, OfNothingAreZero) {
  EXPECT_EQ(quartiles_of({}).median, 0);
  EXPECT_EQ(quartiles_of({kMissingNumber}).median, 0);
}

TEST(Quartiles, FollowType7OnFewValues) {
  // R: quantile(c(1, 2, 4, 8)) gives 1.75, 3, 5.
  const Quartiles quartiles = quartiles_of({8, 1, 4, 2});
  EXPECT_EQ(quartiles.quartile_1, 1.75);
  EXPECT_EQ(quartiles.median, 3);
  EXPECT_EQ(quartiles.quartile_3, 5);
  for (std::size_t count = 1; count < 12; ++count) {
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i) values.push_back(static_cast<double>((i * 7) % count) * 1.25 - 3);
    expect_type_7(values);
  }
}

struct Shape {
  const char* name;
  std::function<double(Random&)> draw;
};

/// Shapes that ought to trouble the counting: one bin that holds nearly everything, few values, enormous
/// ranges.
class QuartilesOfShape : public ::testing::TestWithParam<Shape> {};

TEST_P(QuartilesOfShape, AreExactlyThoseOfTheSortedValues) {
  for (const std::size_t count : {8191u, 8193u, 20'002u, 20'003u}) {
    Random random(count);
    std::vector<double> values(count);
    for (double& value : values) value = GetParam().draw(random);
    expect_type_7(values);
    for (std::size_t i = 0; i < count; i += 5) values[i] = kMissingNumber;
    expect_type_7(values);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, QuartilesOfShape,
    ::testing::Values(Shape{"normal", [](Random& r) { return r.normal(); }},
                      Shape{"binary", [](Random& r) { return r.uniform() < 0.3 ? 1.0 : 0.0; }},
                      Shape{"ages", [](Random& r) { return static_cast<double>(18 + r.below(70)); }},
                      Shape{"log_normal", [](Random& r) { return std::exp(4 * r.normal()); }},
                      Shape{"one_giant", [](Random& r) { return r.uniform() < 0.001 ? 1e15 : r.uniform(); }},
                      Shape{"powers", [](Random& r) { return std::pow(10.0, -150 + 300 * r.uniform()); }},
                      Shape{"whole_range", [](Random& r) { return (r.uniform() - 0.5) * 1.7e308 * 2; }},
                      Shape{"denormal", [](Random& r) { return r.uniform() * 1e-310; }},
                      Shape{"constant", [](Random&) { return 42.5; }}),
    [](const auto& shape) { return std::string(shape.param.name); });

}  // namespace
}  // namespace ruas
