// What columns are taken to say of a customer.
#include "personas/topics.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <optional>

#include "profile/file_kind.hpp"
#include "support/columns.hpp"

namespace ruas {
namespace {

using testing::categories;
using testing::numbers;
using testing::table;

std::vector<DescribedColumn> described(const Table& table, std::vector<MadeColumn> made = {}) {
  Pool pool(1);
  Run run(pool);
  const Profile profile = profile_table(table, run);
  return described_columns(table, profile, suggest_meanings(table, profile), {}, made);
}

std::optional<Topic> topic_of(Column column, std::vector<MadeColumn> made = {}) {
  const std::vector<DescribedColumn> found = described(table({std::move(column)}), std::move(made));
  if (found.empty()) return std::nullopt;
  return found.front().topic;
}

Column counted(const std::string& name) {
  return numbers(name, {1.5, 2.25, 3, 4.5});
}

TEST(Topics, WhatWasMadeFromOrdersIsTheSameInEveryLanguage) {
  for (const char* header : {"Items per order", "Jumlah barang per pesanan"})
    EXPECT_EQ(topic_of(counted(header), {{"basket_size"}}), Topic::pieces) << header;
  for (const char* header : {"Monthly trend of order value", "Tren bulanan nilai pesanan"})
    EXPECT_EQ(topic_of(counted(header), {{"trend"}}), Topic::number) << header;
  EXPECT_EQ(topic_of(counted("Total orders"), {{"gap_variation"}}), Topic::number);
}

TEST(Topics, ThingsPerOrderAreNoOrders) {
  for (const char* header :
       {"Jumlah barang per pesanan", "Number of items per transactions", "jumlah item pesanan"})
    EXPECT_EQ(topic_of(counted(header)), Topic::number) << header;
  for (const char* header : {"orders", "Number of orders", "jumlah_pesanan"})
    EXPECT_EQ(topic_of(counted(header)), Topic::orders) << header;
}

TEST(Topics, ATrendIsNoMoney) {
  EXPECT_EQ(topic_of(counted("Monthly trend of order value")), Topic::number);
  EXPECT_EQ(topic_of(counted("total_spent")), Topic::revenue);
}

TEST(Topics, RecencyIsDaysOnlyWhereItSaysSo) {
  EXPECT_EQ(topic_of(counted("recency")), Topic::number);
  EXPECT_EQ(topic_of(counted("recency_days")), Topic::recency);
  EXPECT_EQ(topic_of(counted("days_since_last_order")), Topic::recency);
  EXPECT_EQ(topic_of(counted("hari_sejak_pesanan_terakhir")), Topic::recency);
  EXPECT_EQ(topic_of(counted("months since last order")), Topic::number);
}

TEST(Topics, ASexInNumbersIsASex) {
  for (const char* header : {"Gender", "sex", "jenis_kelamin"})
    EXPECT_EQ(topic_of(numbers(header, {0, 1, 1, 0})), Topic::sex) << header;
  EXPECT_EQ(topic_of(numbers("womens", {0, 1, 1, 0})), Topic::yes_no);
}

TEST(Topics, AShopIsNoPlace) {
  const std::vector<std::string> shops = {"Lingga", "Priangan", "Lingga", "Buana"};
  EXPECT_EQ(topic_of(categories("Usual place", shops), {{"city", {}, "StoreName"}}), Topic::store);
  EXPECT_EQ(topic_of(categories("Tempat yang biasa", shops), {{"city", {}, "nama_cabang"}}), Topic::store);
  EXPECT_EQ(topic_of(categories("Usual place", shops), {{"city", {}, "kota"}}), Topic::place);
  EXPECT_EQ(topic_of(categories("city", shops)), Topic::place);
}

TEST(Topics, WhatWasMadeGoesBeforeWhatTheFileSaysOfTheSameThing) {
  const Table both = table({counted("Average order value"), counted("average_basket"), counted("age")});
  const std::vector<DescribedColumn> found = described(both, {{"average_basket"}});
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].column, 0u);
  EXPECT_EQ(found[1].topic, Topic::age);
}

}  // namespace
}  // namespace ruas
