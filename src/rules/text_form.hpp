// Rules as lines of text that a person writes and reads.
//
//   # young people of the two cities
//   Young: age < 30 and (city is one of Jakarta, Bandung)
//   Loyal: orders >= 5 or "total spend" between 100 and 500
//   New: joined after 2024-12-31
//   Unknown: age is missing
//
// A line per rule: a name, a colon, the condition. AND binds more tightly than OR; brackets nest. Names of
// columns stand as they are, or in quotation marks. Numbers are written with a decimal point, days as
// 2024-12-31. The words may be Indonesian: dan, atau, antara … dan …, adalah, bukan, salah satu, sebelum,
// setelah, kosong, terisi.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "rules/condition.hpp"
#include "table/table.hpp"

namespace ruas {

/// What an error calls the line it is about.
enum class LinesAre { rules, of_a_file };

/// Errors name the line and the place in it, or the rule; every condition has passed check_condition on
/// `table`.
Result<std::vector<Rule>> parse_rules(std::string_view text, const Table& table, LinesAre lines = LinesAre::rules);

/// The text that parse_rules reads back as the same rules.
std::string write_rules(std::span<const Rule> rules);

}  // namespace ruas
