// ln Γ(z + s·x) and its slope for every number of repeats x that occurs: likelihoods need them once per x,
// not once per customer.
#pragma once

#include <cstdint>
#include <vector>

#include "base/special_functions.hpp"

namespace ruas {

struct GammaTerm {
  double value;  // ln Γ
  double slope;  // ψ
};

/// For x in `repeats`, at base + scale·x > 0.
inline std::vector<GammaTerm> gamma_terms(const std::vector<std::int32_t>& repeats, double base,
                                          double scale) {
  std::vector<GammaTerm> terms(repeats.size());
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const double at = base + scale * repeats[i];
    terms[i] = {log_gamma(at), digamma(at)};
  }
  return terms;
}

}  // namespace ruas
