// Five million invented transactions in memory, and what becomes of them: the stages from orders to
// customers.
#pragma once

#include <cstdint>
#include <string_view>

#include "customers/plan.hpp"
#include "parallel/run.hpp"
#include "table/table.hpp"

namespace ruas::benchmarks {

class OrderStages {
 public:
  static bool has(std::string_view stage);

  /// Invents the table that `stage` needs: 100,000 customers by number, or 1,000,000 by name.
  explicit OrderStages(std::string_view stage);

  /// From the table to customers with recency, frequency, money and their scores; orders_behaviour to
  /// everything that is known of them.
  void call(std::string_view stage, Run& run);

  std::uint64_t rows() const { return table_.rows(); }

 private:
  Table table_;
  TransactionPlan plan_;
};

}  // namespace ruas::benchmarks
