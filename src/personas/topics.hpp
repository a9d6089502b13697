// What a column says about a customer in plain terms, so that a persona can speak of "orders" and
// "promotions" instead of naming headers. METHODS §10.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "profile/profile.hpp"
#include "profile/roles.hpp"
#include "table/table.hpp"

namespace ruas {

enum class Topic {
  orders,          // how many
  order_value,     // money of a typical order
  revenue,         // money in all
  pieces,          // items of an order
  promotions,      // share bought at a reduced price
  refunds,         // share sent back
  recency,         // days since the last order
  tenure,          // days since the first
  gap,             // days between orders
  category,        // what they buy above all
  category_share,  // share of money for one category
  channel,
  interest,
  party,  // business or private
  place,
  weekday,
  age,
  income,
  sex,
  yes_no,  // 0 or 1
  number,  // any other number
  label,   // any other category
  store,   // in which shop they buy
};

/// A column that a persona may speak of.
struct DescribedColumn {
  std::size_t column = 0;  // of the table
  Topic topic = Topic::label;
  Criterion criterion = Criterion::none;
  std::string level;     // category_share: of which category
  std::string currency;  // "Rp" where the file writes one beside the numbers
};

/// What the customers' own columns are, where the engine made them from orders (customers/customers.hpp).
struct MadeColumn {
  std::string_view id;     // "recency", "category_share" …
  std::string category{};  // category_share only
  std::string places{};    // what the orders call the column that "city" was taken from
};

/// Columns with values that describe customers: numbers that are no identifiers, and categories of at most
/// 1,000 labels; without personal data, keys, contacts, names, labels and ignored ones. `made` is as long as
/// the first columns it speaks of, and its ids alone say what those are: their headers are in the reader's
/// language. Where one of them and another column have the same topic, the other is left out: the file often
/// says what its orders add up to. `meanings` is in table order.
std::vector<DescribedColumn> described_columns(const Table& table, const Profile& profile,
                                               std::span<const ColumnMeaning> meanings,
                                               std::span<const std::string> personal,
                                               std::span<const MadeColumn> made);

/// "orders", "category_share": how words and JSON call it.
std::string_view name_of(Topic topic);

/// Shares of something, 0–1: told as a mean, in per cent.
bool is_share(Topic topic);
/// Told in money.
bool is_money(Topic topic);

}  // namespace ruas
