#include "validity/separation.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <string>

#include "segmentation/kmeans.hpp"
#include "segmentation/synthetic.hpp"
#include "support/real_data.hpp"
#include "validity/benchmark_sets.hpp"

namespace ruas {
namespace {

using testing::matrix_of;

Segmentation halves(const std::vector<double>& centers, const std::vector<std::uint8_t>& labels,
                    std::size_t k) {
  Segmentation segmentation;
  segmentation.k = k;
  segmentation.centers = centers;
  segmentation.labels = labels;
  return segmentation;
}

TEST(Separation, ByHand) {
  Pool pool(1);
  ruas::Run run(pool);
  // 0, 2 | 10, 14: means 1 and 12, total 122.75 + …: W = 2 + 8, T = Σ(x − 6.5)² = 131.
  const Separation of = separation(matrix_of({{0}, {2}, {10}, {14}}), halves({1, 12}, {0, 0, 1, 1}, 2), run);
  EXPECT_NEAR(of.calinski_harabasz, (131.0 - 10) / (10.0 / 2), 1e-9);
  EXPECT_NEAR(of.davies_bouldin, (1.0 + 2.0) / 11, 1e-12);
}

TEST(Separation, OneGroupOrCentresThatMeetHaveNone) {
  Pool pool(1);
  ruas::Run run(pool);
  const FeatureMatrix matrix = matrix_of({{0}, {2}, {0}, {2}});
  EXPECT_TRUE(std::isnan(separation(matrix, halves({1}, {0, 0, 0, 0}, 1), run).calinski_harabasz));
  EXPECT_TRUE(std::isnan(separation(matrix, halves({1}, {0, 0, 0, 0}, 1), run).davies_bouldin));
  EXPECT_TRUE(std::isnan(separation(matrix, halves({1, 1}, {0, 0, 1, 1}, 2), run).davies_bouldin));
  const FeatureMatrix exact = matrix_of({{0}, {2}});
  EXPECT_TRUE(std::isnan(separation(exact, halves({0, 2}, {0, 1}, 2), run).calinski_harabasz));
  const Segmentation with_an_empty_one = halves({0.5, 10.5, 0}, {0, 0, 1, 1}, 3);
  EXPECT_NEAR(separation(matrix_of({{0}, {1}, {10}, {11}}), with_an_empty_one, run).davies_bouldin, 1.0 / 10,
              1e-12);
}

TEST(Separation, AgreesWithTheReferenceOnRealCustomers) {
  RUAS_NEEDS_REAL_DATA();
  const auto golden =
      testing::read_golden()["datasets"]["mall_customers"]["three_numeric_z"]["kmeans"]["best_known"];
  const FeatureMatrix matrix = testing::standardised("mall_customers/Mall_Customers.csv",
                                                     {"Age", "AnnualIncome (k$)", "SpendingScore (1-100)"});
  Pool pool(2);
  ruas::Run run(pool);
  int compared = 0;
  for (std::size_t k = 2; k <= 10; ++k) {
    KMeansOptions options;
    options.k = k;
    const Segmentation found = kmeans(matrix, options, run).segmentation;
    const auto& expected = golden[std::to_string(k)];
    // Where another optimum was found, there is nothing to compare.
    if (std::abs(found.inertia / expected["inertia"].get<double>() - 1) > 1e-6) continue;
    ++compared;
    const Separation of = separation(matrix, found, run);
    EXPECT_NEAR(of.calinski_harabasz, expected["calinski_harabasz"].get<double>(), 1e-4) << k;
    EXPECT_NEAR(of.davies_bouldin, expected["davies_bouldin"].get<double>(), 1e-6) << k;
  }
  EXPECT_GE(compared, 5);
}

}  // namespace
}  // namespace ruas
