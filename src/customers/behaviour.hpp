// How a customer buys, beyond how much: gaps, trend, categories, favourite channel, day, hour and city.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "customers/lines.hpp"
#include "customers/trend.hpp"
#include "parallel/run.hpp"
#include "table/column.hpp"

namespace ruas {

inline constexpr std::uint8_t kNoSlot = 255;

/// What behaviour is read from; made once for all customers.
struct BehaviourSources {
  std::optional<Codes> category, channel, city;
  std::vector<std::string> shared_categories;  // each has a column for its share of the money
  std::vector<std::uint8_t> share_slot;        // per category code: place among them, or kNoSlot
  std::span<const std::int64_t> seconds;
  bool has_money = false;
  bool has_time = false;
};

BehaviourSources behaviour_sources(const Transactions& transactions, const OrderLines& lines, Run& run);

/// One value per customer code; vectors of what the plan has no column for are empty.
struct BehaviourValues {
  std::vector<double> median_gap;  // days; NaN below two purchase days
  std::vector<double>
      gap_variation;          // standard deviation (divisor n − 1) / mean of the gaps; NaN below three days
  std::vector<double> trend;  // SpendingTrend
  std::vector<std::vector<double>> category_shares;  // per top category: of the money of purchases, 0–1
  std::vector<std::uint32_t> favourite_category;     // by money, or by lines where there is none; codes
  std::vector<std::uint32_t> first_category, last_category;
  std::vector<std::uint32_t> channel, city, weekday,
      hour;  // of most orders; of equals the one that came first

  BehaviourValues() = default;
  BehaviourValues(const BehaviourSources& sources, std::size_t customers);
};

/// Adds up weights by code; remembers which codes occurred, so that it is emptied in no time.
class Favourite {
 public:
  explicit Favourite(std::size_t codes) : weights_(codes), seen_(codes) {}

  void add(std::uint32_t code, double weight);
  /// The code of the largest weight, of equals the one that came first; kMissingCode where there is none.
  /// Empties it.
  std::uint32_t take();

 private:
  std::vector<double> weights_;
  std::vector<std::uint8_t> seen_;
  std::vector<std::uint32_t> occurred_;
};

/// One customer's purchases, in order of time.
struct CustomerPurchases {
  std::size_t code;
  std::span<const OrderLine> lines;           // by day, then row; refunds among them
  std::span<const std::uint8_t> opens_order;  // per line: the first of its order
  std::span<const std::int32_t> days;         // as in Purchases
  std::span<const double> spend;
};

/// Room to work in; one for each task.
class BehaviourMeter {
 public:
  explicit BehaviourMeter(const BehaviourSources& sources);
  void measure(const CustomerPurchases& customer, BehaviourValues& values);

 private:
  void measure_gaps(const CustomerPurchases& customer, BehaviourValues& values);
  void measure_categories(const CustomerPurchases& customer, BehaviourValues& values);
  void measure_preferences(const CustomerPurchases& customer, BehaviourValues& values);

  const BehaviourSources& sources_;
  SpendingTrend trend_;
  Favourite category_, channel_, city_, weekday_, hour_;
  std::vector<double> gaps_;
};

}  // namespace ruas
