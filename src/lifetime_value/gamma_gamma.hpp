// Gamma-Gamma: what a customer's orders are worth on average, drawn towards everybody's where few are known
// (Fader & Hardie 2013, note 025). Formulas: METHODS, "Lifetime value".
#pragma once

#include <cstdint>
#include <span>

#include "base/result.hpp"
#include "parallel/run.hpp"

namespace ruas {

/// One order's value is gamma(p, ν) distributed; ν is gamma(q, v) distributed over customers.
struct GammaGamma {
  double p = 1;
  double q = 1;
  double v = 1;  // in the unit of the amounts
};

struct GammaGammaFit {
  GammaGamma model;
  double log_likelihood = 0;
  int iterations = 0;
};

/// A repeat buyer's orders.
struct Spending {
  std::int32_t orders;  // x > 0
  double mean;          // m > 0
};

/// Maximum likelihood. An error where no maximum was found, or where q ≤ 1: the mean over customers would be
/// infinite. Fewest customers: 1. The same bits at any number of threads.
Result<GammaGammaFit> fit_gamma_gamma(std::span<const Spending> customers, Run& run);

double log_likelihood(const GammaGamma& model, std::span<const Spending> customers, Run& run);

/// The mean value of this customer's orders to expect. `orders` 0: of somebody of whom nothing is known. q
/// > 1.
double expected_spend(const GammaGamma& model, std::int32_t orders, double mean);

}  // namespace ruas
