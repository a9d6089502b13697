// What was measured → the columns that a person reads.
#pragma once

#include <span>
#include <vector>

#include "customers/customers.hpp"
#include "customers/measures.hpp"

namespace ruas {

/// The columns of the customers with the codes `kept`, in that order.
std::vector<CustomerColumn> customer_columns(const Transactions& transactions, const Measures& measures,
                                             const std::optional<BehaviourSources>& behaviour,
                                             std::span<const std::uint32_t> kept, std::int32_t analysis_day);

}  // namespace ruas
