// What an invented business is made of: its goods, its kinds of customers, and the columns of its customer
// file. Plain data; generator.hpp turns it into people and orders.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "base/language.hpp"
#include "samples/samples.hpp"

namespace ruas::samples {

/// One word of the files, in both languages.
struct Words {
  std::string_view english;
  std::string_view indonesian;
  std::string_view in(Language language) const {
    return language == Language::english ? english : indonesian;
  }
};

struct Product {
  Words name;
  std::uint32_t price;  // Rupiah
};

/// Goods of one kind, cheapest first.
struct Category {
  Words name;
  std::span<const Product> products;
};

/// A clamped normal distribution of ages in years.
struct Ages {
  double mean;
  double spread;
  int youngest;
  int oldest;
};

/// One kind of customer and how it buys. Weights need not add up to one.
struct Group {
  double share;  // of the customers
  Ages ages;
  double repeat_orders;   // mean number of orders after the first, over both years
  double repeat_spread;   // how much customers differ in it: standard deviation of its logarithm
  double extra_lines;     // mean number of lines of an order after its first
  double extra_quantity;  // mean quantity of a line above one, about: 1 … 1 + 2 × this, equally likely
  double premium;         // 0: mostly the cheaper goods of a category … 1: mostly the dearer
  double promotions;      // share of lines bought at a reduced price
  double returns;         // share of lines sent back
  double lapsed;          // share of customers who stopped buying on the way
  std::span<const double> categories;  // weights, in the order of Business::categories
  std::span<const double> channels;    // weights, in the order of Business::channels
  std::span<const double> interests;   // weights, in the order of Business::interests; empty: not asked
  std::span<const double>
      industries;  // weights, in the order of Business::industries; empty: a private person
  double response = 0.05;  // to the campaign of campaign_file.cpp, of those left alone
  double uplift = 0;       // how much more of the treated respond: the truth that a class can find
};

/// A column of the customer file.
enum class Field {
  id,
  name,
  type,
  industry,
  age,
  sex,
  city,
  channel,
  interest,
  payment_days,
  member_since,
  orders,
  total,
  average,
  last_order,
  days_since,
  favourite,
  promotion_share,
  refund_share,
};

struct Business {
  Sample sample;
  std::string_view id_prefix;
  std::span<const Field> fields;
  std::span<const Category> categories;
  std::span<const Words> channels;
  std::span<const Words> interests;
  std::span<const Words> industries;
  std::span<const Group> groups;
  /// The last group, of share 0, is two accounts that together earn as much as everybody else.
  bool two_large_accounts = false;
};

const Business& sports_business();
const Business& shop_business();
const Business& supplier_business();

}  // namespace ruas::samples
