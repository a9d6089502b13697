// Which words of a column stand for the treated and for those left alone.
#pragma once

#include <string>
#include <vector>

#include "base/result.hpp"
#include "campaigns/split.hpp"
#include "engine/result_table.hpp"

namespace ruas {

struct ArmWords {
  std::string treated;  // empty: everybody who is not left alone
  std::string control;

  Arm arm_of(const std::string& text) const;
};

/// As named, else by what the words say: "treat", "sapa", "1" … against "hold", "control", "tahan", "No E-Mail", "0" …
/// Errors: a group that does not occur, with those that do; groups that do not say which is which.
Result<ArmWords> arm_words(const ResultTable& table, int column, const std::string& treated, const std::string& control);

/// The labels that count as treated, in quotes, as a person lists them.
std::string treated_labels(const ResultTable& table, int column, const ArmWords& words);

}  // namespace ruas
