#include "profile/criteria.hpp"

#include <algorithm>

namespace ruas {

std::span<const Criterion> criteria_of(QuestionSet set) {
  static constexpr std::array kBehaviour = {Criterion::behavioural};
  static constexpr std::array kWho = {Criterion::demographic, Criterion::geographic, Criterion::firmographic};
  static constexpr std::array kLike = {Criterion::product_preference, Criterion::psychographic};
  static constexpr std::array kWhy = {Criterion::motivation_intrinsic, Criterion::motivation_extrinsic};
  switch (set) {
    case QuestionSet::purchase_behaviour:
      return kBehaviour;
    case QuestionSet::who_they_are:
      return kWho;
    case QuestionSet::what_they_like:
      return kLike;
    case QuestionSet::why_they_buy:
      return kWhy;
  }
  return {};
}

std::vector<Criterion> not_covered(std::span<const Criterion> of_columns) {
  std::vector<Criterion> missing;
  for (std::size_t i = 1; i < kCriteria; ++i) {
    const auto criterion = static_cast<Criterion>(i);
    if (std::find(of_columns.begin(), of_columns.end(), criterion) == of_columns.end())
      missing.push_back(criterion);
  }
  return missing;
}

}  // namespace ruas
