#include "insight/revenue.hpp"

#include "gtest/gtest.h"

#include "insight/segment_profiles.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;
using testing::table;

TEST(RevenueLikeness, KnowsRevenueInBothLanguages) {
  for (const char* name :
       {"revenue",        "Total Revenue",         "total_spend",     "TotalSpent",      "Amount",
        "TotalAmount",    "Purchase Amount (USD)", "sales",           "TotalCharges",    "MonthlyCharges",
        "Total",          "Grand Total",           "Total (Rp)",      "monetary",        "Order Value",
        "lifetime_value", "Total_Trans_Amt",       "total price",     "omzet",           "Omset 2024",
        "belanja",        "Total Belanja",         "total penjualan", "nilai transaksi", "Nilai Pembelian",
        "total bayar",    "jumlah pembayaran",     "total harga",     "turnover"})
    EXPECT_GT(revenue_likeness(name), 0) << name;
}

TEST(RevenueLikeness, IsNotMisledByIncomeScoresCountsAndAverages) {
  for (const char* name : {"AnnualIncome (k$)",
                           "income",
                           "SpendingScore (1-100)",
                           "Spending Score",
                           "penghasilan",
                           "pendapatan",
                           "gaji",
                           "average order value",
                           "avg_spend",
                           "rata-rata belanja",
                           "Total Orders",
                           "total_visits",
                           "sales_rank",
                           "spend growth",
                           "last purchase amount",
                           "discount amount",
                           "loan_amount",
                           "credit limit",
                           "price",
                           "UnitPrice",
                           "quantity",
                           "TotalItems",
                           "days since last spend",
                           "Total_Revolving_Bal",
                           "Total_Amt_Chng_Q4_Q1",
                           "age",
                           "tenure",
                           "customer_id",
                           "jumlah pesanan",
                           "Fresh",
                           "Cold Food",
                           "Monthly trend of order value",
                           "Tren bulanan nilai pesanan",
                           "Usual days between orders",
                           ""})
    EXPECT_EQ(revenue_likeness(name), 0) << name;
}

TEST(RevenueColumn, TakesTheSurestNumberColumnTheFirstOfEquals) {
  EXPECT_EQ(revenue_column(
                table({numbers("age", {1}), numbers("MonthlyCharges", {1}), numbers("TotalCharges", {1})})),
            2);
  EXPECT_EQ(revenue_column(table({numbers("amount", {1}), numbers("charges", {1})})), 0);
  EXPECT_EQ(revenue_column(table({categories("revenue", {"high"}), numbers("amount", {1})})), 1);
  EXPECT_EQ(revenue_column(table({numbers("Income", {1}), numbers("SpendingScore", {1})})), -1);
  EXPECT_EQ(revenue_column(Table()), -1);
}

}  // namespace
}  // namespace ruas
