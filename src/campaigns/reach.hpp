// Who may be written to: consent and contact columns. METHODS §14.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "profile/roles.hpp"
#include "table/table.hpp"

namespace ruas {

struct Reach {
  /// Per row of `rows`: 1 where the customer agreed and can be written to. Empty where no column speaks of either.
  std::vector<std::uint8_t> eligible;
  std::vector<std::size_t> contacts;  // columns with an address or number
  int consent = -1;                   // column that says who agreed
  std::uint64_t without_consent = 0;  // said no, or nothing
  std::uint64_t without_contact = 0;  // agreed, but there is no address
};

/// Whether a cell says yes: "yes", "ya", "true", "1", "setuju" … in any case, a number above 0, any date. Not missing.
bool says_yes(const Column& column, std::size_t row);

/// Agreed is what says yes: "yes", "ya", "true", "1", "setuju", "subscribed" … in any case, and a number above 0; a column of refusals
/// ("unsubscribed", "do_not_email") is read the other way round. A missing answer is no consent.
Reach reach_of(const Table& table, std::span<const ColumnMeaning> meanings, std::span<const std::uint32_t> rows);

}  // namespace ruas
