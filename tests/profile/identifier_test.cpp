#include "profile/identifier.hpp"

#include <string>
#include <vector>

#include "gtest/gtest.h"

#include "base/random.hpp"
#include "profile/distinct.hpp"
#include "profile/header_words.hpp"

namespace ruas {
namespace {

using Words = std::vector<std::string>;

TEST(HeaderWords, CutsAtMarksDigitsAndCapitals) {
  EXPECT_EQ(header_words("CustomerID"), (Words{"customer", "id"}));
  EXPECT_EQ(header_words("IDPelanggan2"), (Words{"id", "pelanggan", "2"}));
  EXPECT_EQ(header_words("AnnualIncome (k$)"), (Words{"annual", "income", "k"}));
  EXPECT_EQ(header_words("  no_hp "), (Words{"no", "hp"}));
  EXPECT_EQ(header_words("Unnamed: 0"), (Words{"unnamed", "0"}));
  EXPECT_EQ(header_words("Tåg-nummer"), (Words{"tåg", "nummer"}));
  EXPECT_EQ(header_words(""), Words{});
  EXPECT_EQ(header_words("…$"), (Words{"…"}));
}

TEST(NamedLikeIdentifier, KnowsEnglishAndIndonesianNames) {
  for (const char* name : {"id",
                           "ID",
                           "CustomerID",
                           "customer_id",
                           "customerid",
                           "custid",
                           "ID Pelanggan",
                           "idpelanggan",
                           "no_pelanggan",
                           "Nomor Telepon",
                           "no_hp",
                           "NIK",
                           "kode_pelanggan",
                           "Kode Pos",
                           "phone",
                           "Phone Number",
                           "Account Number",
                           "Invoice No",
                           "InvoiceNo",
                           "zip code",
                           "Member Key",
                           "No",
                           "No.",
                           "Unnamed: 0",
                           "StoreID",
                           "nomor rekening"})
    EXPECT_TRUE(named_like_identifier(name)) << name;
}

TEST(NamedLikeIdentifier, LeavesMeasuresAlone) {
  for (const char* name : {"income",       "AnnualIncome (k$)",
                           "amount",       "Number of orders",
                           "No of visits", "jumlah pesanan",
                           "paid",         "grid",
                           "covid",        "valid",
                           "humidity",     "Age",
                           "usia",         "total_spend",
                           "score",        "year",
                           "tenure",       "nominal",
                           "notes",        "monthly_charges",
                           "jumlah nomor", "",
                           "Order Value"})
    EXPECT_FALSE(named_like_identifier(name)) << name;
}

bool identify(const std::string& name, const std::vector<double>& values) {
  return numbers_identify(name, values, moments_of(values), count_distinct(values, 100'000));
}

std::vector<double> shuffled_numbers(int first, int count) {
  std::vector<double> values;
  for (int i = 0; i < count; ++i) values.push_back(first + i);
  Random(4).shuffle(values);
  return values;
}

TEST(NumbersIdentify, WhereTheyCountTheRows) {
  std::vector<double> steps;
  for (int i = 0; i < 50; ++i) steps.push_back(1000 + 10 * i);
  EXPECT_TRUE(identify("x", steps));
  EXPECT_TRUE(identify("x", shuffled_numbers(7, 50)));
  EXPECT_FALSE(identify("age", shuffled_numbers(18, 10)));  // ten people may well have ten ages in a row
  EXPECT_TRUE(identify("No", shuffled_numbers(1, 10)));
}

TEST(NumbersIdentify, WhereTheNameSaysSoAndAllDiffer) {
  EXPECT_TRUE(identify("customer_id", {9001, 17, 4, 220, 81}));
  EXPECT_TRUE(identify("Account Number", {9001, 17, 4, 220, 81}));
  EXPECT_FALSE(identify("Account Number", {9001, 17, 4, 220, 17}));
  EXPECT_FALSE(identify("number", {1.5, 2, 3}));  // no whole numbers
}

TEST(NumbersIdentify, KeysOfAnotherTableThoughTheyRepeat) {
  EXPECT_TRUE(identify("StoreID", {1, 2, 3, 1, 2, 3, 1}));
  EXPECT_TRUE(identify("kode_pos", {40123, 40123, 55281, 10110}));
  EXPECT_FALSE(identify("has_id", {0, 1, 1, 0, 1}));  // yes or no
}

TEST(NumbersIdentify, NeverIncomeOrAmountsHoweverDifferent) {
  Random random(9);
  std::vector<double> amounts;
  for (int i = 0; i < 500; ++i)
    amounts.push_back(static_cast<double>(1'000'000 + random.below(1'000'000'000)));
  for (const char* name :
       {"income", "penghasilan", "amount", "total belanja", "AnnualIncome (k$)", "balance"})
    EXPECT_FALSE(identify(name, amounts)) << name;
}

TEST(NumbersIdentify, NothingThatIsConstantOrAlone) {
  EXPECT_FALSE(identify("id", {}));
  EXPECT_FALSE(identify("id", {5}));
  EXPECT_FALSE(identify("id", {5, 5, 5}));
}

}  // namespace
}  // namespace ruas
