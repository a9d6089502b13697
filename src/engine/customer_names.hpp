// What customers are called, on the page and in files that go out and come back: who is treated, what they read, what they
// answered.
#pragma once

#include <cstdint>
#include <string>

#include "engine/results.hpp"

namespace ruas {

/// Which data row of the user's file a row of the subject is, from 0; of customers made from orders their own.
std::uint64_t row_in_file(const Work& work, std::uint64_t subject_row);

/// By the column that numbers them; where there is none, by the row of the user's file (the first data row is 1). `work` has to
/// outlive it.
class CustomerNames {
 public:
  explicit CustomerNames(const Work& work);

  bool by_row() const { return column_ < 0; }
  /// The heading of their column, in the language of the plan.
  std::string header() const;
  /// As it is written into files; empty where the cell is.
  std::string of(std::uint64_t subject_row) const;
  /// As it is shown: "#12" where nothing else names them.
  std::string shown(std::uint64_t subject_row) const;

 private:
  std::string row_number(std::uint64_t subject_row) const;

  const Work& work_;
  int column_;
};

}  // namespace ruas
