// What a reader must know about how the customers came about.
#pragma once

#include <cstdint>
#include <span>

#include "customers/customers.hpp"
#include "customers/measures.hpp"

namespace ruas {

/// `kept`: the codes of the customers of whom a line counts.
CustomersReport report_of(const Transactions& transactions, const OrderLines& lines, const Measures& measures,
                          std::span<const std::uint32_t> kept);

/// Why not one line is left, by the commonest reason.
Error nothing_counts(const OrderLines& lines);

}  // namespace ruas
