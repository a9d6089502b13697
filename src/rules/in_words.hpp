// A condition as a person says it.
#pragma once

#include <string>

#include "base/language.hpp"
#include "rules/condition.hpp"

namespace ruas {

/// "age is at most 40 and (city is “Jakarta” or city is “Bandung”)". Numbers with all their digits, since a
/// rounded bound is another rule.
std::string in_words(Language language, const Condition& condition);

}  // namespace ruas
