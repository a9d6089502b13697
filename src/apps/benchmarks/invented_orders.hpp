// Invented customers and orders for the stages that need more than one file, or their purchases. Seeded.
#pragma once

#include <vector>

#include "customers/purchases.hpp"
#include "joins/join_key.hpp"
#include "table/table.hpp"

namespace ruas::benchmarks {

/// Customers won over nine months and watched for a year and a half, about half of whom come back.
Purchases invented_purchases(std::size_t customers);

/// Orders and the customers, each with an order number or customer number as text or number.
struct InventedShop {
  Table orders;     // order number (text), customer number, store (category), amount
  Table customers;  // customer number, city (category), income, e-mail (text)
  Table stores;     // store (text), region (category), area

  std::vector<NamedTable> tables() const {
    return {{"orders", &orders}, {"customers", &customers}, {"stores", &stores}};
  }
};

InventedShop invented_shop(std::size_t orders, std::size_t customers);

}  // namespace ruas::benchmarks
