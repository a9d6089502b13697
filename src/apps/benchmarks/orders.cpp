#include "apps/benchmarks/orders.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "base/dates.hpp"
#include "base/random.hpp"
#include "customers/customers.hpp"
#include "rfm/scores.hpp"
#include "words/words.hpp"

namespace ruas::benchmarks {
namespace {

constexpr std::size_t kLines = 5'000'000;
constexpr std::size_t kNumberedCustomers = 100'000;
constexpr std::size_t kNamedCustomers = 1'000'000;

std::string name_of(std::size_t customer) {
  const std::string digits = std::to_string(customer);
  return "C" + std::string(7 - digits.size(), '0') + digits;
}

Column customer_column(const std::vector<std::uint32_t>& customers, bool named) {
  if (!named) return {"customer", NumberColumn{std::vector<double>(customers.begin(), customers.end())}};
  TextColumn names;
  names.reserve(kLines, kLines * 8);
  for (const std::uint32_t customer : customers) names.push_back(name_of(customer));
  return {"customer", std::move(names)};
}

/// Lines in order of time over two years, some customers buying far more often than others, an order in one
/// to three lines.
Table invent(bool named) {
  Random random(3);
  const double count = named ? kNamedCustomers : kNumberedCustomers;
  const std::int64_t first = days_from_civil({2022, 1, 1}) * kSecondsPerDay;
  std::vector<std::uint32_t> customers(kLines);
  std::vector<double> amounts(kLines), orders(kLines);
  std::vector<std::int64_t> seconds(kLines);
  CategoryColumn categories;
  for (int i = 0; i < 40; ++i) categories.labels.push_back("category " + std::to_string(i));
  double order = 0;
  for (std::size_t i = 0; i < kLines; ++i) {
    const bool opens = i == 0 || random.below(2) == 0;
    order += opens;
    const double place = random.uniform();
    customers[i] = opens ? static_cast<std::uint32_t>(place * std::sqrt(place) * count) : customers[i - 1];
    orders[i] = order;
    seconds[i] = opens ? first + static_cast<std::int64_t>(i * 730 * std::uint64_t{kSecondsPerDay} / kLines)
                       : seconds[i - 1];
    amounts[i] = static_cast<double>(1 + random.below(100'000)) / 100;
    if (random.below(50) == 0) amounts[i] = -amounts[i];
    categories.codes.push_back(static_cast<std::uint32_t>(random.below(40)));
  }
  return {{customer_column(customers, named),
           {"date", DateColumn{std::move(seconds), true}},
           {"amount", NumberColumn{std::move(amounts)}},
           {"order", NumberColumn{std::move(orders)}},
           {"category", std::move(categories)}},
          kLines};
}

}  // namespace

bool OrderStages::has(std::string_view stage) {
  return stage.starts_with("orders_");
}

OrderStages::OrderStages(std::string_view stage) : table_(invent(stage == "orders_named_rfm")) {
  plan_.customer = 0;
  plan_.date = 1;
  plan_.amount = 2;
  plan_.order = 3;
  plan_.category = 4;
}

void OrderStages::call(std::string_view stage, Run& run) {
  CustomerOptions options;
  options.behaviour = stage == "orders_behaviour";
  const Result<Customers> customers = customers_from_transactions(table_, plan_, options, run);
  if (!customers) throw std::runtime_error(sentence(Language::english, customers.error()));
  rfm_scores(
      {*customers->numbers("recency"), *customers->numbers("frequency"), *customers->numbers("monetary")}, {},
      run);
}

}  // namespace ruas::benchmarks
