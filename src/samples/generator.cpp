#include "samples/generator.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include "base/mathematics.hpp"

namespace ruas::samples {
namespace {

// Life does not keep to the types: this share of people is of any age, and buys through any channel.
constexpr double kUnlike = 0.08;
constexpr Ages kAnyAge{36, 13, 15, 78};
constexpr double kAgeNotKnown = 0.025;
constexpr double kSexNotGiven = 0.06;
constexpr double kCityNotKnown = 0.018;
constexpr double kInterestNotGiven = 0.05;
constexpr std::int32_t kLongestMembership = 4 * 365;
constexpr std::size_t kMostOrders = 150;
// Past this many customers, what the others spend is extrapolated from as many, evenly spread: within 2 per
// cent.
constexpr std::size_t kEnoughCustomers = 20'000;

const Business& business_of(Sample sample) {
  switch (sample) {
    case Sample::shop:
      return shop_business();
    case Sample::supplier:
      return supplier_business();
    case Sample::sports:
      break;
  }
  return sports_business();
}

std::size_t pick(Random& random, std::span<const double> weights) {
  double left = random.uniform() * std::accumulate(weights.begin(), weights.end(), 0.0);
  std::size_t index = 0;
  while (index + 1 < weights.size() && left >= weights[index]) left -= weights[index++];
  return index;
}

/// Poisson by counting exponential gaps (Knuth), for means below about 200.
std::size_t poisson(Random& random, double mean) {
  if (mean <= 0) return 0;
  const double limit = exponential(-mean);
  std::size_t count = 0;
  for (double product = random.uniform(); product > limit; product *= random.uniform()) ++count;
  return count;
}

int draw_age(Random& random, const Ages& ages) {
  const double age = ages.mean + ages.spread * random.normal();
  return static_cast<int>(std::clamp(std::floor(age + 0.5), double(ages.youngest), double(ages.oldest)));
}

std::int32_t between(Random& random, std::int32_t first, std::int32_t last) {
  return first + static_cast<std::int32_t>(random.below(static_cast<std::uint64_t>(last - first + 1)));
}

/// Shops price to the hundred.
std::uint32_t reduced(std::uint32_t price, std::uint8_t per_cent) {
  return price * (100u - per_cent) / 100u / 100u * 100u;
}

}  // namespace

Generator::Generator(const SampleOptions& options)
    : business_(business_of(options.sample)),
      customers_(options.customers),
      seed_(random_bits(options.seed, static_cast<std::uint64_t>(options.sample), 0)) {
  if (business_.two_large_accounts) large_revenue_ = revenue_of_the_others();
}

void Generator::make(std::size_t index, Customer& customer) const {
  Random random(seed_, index);
  const auto account = large_account(index);
  customer.index = index;
  customer.group = account ? business_.groups.size() - 1 : draw_group(random);
  customer.lines.clear();
  make_person(random, customer);
  if (account)
    make_large_orders(random, *account, customer);
  else
    make_orders(random, customer);
}

std::optional<std::size_t> Generator::large_account(std::size_t index) const {
  if (!business_.two_large_accounts) return std::nullopt;
  if (index == customers_ / 3) return 0;
  if (index == customers_ * 2 / 3) return 1;
  return std::nullopt;
}

std::int64_t Generator::revenue_of_the_others() const {
  const std::size_t looked_at = std::min(customers_, kEnoughCustomers);
  Customer customer;
  std::int64_t revenue = 0;
  for (std::size_t i = 0; i < looked_at; ++i) {
    const std::size_t index = i * customers_ / std::max<std::size_t>(looked_at, 1);
    if (large_account(index)) continue;
    make(index, customer);
    for (const OrderLine& line : customer.lines) revenue += line.amount();
  }
  const double scale = looked_at == 0 ? 0 : static_cast<double>(customers_) / static_cast<double>(looked_at);
  return static_cast<std::int64_t>(static_cast<double>(revenue) * scale);
}

std::size_t Generator::draw_group(Random& random) const {
  double left = random.uniform();
  std::size_t index = 0;
  while (index + 1 < business_.groups.size() && left >= business_.groups[index].share)
    left -= business_.groups[index++].share;
  return business_.groups[index].share > 0 ? index : 0;
}

void Generator::make_person(Random& random, Customer& customer) const {
  const Group& group = business_.groups[customer.group];
  const bool unlike = random.uniform() < kUnlike;
  customer.business = !group.industries.empty();
  const Sex sex = random.uniform() < 0.5 ? Sex::woman : Sex::man;
  customer.name.clear();
  if (customer.business)
    append_business_name(random, customer.name);
  else
    append_person_name(random, sex, customer.name);
  customer.sex = random.uniform() < kSexNotGiven ? std::nullopt : std::optional(sex);
  const int age = draw_age(random, unlike ? kAnyAge : group.ages);
  customer.age = random.uniform() < kAgeNotKnown ? std::nullopt : std::optional(age);
  const std::size_t home = random_city(random);
  customer.city = random.uniform() < kCityNotKnown ? std::nullopt : std::optional(home);
  customer.channel = unlike ? random.below(business_.channels.size()) : pick(random, group.channels);
  customer.interest.reset();
  if (!group.interests.empty() && random.uniform() >= kInterestNotGiven)
    customer.interest = pick(random, group.interests);
  customer.industry = customer.business ? pick(random, group.industries) : 0;
  constexpr int kTerms[] = {7, 14, 30, 30, 45};
  customer.payment_days = customer.business ? kTerms[random.below(std::size(kTerms))] : 0;
  customer.member_since = kLastDay - between(random, 20, kLongestMembership);
}

void Generator::make_orders(Random& random, Customer& customer) const {
  const Group& group = business_.groups[customer.group];
  const double eagerness =
      exponential(group.repeat_spread * random.normal() - group.repeat_spread * group.repeat_spread / 2);
  const std::int32_t first = std::max(kFirstDay, customer.member_since);
  const bool lapsed = random.uniform() < group.lapsed;
  const std::int32_t last = lapsed ? between(random, first, first + (kLastDay - first) / 2) : kLastDay;
  // Who was here for less than the two years has had less time to come back.
  const double years = static_cast<double>(last - first + 1) / (kLastDay - kFirstDay + 1);
  const std::size_t orders =
      std::min(kMostOrders, 1 + poisson(random, group.repeat_orders * eagerness * years));

  std::vector<std::int32_t> days(orders);
  for (std::int32_t& day : days) day = between(random, first, last);
  std::sort(days.begin(), days.end());
  for (std::size_t order = 0; order < orders; ++order) {
    const std::size_t lines = 1 + poisson(random, group.extra_lines);
    for (std::size_t line = 0; line < lines; ++line) {
      OrderLine made = make_line(random, group);
      made.day = days[order];
      made.order = static_cast<std::uint16_t>(order);
      customer.lines.push_back(made);
    }
  }
  send_back(random, group, customer.lines.size(), customer);
}

OrderLine Generator::make_line(Random& random, const Group& group) const {
  OrderLine line{};
  line.category = static_cast<std::uint8_t>(pick(random, group.categories));
  const auto products = business_.categories[line.category].products;
  // The dearer (or the cheaper) of two drawn goods leans the choice without ruling anything out.
  const std::uint64_t one = random.below(products.size());
  const std::uint64_t two = random.below(products.size());
  line.product =
      static_cast<std::uint8_t>(random.uniform() < group.premium ? std::max(one, two) : std::min(one, two));
  line.reduction =
      random.uniform() < group.promotions ? static_cast<std::uint8_t>(10 + 5 * random.below(6)) : 0;
  line.unit_price = reduced(products[line.product].price, line.reduction);
  line.quantity = 1 + static_cast<std::int32_t>(random.uniform() * (2 * group.extra_quantity + 1));
  return line;
}

void Generator::send_back(Random& random, const Group& group, std::size_t lines, Customer& customer) const {
  std::uint16_t order = lines == 0 ? 0 : customer.lines[lines - 1].order;
  for (std::size_t i = 0; i < lines; ++i) {
    if (random.uniform() >= group.returns) continue;
    OrderLine refund = customer.lines[i];
    refund.day += between(random, 2, 14);
    if (refund.day > kLastDay) continue;
    refund.order = ++order;
    refund.quantity = -between(random, 1, refund.quantity);
    customer.lines.push_back(refund);
  }
}

void Generator::make_large_orders(Random& random, std::size_t account, Customer& customer) const {
  const Group& group = business_.groups[customer.group];
  const std::size_t orders = 1 + static_cast<std::size_t>(group.repeat_orders);  // one a week
  const std::size_t lines = 1 + static_cast<std::size_t>(group.extra_lines);
  const double share = account == 0 ? 0.56 : 0.44;
  const double per_line = share * static_cast<double>(large_revenue_) / static_cast<double>(orders * lines);
  customer.member_since = kFirstDay - 200;
  customer.payment_days = 45;
  customer.city = random_city(random);
  for (std::size_t order = 0; order < orders; ++order)
    for (std::size_t i = 0; i < lines; ++i) {
      OrderLine line = make_line(random, group);
      const double wanted = per_line * (0.8 + 0.4 * random.uniform());
      line.quantity =
          static_cast<std::int32_t>(std::clamp(std::floor(wanted / line.unit_price + 0.5), 1.0, 2e9));
      line.day = kFirstDay + static_cast<std::int32_t>(order) * 7 + 1;
      line.order = static_cast<std::uint16_t>(order);
      customer.lines.push_back(line);
    }
}

}  // namespace ruas::samples
