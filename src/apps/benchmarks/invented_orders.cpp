#include "apps/benchmarks/invented_orders.hpp"

#include <string>

#include "base/mathematics.hpp"
#include "base/random.hpp"

namespace ruas::benchmarks {
namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::int32_t kFirstDay = 19'000;
constexpr std::int32_t kWinningDays = 270;
constexpr std::int32_t kDays = 545;
constexpr std::size_t kStores = 500;

Column categories(std::string name, std::size_t rows, std::size_t labels, std::string_view beginning,
                  Random& random) {
  CategoryColumn column;
  column.codes.resize(rows);
  for (std::size_t row = 0; row < rows; ++row)
    column.codes[row] = static_cast<std::uint32_t>(row < labels ? row : random.below(labels));
  for (std::size_t i = 0; i < labels; ++i)
    column.labels.push_back(std::string(beginning) + std::to_string(i));
  return {std::move(name), std::move(column)};
}

Column texts(std::string name, std::size_t rows, std::string_view beginning) {
  TextColumn column;
  for (std::size_t row = 0; row < rows; ++row) column.push_back(std::string(beginning) + std::to_string(row));
  return {std::move(name), std::move(column)};
}

Column numbers(std::string name, std::size_t rows, auto&& next) {
  std::vector<double> values(rows);
  for (std::size_t row = 0; row < rows; ++row) values[row] = next(row);
  return {std::move(name), NumberColumn{std::move(values)}};
}

}  // namespace

Purchases invented_purchases(std::size_t customers) {
  Purchases purchases;
  Random random(kSeed);
  for (std::size_t i = 0; i < customers; ++i) {
    const double mean_gap = 90 * exponential(1.2 * random.normal());
    const double leaves = random.uniform() * random.uniform();
    const double usual_spend = 30 * exponential(0.5 * random.normal());
    double day = kFirstDay + static_cast<double>(random.below(kWinningDays));
    while (day <= kFirstDay + kDays) {
      purchases.days.push_back(static_cast<std::int32_t>(day));
      purchases.spend.push_back(usual_spend * exponential(0.4 * random.normal()));
      if (random.uniform() < leaves) break;
      day += 1 - mean_gap * logarithm(1 - random.uniform());
    }
    purchases.ends.push_back(purchases.days.size());
  }
  return purchases;
}

InventedShop invented_shop(std::size_t orders, std::size_t customers) {
  Random random(kSeed);
  InventedShop shop;
  shop.orders =
      Table({texts("order_id", orders, "TR"),
             numbers("customer_id", orders,
                     [&](std::size_t) { return 1e7 + static_cast<double>(random.below(customers)); }),
             categories("store", orders, kStores, "S", random),
             numbers("amount", orders, [&](std::size_t) { return random.uniform() * 1e6; })},
            orders);
  shop.customers = Table(
      {numbers("customer_id", customers, [](std::size_t row) { return 1e7 + static_cast<double>(row); }),
       categories("city", customers, 300, "City ", random),
       numbers("income", customers, [&](std::size_t) { return random.uniform(); }),
       texts("email", customers, "someone@example.org ")},
      customers);
  shop.stores = Table({texts("store", kStores, "S"), categories("region", kStores, 10, "Region ", random),
                       numbers("area", kStores, [&](std::size_t) { return random.uniform() * 1000; })},
                      kStores);
  return shop;
}

}  // namespace ruas::benchmarks
