#include "samples/samples.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

#include "samples/csv_rows.hpp"
#include "support/folders.hpp"

namespace ruas::samples {
namespace {

constexpr Sample kSamples[] = {Sample::sports, Sample::shop, Sample::supplier};
constexpr const char* kNames[] = {"sports", "shop", "supplier"};

SampleOptions options_of(Sample sample, std::size_t customers = 2000, std::uint64_t seed = 1,
                         Language language = Language::english) {
  return {.sample = sample, .customers = customers, .seed = seed, .language = language};
}

/// FNV-1a, 64 bits.
std::uint64_t digest(std::string_view bytes) {
  std::uint64_t hash = 0xcbf29ce484222325u;
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001b3u;
  return hash;
}

TEST(Samples, AreFoundByName) {
  for (std::size_t i = 0; i < std::size(kSamples); ++i) EXPECT_EQ(sample_named(kNames[i]), kSamples[i]);
  EXPECT_FALSE(sample_named("Sports"));
  EXPECT_FALSE(sample_named(""));
}

// The same bytes on every machine: the golden digests were written once and hold for native and WebAssembly
// builds.
TEST(Samples, HaveTheSameBytesEverywhere) {
  std::ostringstream found;
  for (std::size_t i = 0; i < std::size(kSamples); ++i)
    for (const Language language : {Language::english, Language::indonesian}) {
      const SampleOptions options = options_of(kSamples[i], 2000, 1, language);
      const char* tag = language == Language::english ? "en" : "id";
      found << kNames[i] << ' ' << tag << " customers " << std::hex << digest(customers_text(options))
            << '\n';
      found << kNames[i] << ' ' << tag << " orders " << std::hex << digest(orders_text(options)) << '\n';
    }
  const std::filesystem::path path = testing::tests_folder() / "golden/samples.txt";
  if (std::getenv("RUAS_WRITE_GOLDEN")) std::ofstream(path) << found.str();
  std::ifstream file(path);
  const std::string golden((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  EXPECT_EQ(found.str(), golden);
}

TEST(Samples, ChangeWithTheSeed) {
  for (const Sample sample : kSamples)
    EXPECT_NE(customers_text(options_of(sample, 200, 1)), customers_text(options_of(sample, 200, 2)));
}

TEST(Samples, HoldAsManyCustomersAsAsked) {
  for (const Sample sample : kSamples)
    for (const std::size_t customers : {0, 1, 2, 3, 50}) {
      const CsvRows rows(customers_text(options_of(sample, customers)));
      EXPECT_EQ(rows.size(), customers);
      std::set<std::string> ids;
      for (std::size_t row = 0; row < rows.size(); ++row) {
        EXPECT_EQ(rows.row(row).size(), rows.header().size());
        ids.insert(rows.cell(row, "customer_id"));
      }
      EXPECT_EQ(ids.size(), customers);
    }
}

struct Sums {
  long long net = 0, gross = 0, refunded = 0;
  std::set<std::string> orders;
  std::string last_order;
  std::map<std::string, long long> by_category;
};

// The customer file sums up the very orders of the orders file, in every column that can be recomputed.
TEST(Samples, CustomersSumUpTheirOrders) {
  for (const Sample sample : kSamples)
    for (const std::uint64_t seed : {1, 42}) {
      const CsvRows orders(orders_text(options_of(sample, 700, seed)));
      std::map<std::string, Sums> sums;
      for (std::size_t row = 0; row < orders.size(); ++row) {
        ASSERT_EQ(orders.row(row).size(), orders.header().size());
        Sums& sum = sums[orders.cell(row, "customer_id")];
        const long long amount = orders.whole(row, "amount");
        EXPECT_EQ(amount, orders.whole(row, "quantity") * orders.whole(row, "unit_price"));
        EXPECT_EQ(amount < 0, orders.cell(row, "order")[0] == 'C');
        sum.net += amount;
        if (amount < 0) {
          sum.refunded -= amount;
          continue;
        }
        sum.gross += amount;
        sum.orders.insert(orders.cell(row, "order"));
        sum.last_order = std::max(sum.last_order, orders.cell(row, "date"));
        sum.by_category[orders.cell(row, "category")] += amount;
      }
      const CsvRows customers(customers_text(options_of(sample, 700, seed)));
      ASSERT_EQ(customers.size(), sums.size());
      for (std::size_t row = 0; row < customers.size(); ++row) {
        const Sums& sum = sums.at(customers.cell(row, "customer_id"));
        EXPECT_EQ(customers.whole(row, "total_spent"), sum.net);
        EXPECT_EQ(customers.whole(row, "orders"), static_cast<long long>(sum.orders.size()));
        EXPECT_EQ(customers.cell(row, "last_order"), sum.last_order);
        EXPECT_NEAR(std::stod(customers.cell(row, "refund_share")),
                    static_cast<double>(sum.refunded) / static_cast<double>(sum.gross), 0.0005001);
        EXPECT_NEAR(static_cast<double>(customers.whole(row, "average_basket")),
                    static_cast<double>(sum.gross) / static_cast<double>(sum.orders.size()), 0.5001);
        const auto favourite =
            std::max_element(sum.by_category.begin(), sum.by_category.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        EXPECT_EQ(sum.by_category.at(customers.cell(row, "favourite_category")), favourite->second);
      }
    }
}

TEST(Samples, OrdersComeDayByDayWithRisingNumbers) {
  for (const Sample sample : kSamples) {
    const CsvRows orders(orders_text(options_of(sample, 300)));
    long long number = 0;
    for (std::size_t row = 0; row < orders.size(); ++row) {
      const long long here = std::stoll(orders.cell(row, "order").substr(1));
      EXPECT_TRUE(here == number || here == number + 1);
      number = here;
      EXPECT_GE(orders.cell(row, "date"), "2023-01-01");
      EXPECT_LE(orders.cell(row, "date"), "2024-12-31");
      if (row > 0) {
        EXPECT_LE(orders.cell(row - 1, "date"), orders.cell(row, "date"));
      }
    }
  }
}

TEST(Samples, DaysAndMembershipAgree) {
  const CsvRows rows(customers_text(options_of(Sample::shop)));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    EXPECT_GE(rows.whole(row, "days_since_last_order"), 1);
    EXPECT_LE(rows.whole(row, "days_since_last_order"), 731);
    EXPECT_LE(rows.cell(row, "member_since"), rows.cell(row, "last_order"));
    EXPECT_GE(rows.whole(row, "total_spent"), 0);
  }
}

// One shop, two unlike groups: most who favour football goods are young, most who favour tennis goods are
// not, and both groups have men and women.
TEST(Samples, SportsHasTwoUnlikeGroups) {
  const CsvRows rows(customers_text(options_of(Sample::sports)));
  std::map<std::string, std::vector<long long>> ages;
  std::map<std::string, std::map<std::string, int>> sexes;
  int ages_missing = 0, cities_missing = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    ages_missing += rows.cell(row, "age").empty();
    cities_missing += rows.cell(row, "city").empty();
    const std::string& interest = rows.cell(row, "interest");
    if (!rows.cell(row, "age").empty()) ages[interest].push_back(rows.whole(row, "age"));
    ++sexes[interest][rows.cell(row, "sex")];
  }
  const auto median = [&](const std::string& interest) {
    std::vector<long long>& values = ages.at(interest);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
  };
  EXPECT_LT(median("Football"), 26);
  EXPECT_GT(median("Tennis"), 40);
  for (const char* interest : {"Football", "Tennis"}) {
    const double women = sexes[interest]["Female"], men = sexes[interest]["Male"];
    EXPECT_GT(women / (women + men), 0.4) << interest;
    EXPECT_LT(women / (women + men), 0.6) << interest;
  }
  EXPECT_GT(ages_missing, 0);
  EXPECT_LT(ages_missing, 100);
  EXPECT_GT(cities_missing, 0);
  EXPECT_LT(cities_missing, 100);
}

TEST(Samples, ShopHasOneTimeBuyersRefundsAndPromotions) {
  const CsvRows rows(customers_text(options_of(Sample::shop)));
  int once = 0, refunders = 0, bargain = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    once += rows.whole(row, "orders") == 1;
    refunders += rows.cell(row, "refund_share") != "0";
    bargain += std::stod(rows.cell(row, "promotion_share")) > 0.6;
  }
  EXPECT_GT(once, 600);
  EXPECT_LT(once, 1000);
  EXPECT_GT(refunders, 200);
  EXPECT_GT(bargain, 300);
}

// Two accounts make half the revenue, whatever the seed and the size.
TEST(Samples, SupplierLeansOnTwoAccounts) {
  for (const std::size_t customers : {50, 500, 2000, 30000})
    for (const std::uint64_t seed : {1, 2}) {
      if (customers > 20000 && seed > 1) continue;  // one large file says it all
      const CsvRows rows(customers_text(options_of(Sample::supplier, customers, seed)));
      std::vector<double> revenue;
      double total = 0;
      for (std::size_t row = 0; row < rows.size(); ++row) {
        revenue.push_back(static_cast<double>(rows.whole(row, "total_spent")));
        total += revenue.back();
        EXPECT_EQ(rows.cell(row, "customer_type") == "Private", rows.cell(row, "industry").empty());
      }
      std::sort(revenue.rbegin(), revenue.rend());
      const double share = (revenue[0] + revenue[1]) / total;
      EXPECT_GT(share, 0.45) << customers << " customers, seed " << seed;
      EXPECT_LT(share, 0.55) << customers << " customers, seed " << seed;
    }
}

// Names, cities and amounts are the same in both languages; headers, goods and answers are translated.
TEST(Samples, TellTheSameStoryInBothLanguages) {
  for (const Sample sample : kSamples) {
    const CsvRows english(customers_text(options_of(sample, 300, 1, Language::english)));
    const CsvRows indonesian(customers_text(options_of(sample, 300, 1, Language::indonesian)));
    for (std::size_t column = 0; column < english.header().size(); ++column)
      EXPECT_NE(english.header()[column], indonesian.header()[column]);
    for (std::size_t row = 0; row < english.size(); ++row) {
      EXPECT_EQ(english.cell(row, "name"), indonesian.cell(row, "nama"));
      EXPECT_EQ(english.cell(row, "city"), indonesian.cell(row, "kota"));
      EXPECT_EQ(english.cell(row, "total_spent"), indonesian.cell(row, "total_belanja"));
      EXPECT_NE(english.cell(row, "favourite_category"), indonesian.cell(row, "kategori_favorit"));
    }
  }
}

/// Takes a few bytes and then no more, as a full disk does.
class FullSink final : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    if (taken_ > 0) return Error("file.not_writable").with("name", "full.csv");
    taken_ += bytes.size();
    return Done{};
  }

 private:
  std::size_t taken_ = 0;
};

TEST(Samples, PassOnAFailureToWrite) {
  FullSink customers, orders;
  const Status first = write_sample_customers(options_of(Sample::shop), customers);
  const Status second = write_sample_orders(options_of(Sample::shop), orders);
  ASSERT_FALSE(first);
  ASSERT_FALSE(second);
  EXPECT_EQ(first.error().key, "file.not_writable");
}

// What the campaign changed is what samples.hpp says it changed.
TEST(Campaign, ChangesWhatItIsSaidToChange) {
  StringSink sink;
  ASSERT_TRUE(write_sample_campaign(options_of(Sample::shop, 20000), sink));
  const CsvRows rows(sink.text());
  ASSERT_EQ(rows.size(), 20000u);
  double responded[2] = {}, customers[2] = {};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const bool treated = rows.cell(row, "group") == "treat";
    ++customers[treated];
    responded[treated] += rows.cell(row, "responded") == "1";
    EXPECT_EQ(rows.cell(row, "spent") != "0", rows.cell(row, "responded") == "1");
  }
  EXPECT_NEAR(customers[1] / 20000, 0.5, 0.01);
  // .32 · .05 + .2 · .25 of all customers.
  EXPECT_NEAR(responded[1] / customers[1] - responded[0] / customers[0], 0.066, 0.012);
}

}  // namespace
}  // namespace ruas::samples
