// A condition for other programs: a spreadsheet's formula, a WHERE clause. Both select the rows that
// evaluate.hpp selects, up to what the programs cannot tell apart: a spreadsheet compares text without regard
// to capitals.
#pragma once

#include <span>
#include <string>

#include "base/language.hpp"
#include "rules/condition.hpp"

namespace ruas {

/// A formula for row 2 of a sheet with the file's columns, their names in row 1; to be filled downwards. It
/// says the name of the first rule that holds, else `rest`. `columns` are the names in the sheet's order and
/// hold every column of the rules. Indonesian sheets separate arguments by semicolons and write decimal
/// commas.
std::string excel_formula(std::span<const Rule> rules, const std::string& rest,
                          std::span<const std::string> columns, Language language);

/// "age" <= 40 AND "city" IN ('Jakarta', 'Bandung'): standard SQL, to stand behind WHERE.
std::string sql_where(const Condition& condition);
/// CASE WHEN … THEN 'name' … ELSE 'rest' END; without ELSE where `rest` is empty.
std::string sql_case(std::span<const Rule> rules, const std::string& rest);

}  // namespace ruas
