// What customers can be told apart by (Kotler's bases of segmentation), and how much each weighs.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ruas {

enum class Criterion {
  none,  // says nothing about a customer: keys, contacts, consent
  demographic,
  geographic,
  behavioural,
  product_preference,
  psychographic,
  motivation_intrinsic,
  motivation_extrinsic,
  firmographic,
};
inline constexpr std::size_t kCriteria = 9;

/// How much each criterion counts in the distance between customers: its columns are multiplied by it. 1 is
/// neutral, 0 leaves it out.
struct CriterionWeights {
  std::array<double, kCriteria> values{1, 1, 1, 1, 1, 1, 1, 1, 1};

  double of(Criterion criterion) const { return values[static_cast<std::size_t>(criterion)]; }
  void set(Criterion criterion, double weight) { values[static_cast<std::size_t>(criterion)] = weight; }
  friend bool operator==(const CriterionWeights&, const CriterionWeights&) = default;
};

/// Ready-made questions to segment by.
enum class QuestionSet { purchase_behaviour, who_they_are, what_they_like, why_they_buy };
inline constexpr std::array kQuestionSets = {QuestionSet::purchase_behaviour, QuestionSet::who_they_are,
                                             QuestionSet::what_they_like, QuestionSet::why_they_buy};

/// The criteria that answer a question.
std::span<const Criterion> criteria_of(QuestionSet set);

/// Criteria (without `none`) that no column serves, in the order of the enumeration.
std::vector<Criterion> not_covered(std::span<const Criterion> of_columns);

}  // namespace ruas
