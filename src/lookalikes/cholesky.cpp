#include "lookalikes/cholesky.hpp"

#include <cstddef>

#include "base/mathematics.hpp"

namespace ruas {
namespace {

bool factorise(std::vector<double>& lower, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    for (std::size_t j = 0; j <= i; ++j) {
      double rest = lower[i * n + j];
      for (std::size_t k = 0; k < j; ++k) rest -= lower[i * n + k] * lower[j * n + k];
      if (i != j)
        lower[i * n + j] = rest / lower[j * n + j];
      else if (rest > 0)
        lower[i * n + i] = square_root(rest);
      else
        return false;
    }
  return true;
}

}  // namespace

bool solve_positive_definite(std::vector<double>& lower, std::span<double> x) {
  const std::size_t n = x.size();
  if (!factorise(lower, n)) return false;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < i; ++k) x[i] -= lower[i * n + k] * x[k];
    x[i] /= lower[i * n + i];
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) x[i] -= lower[k * n + i] * x[k];
    x[i] /= lower[i * n + i];
  }
  return true;
}

}  // namespace ruas
