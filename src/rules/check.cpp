#include "rules/check.hpp"

#include <cmath>

#include "features/nearest_name.hpp"

namespace ruas {
namespace {

/// More days than four-digit years have.
constexpr double kMostDays = 4e6;

class Checker {
 public:
  Checker(const Table& table, const std::string& rule_name) : table_(table), rule_name_(rule_name) {}

  Status check(const Condition& condition) const {
    if (condition.predicate == Predicate::all_of || condition.predicate == Predicate::any_of)
      return check_parts(condition);
    const Column* column = table_.find(condition.column);
    if (!column)
      return with_nearest(about(condition, "rules.unknown_column"), nearest_name(table_, condition.column));
    switch (condition.predicate) {
      case Predicate::missing:
      case Predicate::present:
        return Done{};
      case Predicate::one_of:
      case Predicate::none_of:
        return check_labels(condition, column->type());
      default:
        return check_bounds(condition, column->type());
    }
  }

 private:
  Status check_parts(const Condition& condition) const {
    for (const Condition& part : condition.parts)
      if (const Status fine = check(part); !fine) return fine;
    return Done{};
  }

  Status check_labels(const Condition& condition, ColumnType type) const {
    if (type == ColumnType::number) return about(condition, "rules.number_column");
    if (type == ColumnType::date) return about(condition, "rules.date_column");
    if (condition.labels.empty()) return about(condition, "rules.no_labels");
    return Done{};
  }

  Status check_bounds(const Condition& condition, ColumnType type) const {
    if (type == ColumnType::category || type == ColumnType::text)
      return about(condition, "rules.label_column");
    if (type == ColumnType::number && condition.date) return about(condition, "rules.number_column");
    if (type == ColumnType::date && !condition.date) return about(condition, "rules.date_column");
    const bool both = condition.predicate == Predicate::between;
    for (const double bound : {condition.value, both ? condition.upper : condition.value})
      if (!std::isfinite(bound) || (condition.date && std::fabs(bound) > kMostDays))
        return about(condition, "rules.no_such_value");
    if (both && condition.value > condition.upper) return about(condition, "rules.swapped_range");
    return Done{};
  }

  Error about(const Condition& condition, const char* key) const {
    return Error(key).with("rule", rule_name_).with("column", condition.column);
  }

  const Table& table_;
  const std::string& rule_name_;
};

}  // namespace

Status check_condition(const Condition& condition, const Table& table, const std::string& rule_name) {
  return Checker(table, rule_name).check(condition);
}

}  // namespace ruas
