#include "joins/key_names.hpp"

#include <gtest/gtest.h>

#include "joins/key_values.hpp"

namespace ruas {
namespace {

Kinship kinship(const char* a, const char* b, const char* table_a = "x", const char* table_b = "y") {
  return kinship_of(key_name_of(a, table_a), key_name_of(b, table_b));
}

TEST(KeyNames, AreTheSameInAnySpellingAndBothLanguages) {
  for (const char* name : {"CustomerID", "customer_id", "ID Pelanggan", "customerid", "Cust No",
                           "kode_pelanggan", "Customers", "IdPelanggan"})
    EXPECT_EQ(kinship("customer id", name), Kinship::same) << name;
  EXPECT_EQ(kinship("ProductID", "kode barang"), Kinship::same);
  EXPECT_EQ(kinship("StoreID", "ID Toko"), Kinship::same);
}

TEST(KeyNames, OfDifferentThingsAreStrangers) {
  EXPECT_EQ(kinship("CustomerID", "ProductID"), Kinship::none);
  EXPECT_EQ(kinship("Qty", "StoreID"), Kinship::none);
  EXPECT_EQ(kinship("Customer Age", "Customer ID"), Kinship::related);
}

TEST(KeyNames, ABareIdIsOfWhatItsTableHolds) {
  EXPECT_EQ(kinship("customer_id", "id", "orders", "customers"), Kinship::same);
  EXPECT_EQ(kinship("id", "id", "orders", "customers"), Kinship::none);
  EXPECT_EQ(kinship("id", "kode", "a", "b"), Kinship::same);
  EXPECT_EQ(kinship("No", "No", "a", "b"), Kinship::none);
}

TEST(ShortTableNames, LoseTheirEndingAndWhatAllBeginWith) {
  EXPECT_EQ(short_table_names({"Case Study - Customer.csv", "Case Study - Store.csv"}),
            (std::vector<std::string>{"Customer", "Store"}));
  EXPECT_EQ(short_table_names({"Case Study - Store.csv", "Case Study 1 - Invoices.csv"}),
            (std::vector<std::string>{"Store", "1 - Invoices"}));
  EXPECT_EQ(short_table_names({"orders.csv.gz", "data/customers.csv"}),
            (std::vector<std::string>{"orders", "customers"}));
  EXPECT_EQ(short_table_names({"customers.csv", "customers2.csv"}),
            (std::vector<std::string>{"customers", "customers2"}));
  EXPECT_EQ(short_table_names({"2024 shop", "2024 shop"}),
            (std::vector<std::string>{"2024 shop", "2024 shop"}));
  EXPECT_EQ(short_table_names({"data", "data more"}), (std::vector<std::string>{"data", "data more"}));
}

TEST(FoldedKey, ForgetsCapitalsSpacesAndLeadingZeros) {
  EXPECT_EQ(folded_key(" C007 "), "c7");
  EXPECT_EQ(folded_key("000"), "0");
  EXPECT_EQ(folded_key("P10"), "p10");
  EXPECT_EQ(folded_key("A-0010-03"), "a-10-3");
  EXPECT_EQ(folded_key("1.05"), "1.05");
  EXPECT_EQ(folded_key("1,005"), "1,005");
}

}  // namespace
}  // namespace ruas
