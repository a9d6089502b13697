// What each column is for, and what it tells about a customer: suggested, and the user's to overrule.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/choice.hpp"
#include "base/message.hpp"
#include "profile/criteria.hpp"
#include "profile/profile.hpp"
#include "table/table.hpp"

namespace ruas {

enum class Role {
  attribute,  // describes the customer; nothing special is done with it
  customer_id,
  order_id,
  date,    // of an order or a visit
  amount,  // money of one order or line, or of a customer in all
  quantity,
  price,
  product,
  category,  // kind of product
  channel,   // through which a customer buys or pays
  contact,   // e-mail, phone
  consent,
  party,  // side of a two-sided market: buyer, seller
  place,
  name,   // of a person
  label,  // an outcome or grouping known beforehand
  ignore,
};

/// Whether columns of that role describe customers, instead of naming, addressing or labelling them.
bool describes_customers(Role role);

struct ColumnMeaning {
  std::string column;
  Choice<Role> role;
  Choice<Criterion> criterion;
  Message reason;     // why this was suggested; key "quality.reason_…"
  int certainty = 0;  // higher: named more clearly; tells which of several columns of one role is meant
};

/// One entry per column, in table order. Looks at names and at up to some thousand values of each.
std::vector<ColumnMeaning> suggest_meanings(const Table& table, const Profile& profile);

/// Columns of that role, the likeliest first (the user's own choice, then certainty, then table order).
std::vector<std::size_t> columns_with(std::span<const ColumnMeaning> meanings, Role role);
/// The likeliest of them; −1 where there is none.
int column_with(std::span<const ColumnMeaning> meanings, Role role);

/// Columns that serve a question, without keys, contacts, names and labels.
std::vector<std::string> columns_for(std::span<const ColumnMeaning> meanings, QuestionSet set);

/// Criteria that no column serves.
std::vector<Criterion> not_covered(std::span<const ColumnMeaning> meanings);

}  // namespace ruas
