// Business → customers and their orders. Customer i is a function of (sample, seed, i) alone, so that one can
// be made without the others, in any order, and again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "samples/business.hpp"
#include "samples/people.hpp"
#include "samples/samples.hpp"

namespace ruas::samples {

/// Both years of orders end on this day; the customer file is as of the day after. Fixed, so that the same
/// seed gives the same file in every year.
inline constexpr std::int32_t kFirstDay = 19358;  // 2023-01-01, days since 1970
inline constexpr std::int32_t kLastDay = 20088;   // 2024-12-31

struct OrderLine {
  std::int32_t day;
  std::uint16_t order;  // counts the customer's orders and refunds from 0 in the order they were made
  std::uint8_t category;
  std::uint8_t product;
  std::int32_t quantity;     // negative: sent back
  std::uint32_t unit_price;  // after the reduction
  std::uint8_t reduction;    // per cent; 0 where not on promotion

  std::int64_t amount() const { return std::int64_t{quantity} * unit_price; }
  bool refund() const { return quantity < 0; }
};

struct Customer {
  std::size_t index = 0;
  std::size_t group = 0;
  std::string name;
  bool business = false;
  std::size_t industry = 0;  // businesses only
  int payment_days = 0;
  std::optional<Sex> sex;  // where the customer gave it
  std::optional<int> age;
  std::optional<std::size_t> city;
  std::size_t channel = 0;
  std::optional<std::size_t> interest;
  std::int32_t member_since = 0;  // day
  std::vector<OrderLine> lines;   // grouped by order; a refund follows the orders
};

class Generator {
 public:
  explicit Generator(const SampleOptions& options);

  const Business& business() const { return business_; }
  std::size_t customers() const { return customers_; }
  /// Fills in customer `index` < customers(); the buffers inside `customer` are used again.
  void make(std::size_t index, Customer& customer) const;

 private:
  /// Which of the two large accounts this customer is, if any.
  std::optional<std::size_t> large_account(std::size_t index) const;
  std::size_t draw_group(Random& random) const;
  void make_person(Random& random, Customer& customer) const;
  void make_orders(Random& random, Customer& customer) const;
  void make_large_orders(Random& random, std::size_t account, Customer& customer) const;
  OrderLine make_line(Random& random, const Group& group) const;
  void send_back(Random& random, const Group& group, std::size_t lines, Customer& customer) const;
  /// Net revenue of all but the two large accounts.
  std::int64_t revenue_of_the_others() const;

  const Business& business_;
  std::size_t customers_;
  std::uint64_t seed_;
  std::int64_t large_revenue_ = 0;  // what the two large accounts spend together
};

}  // namespace ruas::samples
