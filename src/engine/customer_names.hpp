// What customers are called in files that go out and come back: who is treated, what they read, what they answered.
#pragma once

#include <string>

#include "base/language.hpp"
#include "engine/results.hpp"

namespace ruas {

/// By the column that numbers them; where there is none, by the row of the user's file (the first below the header is 1).
/// `work` has to outlive it.
class CustomerNames {
 public:
  explicit CustomerNames(const Work& work);

  bool by_row() const { return column_ < 0; }
  /// The heading of their column, in the language of the plan.
  std::string header() const;
  /// Of a row of the subject; empty where the cell is.
  std::string of(std::size_t table_row) const;

 private:
  const Work& work_;
  int column_;
};

}  // namespace ruas
