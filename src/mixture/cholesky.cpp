#include "mixture/cholesky.hpp"

#include "base/mathematics.hpp"

namespace ruas {

bool factorise(std::span<double> triangle, std::size_t features) {
  for (std::size_t row = 0; row < features; ++row) {
    double* const of_row = triangle.data() + triangle_index(row, 0);
    for (std::size_t column = 0; column <= row; ++column) {
      const double* const of_column = triangle.data() + triangle_index(column, 0);
      double rest = of_row[column];
      for (std::size_t i = 0; i < column; ++i) rest -= of_row[i] * of_column[i];
      if (column < row) {
        of_row[column] = rest / of_column[column];
      } else {
        if (!(rest > 0)) return false;
        of_row[row] = square_root(rest);
      }
    }
  }
  return true;
}

void invert_factor(std::span<double> triangle, std::size_t features) {
  for (std::size_t row = 0; row < features; ++row) {
    double* const of_row = triangle.data() + triangle_index(row, 0);
    const double inverse = 1 / of_row[row];
    // Column by column: entries to the right of `column` are still those of L.
    for (std::size_t column = 0; column < row; ++column) {
      double sum = 0;
      for (std::size_t i = column; i < row; ++i) sum += of_row[i] * triangle[triangle_index(i, column)];
      of_row[column] = -inverse * sum;
    }
    of_row[row] = inverse;
  }
}

}  // namespace ruas
