// Kotler's five questions to a segment: can it be measured, is it large enough, can it be reached, does it
// differ, can one act on it? METHODS §9; the numbers are ours.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "base/message.hpp"

namespace ruas {

enum class Finding { pass, fail, unknown };

/// What is known of one segment; nothing where it was not computed or the data has no such column.
struct QualityFacts {
  double cells_present = 0;  // share of the cells of the columns used, over all rows of the table
  std::uint64_t customers = 0;
  double size_share = 0;
  std::optional<double> revenue_share{};
  std::string total_of{};             // the column it is a share of; empty: revenue
  std::optional<double> reachable{};  // share with a contact and, where there is such a column, consent
  bool fixed_rules = false;           // it always comes back: only whether it differs is asked
  std::optional<double> jaccard{};
  double largest_difference = 0;                // |SMD| of a number
  double strongest_association = 0;             // Cramér's V of a category
  std::optional<double> precision{}, recall{};  // of its rule
  bool offer = false;                           // something is planned for it
};

struct QualityAnswer {
  Finding finding;
  Message because;  // with the numbers
};

/// Measurable, substantial, accessible, differentiable, actionable, in this order.
std::array<QualityAnswer, 5> judge_quality(const QualityFacts& facts);

}  // namespace ruas
