// What a row of a table must be like: comparisons of columns, joined by AND and OR, nested as deep as wanted.
//
// A missing cell satisfies no comparison but `missing`, neither `one_of` nor `none_of`: as in SQL.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ruas {

enum class Predicate {
  all_of,    // of the parts; without parts: every row
  any_of,    // of the parts; without parts: no row
  below,     // column < value
  at_most,   // column ≤ value
  above,     // column > value
  at_least,  // column ≥ value
  between,   // value ≤ column ≤ upper
  one_of,    // column is one of the labels
  none_of,   // column has a value that is none of the labels
  missing,
  present,
};

struct Condition {
  Predicate predicate = Predicate::all_of;
  std::vector<Condition> parts{};  // all_of, any_of
  std::string column{};            // every other predicate
  double value = 0;   // of a number column; of a date column: days since 1970-01-01, time of day aside
  double upper = 0;   // between only
  bool date = false;  // value and upper are days
  std::vector<std::string> labels{};  // one_of, none_of: of a category or a text column

  friend bool operator==(const Condition&, const Condition&) = default;
};

inline Condition all_of(std::vector<Condition> parts) {
  return {Predicate::all_of, std::move(parts)};
}
inline Condition any_of(std::vector<Condition> parts) {
  return {Predicate::any_of, std::move(parts)};
}
/// `predicate` is below, at_most, above or at_least.
inline Condition compare(std::string column, Predicate predicate, double value) {
  return {predicate, {}, std::move(column), value};
}
/// Both ends count.
inline Condition between(std::string column, double value, double upper) {
  return {Predicate::between, {}, std::move(column), value, upper};
}
inline Condition one_of(std::string column, std::vector<std::string> labels) {
  return {Predicate::one_of, {}, std::move(column), 0, 0, false, std::move(labels)};
}
inline Condition none_of(std::string column, std::vector<std::string> labels) {
  return {Predicate::none_of, {}, std::move(column), 0, 0, false, std::move(labels)};
}
inline Condition missing(std::string column) {
  return {Predicate::missing, {}, std::move(column)};
}
inline Condition present(std::string column) {
  return {Predicate::present, {}, std::move(column)};
}
/// The same comparison of a date column: value and upper are days since 1970-01-01.
inline Condition on_days(Condition comparison) {
  comparison.date = true;
  return comparison;
}

/// The comparisons, without the ANDs and ORs around them.
inline std::size_t count_comparisons(const Condition& condition) {
  if (condition.predicate != Predicate::all_of && condition.predicate != Predicate::any_of) return 1;
  std::size_t count = 0;
  for (const Condition& part : condition.parts) count += count_comparisons(part);
  return count;
}

/// A condition with the name of the segment of those who satisfy it.
struct Rule {
  std::string name;
  Condition condition;
  friend bool operator==(const Rule&, const Rule&) = default;
};

}  // namespace ruas
