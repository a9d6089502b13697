// Means and standard deviations of the z-scored matrices of golden.json, computed there by NumPy.
#include <cmath>
#include <string>
#include <vector>

#include "gtest/gtest.h"

#include "features/prepare.hpp"
#include "support/plain_csv.hpp"

namespace ruas {
namespace {

struct Golden {
  std::size_t rows;
  std::vector<double> means;
  std::vector<double> deviations;
};

/// golden.json gives ten digits.
void expect_near(double value, double golden) {
  EXPECT_NEAR(value, golden, 1e-8 * std::fabs(golden));
}

void compare(const std::string& path, const std::vector<std::string>& columns, bool log,
             const Golden& golden) {
  const Table table = testing::read_numbers(path, columns);
  Pool pool(2);
  Run run(pool);
  const Result<Prepared> prepared =
      prepare(table, profile_table(table, run), {.columns = columns, .log_skewed = log}, run);
  ASSERT_TRUE(prepared) << prepared.error().key;
  EXPECT_EQ(prepared->matrix.rows(), golden.rows);
  ASSERT_EQ(prepared->columns.size(), columns.size());
  for (std::size_t i = 0; i < columns.size(); ++i) {
    EXPECT_EQ(prepared->columns[i].log, log) << columns[i];
    expect_near(prepared->columns[i].mean, golden.means[i]);
    expect_near(prepared->columns[i].standard_deviation, golden.deviations[i]);
  }
}

TEST(GoldenPreparation, OfMallCustomers) {
  RUAS_SKIP_WITHOUT("mall_customers/Mall_Customers.csv");
  compare("mall_customers/Mall_Customers.csv", {"Age", "AnnualIncome (k$)", "SpendingScore (1-100)"}, false,
          {200, {38.85, 60.56, 50.2}, {13.93404105, 26.19897708, 25.75888196}});
}

const std::vector<std::string> kSpendColumns = {"Cold Food", "Dairy",  "Grocery",
                                                "Frozen",    "Papers", "Snacks"};

TEST(GoldenPreparation, OfWholesaleCustomers) {
  RUAS_SKIP_WITHOUT("wholesale_customers/supermarket_data.csv");
  compare("wholesale_customers/supermarket_data.csv", kSpendColumns, false,
          {440,
           {12000.29773, 5796.265909, 7951.277273, 3071.931818, 2881.493182, 1524.870455},
           {12632.94873, 7371.985612, 9492.357638, 4849.15352, 4762.43335, 2816.899449}});
}

TEST(GoldenPreparation, OfWholesaleCustomersInLogarithms) {
  RUAS_SKIP_WITHOUT("wholesale_customers/supermarket_data.csv");
  compare("wholesale_customers/supermarket_data.csv", kSpendColumns, true,
          {440,
           {8.732813312, 8.121615412, 8.44220499, 7.303127575, 6.791781238, 6.671094442},
           {1.468946391, 1.079406089, 1.11025967, 1.280430541, 1.707575737, 1.292488782}});
}

TEST(GoldenPreparation, OfPenguinsSetsIncompleteRowsAside) {
  RUAS_SKIP_WITHOUT("penguins/penguins.csv");
  compare("penguins/penguins.csv", {"bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"},
          false,
          {342,
           {43.92192982, 17.15116959, 200.9152047, 4201.754386},
           {5.451596023, 1.971903919, 14.04114057, 800.7812292}});
}

TEST(GoldenPreparation, OfTelcoCustomersWithBlankTotals) {
  RUAS_SKIP_WITHOUT("telco_churn/Telco-Customer-Churn.csv");
  compare("telco_churn/Telco-Customer-Churn.csv", {"tenure", "MonthlyCharges", "TotalCharges"}, false,
          {7032, {32.42178612, 64.79820819, 2283.300441}, {24.54351439, 30.08383459, 2266.610181}});
}

}  // namespace
}  // namespace ruas
